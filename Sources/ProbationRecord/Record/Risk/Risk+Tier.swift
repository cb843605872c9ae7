extension Risk {
  /// The case tier, which decides eligibility for approved premises.
  public struct Tier: FactGroup {
    /// Case tier.
    @Fact public var score: TierScore?
    /// Tiering scheme that produced the tier.
    @Fact public var version: TierVersion?
    /// Date on which the tier was worked out.
    @Fact public var calculatedDate: CalendarDate?
    /// Whether the tier is only provisional.
    @Fact public var provisional: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Tier>] = [
      .fact(
        "score", \.$score, .ordinary, "Probation tier",
        hint: "Letter and number, or letter only under the newer scheme"),
      .fact("version", \.$version, .ordinary, "Tiering scheme used"),
      .fact("calculatedDate", \.$calculatedDate, .ordinary, "Date the tier was calculated"),
      .fact("provisional", \.$provisional, .ordinary, "Is the tier provisional?"),
    ]
  }
}
