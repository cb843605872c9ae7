extension Referrals.ApprovedPremises {
  /// Why the referral comes less than six months before arrival.
  public struct ShortNotice: FactGroup {
    /// Why the referral comes less than six months before arrival.
    @Fact public var reason: APShortNoticeReason?
    /// Own words for another reason for short notice.
    @Fact public var reasonOther: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<ShortNotice>] = [
      .fact("reason", \.$reason, .ordinary, "Reason for referring under 6 months before arrival"),
      .fact("reasonOther", \.$reasonOther, .ordinary, "Other reason for short notice", wording: .ownWords),
    ]
  }
}
