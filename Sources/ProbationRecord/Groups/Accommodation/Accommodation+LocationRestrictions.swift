extension Accommodation {
  /// Places in which the person must not be housed, and why.
  public struct LocationRestrictions: FactGroup {
    /// Whether there are places in which the person must not be housed.
    public let present = Fact<Bool>(.personal, "Are there places the person must not live?")
    /// Which kinds of location factor apply.
    public let kinds = Fact<[LocationFactor]>(.personal, "Types of location restriction")
    /// Reasons beyond licence conditions why places are ruled out, with any person at risk left unnamed.
    public let detail = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises], "Reasons places are ruled out",
      hint: "Do not name anyone at risk or say where they live or work")
  }
}
