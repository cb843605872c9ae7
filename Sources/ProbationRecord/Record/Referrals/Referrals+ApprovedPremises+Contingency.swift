extension Referrals.ApprovedPremises {
  /// What staff do out of hours when the plan fails.
  public struct Contingency: FactGroup {
    /// What to do if the person misses curfew.
    @Fact public var noReturnActions: String?
    /// What to do if the stay ends out of hours.
    @Fact public var withdrawalActions: String?
    /// Steps staff must take out of hours to protect victims, written without naming or placing any victim.
    @Fact public var victimConsiderations: String?
    /// Addresses not to be used if the stay ends out of hours.
    @Fact public var unsuitableAddresses: String?
    /// Addresses that could be used instead.
    @Fact public var suitableAddresses: String?
    /// Further help for out-of-hours decisions on breach.
    @Fact public var breachInformation: String?
    /// Anything else that staff need out of hours.
    @Fact public var otherConsiderations: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Contingency>] = [
      .longText(
        "noReturnActions", \.$noReturnActions, .personal, "Contingency: actions if curfew is missed",
        hint: "Say who to call and when"),
      .longText(
        "withdrawalActions", \.$withdrawalActions, .personal,
        "Contingency: actions if the placement ends out of hours"),
      .longText(
        "victimConsiderations", \.$victimConsiderations, .safeguarding, to: [.approvedPremises],
        "Contingency: steps to protect victims out of hours", hint: "Do not name or locate any victim"),
      .longText(
        "unsuitableAddresses", \.$unsuitableAddresses, .thirdParty, to: [.approvedPremises],
        "Contingency: addresses that must not be used", hint: "Do not say that an address belongs to a victim"
      ),
      .longText(
        "suitableAddresses", \.$suitableAddresses, .thirdParty, to: [.approvedPremises],
        "Contingency: alternative addresses"),
      .longText(
        "breachInformation", \.$breachInformation, .personal,
        "Contingency: information for out-of-hours breach decisions"),
      .longText(
        "otherConsiderations", \.$otherConsiderations, .personal,
        "Contingency: other information for out-of-hours staff"),
    ]
  }
}
