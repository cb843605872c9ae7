extension Referrals.MAPPA {
  /// What worries the referrer, by where it comes from.
  public struct Concerns: FactGroup {
    /// Concern about current behaviour and attitudes.
    public let behaviour = Fact<String>.longText(.personal, "MAPPA concerns: current behaviour and attitudes")
    /// Concern drawn from past offences and their pattern.
    public let offendingPattern = Fact<String>.longText(
      .personal, "MAPPA concerns: past offences and pattern")
    /// Concern drawn from what other agencies have reported; MAPPA only.
    public let agencyInformation = Fact<String>.longText(
      .intelligence, "MAPPA concerns: reports from other agencies",
      hint: "Name the agency; check it agrees to the information being shared")
    /// Further concern about the person or their circumstances.
    public let other = Fact<String>.longText(.personal, "MAPPA concerns: anything else")
  }
}
