extension Referrals.ApprovedPremises {
  /// How motivated the person is for recovery (RFAP).
  public struct RFAP: FactGroup {
    /// How motivation to tackle substance use has been shown.
    @Fact public var motivation: String?
    /// How recovery work will go on in the approved premises.
    @Fact public var recoveryPlan: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<RFAP>] = [
      .longText("motivation", \.$motivation, .health, "RFAP: evidence of motivation to recover"),
      .longText("recoveryPlan", \.$recoveryPlan, .health, "RFAP: plan for continuing recovery"),
    ]
  }
}
