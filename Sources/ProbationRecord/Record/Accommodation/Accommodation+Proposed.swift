extension Accommodation {
  /// The address proposed for release.
  public struct Proposed: FactGroup {
    /// Address proposed for release.
    @Fact public var address: Address?
    /// Whether that proposed address has been approved.
    @Fact public var approved: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Proposed>] = [
      .fact(
        "address", \.$address, .personal, "Proposed release address",
        hint: "Use the approved address if there is one"),
      .fact("approved", \.$approved, .personal, "Is the proposed release address approved?"),
    ]
  }
}
