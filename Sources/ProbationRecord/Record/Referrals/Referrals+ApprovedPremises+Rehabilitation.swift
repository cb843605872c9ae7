extension Referrals.ApprovedPremises {
  /// The activities that would help, and how.
  public struct Rehabilitation: FactGroup {
    /// Kinds of activity in the approved premises that would help.
    @Fact public var activities: [APActivity]?
    /// Own words for another activity.
    @Fact public var activityOther: String?
    /// How those activities would help.
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Rehabilitation>] = [
      .fact(
        "activities", \.$activities, .personal, "Rehabilitative activities that would help", absences: .never),
      .fact(
        "activityOther", \.$activityOther, .personal, "Other rehabilitative activity", wording: .ownWords),
      .longText(
        "summary", \.$summary, .personal, "How rehabilitative activities would help the person",
        absences: .never),
    ]
  }
}
