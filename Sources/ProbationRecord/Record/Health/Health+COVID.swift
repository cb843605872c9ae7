extension Health {
  /// What the AP service asks about COVID-19.
  public struct COVID: FactGroup {
    /// Whether the person may have a COVID-19 booster.
    @Fact public var boosterEligible: Bool?
    /// Why the person may have that booster.
    @Fact public var boosterReason: String?
    /// Whether the person is immunosuppressed or otherwise at higher risk from COVID-19.
    @Fact public var higherRisk: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<COVID>] = [
      .fact(
        "boosterEligible", \.$boosterEligible, .health, "COVID-19: is the person eligible for a booster?"),
      .fact("boosterReason", \.$boosterReason, .health, "COVID-19: reason for booster eligibility"),
      .fact(
        "higherRisk", \.$higherRisk, .health, "COVID-19: is the person at higher risk?",
        hint: "Includes anyone with a weakened immune system"),
    ]
  }
}
