extension Referrals.ApprovedPremises {
  /// Agreement to refer a case whose tier would not qualify.
  public struct Exception: FactGroup {
    /// Whether a senior manager agreed that an otherwise ineligible case may be referred.
    public let agreed = Fact<Bool>(
      .ordinary, "Eligibility exception: has a senior manager agreed it?",
      hint: "Needed when tier or RoSH alone would not make the case eligible")
    /// Name of the manager who agreed that exception.
    public let agreedBy = Fact<String>(.ordinary, "Eligibility exception: name of agreeing manager")
    /// Day on which that exception was agreed.
    public let agreedDate = Fact<CalendarDate>(.ordinary, "Eligibility exception: date agreed")
    /// Reasons for treating the case as an exception.
    public let summary = Fact<String>.longText(.personal, "Eligibility exception: reasons")
  }
}
