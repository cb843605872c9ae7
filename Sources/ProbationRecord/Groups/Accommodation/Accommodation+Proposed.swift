extension Accommodation {
  /// The address proposed for release.
  public struct Proposed: FactGroup {
    /// Address proposed for release.
    public let address = Fact<Address>(
      .personal, "Proposed release address", hint: "Use the approved address if there is one")
    /// Whether that proposed address has been approved.
    public let approved = Fact<Bool>(.personal, "Is the proposed release address approved?")
  }
}
