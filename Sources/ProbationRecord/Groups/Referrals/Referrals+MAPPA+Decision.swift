extension Referrals.MAPPA {
  /// What the co-ordinator decides, once the form is with them.
  public struct Decision: FactGroup {
    /// Date on which the co-ordinator received the form.
    public let receivedDate = Fact<CalendarDate>(.ordinary, "Co-ordinator: date referral received")
    /// Decision of the co-ordinator on the referral.
    public let outcome = Fact<MAPPADecision>(.ordinary, "Co-ordinator: decision on the referral")
    /// Reasons for that decision.
    public let reason = Fact<String>.longText(.personal, "Co-ordinator: reasons for the decision")
    /// Date of that decision.
    public let date = Fact<CalendarDate>(.ordinary, "Co-ordinator: date of the decision")
    /// Name of the person who decided.
    public let decidedBy = Fact<String>(.ordinary, "Co-ordinator: decision maker")
  }
}
