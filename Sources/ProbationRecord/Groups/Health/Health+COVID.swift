extension Health {
  /// What the AP service asks about COVID-19.
  public struct COVID: FactGroup {
    /// Whether the person may have a COVID-19 booster.
    public let boosterEligible = Fact<Bool>(.health, "COVID-19: is the person eligible for a booster?")
    /// Why the person may have that booster.
    public let boosterReason = Fact<String>(.health, "COVID-19: reason for booster eligibility")
    /// Whether the person is immunosuppressed or otherwise at higher risk from COVID-19.
    public let higherRisk = Fact<Bool>(
      .health, "COVID-19: is the person at higher risk?",
      hint: "Includes anyone with a weakened immune system")
  }
}
