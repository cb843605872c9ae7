extension Accommodation {
  /// Places in which the person must not be housed, and why.
  public struct LocationRestrictions: FactGroup {
    /// Whether there are places in which the person must not be housed.
    @Fact public var present: Bool?
    /// Which kinds of location factor apply.
    @Fact public var kinds: [LocationFactor]?
    /// Reasons beyond licence conditions why places are ruled out, with any person at risk left unnamed.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<LocationRestrictions>] = [
      .fact("present", \.$present, .personal, "Are there places the person must not live?"),
      .fact("kinds", \.$kinds, .personal, "Types of location restriction"),
      .longText(
        "detail", \.$detail, .thirdParty, to: [.approvedPremises], "Reasons places are ruled out",
        hint: "Do not name anyone at risk or say where they live or work"),
    ]
  }
}
