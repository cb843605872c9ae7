extension Referrals.ApprovedPremises {
  /// How motivated the person is for recovery (RFAP).
  public struct RFAP: FactGroup {
    /// How motivation to tackle substance use has been shown.
    public let motivation = Fact<String>.longText(.health, "RFAP: evidence of motivation to recover")
    /// How recovery work will go on in the approved premises.
    public let recoveryPlan = Fact<String>.longText(.health, "RFAP: plan for continuing recovery")
  }
}
