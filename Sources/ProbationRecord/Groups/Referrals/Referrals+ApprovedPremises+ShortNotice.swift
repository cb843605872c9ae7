extension Referrals.ApprovedPremises {
  /// Why the referral comes less than six months before arrival.
  public struct ShortNotice: FactGroup {
    /// Why the referral comes less than six months before arrival.
    public let reason = Fact<APShortNoticeReason>(
      .ordinary, "Reason for referring under 6 months before arrival")
    /// Own words for another reason for short notice.
    public let reasonOther = Fact<String>(.ordinary, "Other reason for short notice", wording: .ownWords)
  }
}
