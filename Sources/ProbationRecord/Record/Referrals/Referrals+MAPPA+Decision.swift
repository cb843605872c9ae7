extension Referrals.MAPPA {
  /// What the co-ordinator decides, once the form is with them.
  public struct Decision: FactGroup {
    /// Date on which the co-ordinator received the form.
    @Fact public var receivedDate: CalendarDate?
    /// Decision of the co-ordinator on the referral.
    @Fact public var outcome: MAPPADecision?
    /// Reasons for that decision.
    @Fact public var reason: String?
    /// Date of that decision.
    @Fact public var date: CalendarDate?
    /// Name of the person who decided.
    @Fact public var decidedBy: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Decision>] = [
      .fact("receivedDate", \.$receivedDate, .ordinary, "Co-ordinator: date referral received"),
      .fact("outcome", \.$outcome, .ordinary, "Co-ordinator: decision on the referral"),
      .longText("reason", \.$reason, .personal, "Co-ordinator: reasons for the decision"),
      .fact("date", \.$date, .ordinary, "Co-ordinator: date of the decision"),
      .fact("decidedBy", \.$decidedBy, .ordinary, "Co-ordinator: decision maker"),
    ]
  }
}
