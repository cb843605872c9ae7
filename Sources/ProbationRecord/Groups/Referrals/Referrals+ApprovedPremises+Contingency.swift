extension Referrals.ApprovedPremises {
  /// What staff do out of hours when the plan fails.
  public struct Contingency: FactGroup {
    /// What to do if the person misses curfew.
    public let noReturnActions = Fact<String>.longText(
      .personal, "Contingency: actions if curfew is missed", hint: "Say who to call and when")
    /// What to do if the stay ends out of hours.
    public let withdrawalActions = Fact<String>.longText(
      .personal, "Contingency: actions if the placement ends out of hours")
    /// Steps staff must take out of hours to protect victims, written without naming or placing any victim.
    public let victimConsiderations = Fact<String>.longText(
      .safeguarding, to: [.approvedPremises], "Contingency: steps to protect victims out of hours",
      hint: "Do not name or locate any victim")
    /// Addresses not to be used if the stay ends out of hours.
    public let unsuitableAddresses = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises], "Contingency: addresses that must not be used",
      hint: "Do not say that an address belongs to a victim")
    /// Addresses that could be used instead.
    public let suitableAddresses = Fact<String>.longText(
      .thirdParty, to: [.approvedPremises], "Contingency: alternative addresses")
    /// Further help for out-of-hours decisions on breach.
    public let breachInformation = Fact<String>.longText(
      .personal, "Contingency: information for out-of-hours breach decisions")
    /// Anything else that staff need out of hours.
    public let otherConsiderations = Fact<String>.longText(
      .personal, "Contingency: other information for out-of-hours staff")
  }
}
