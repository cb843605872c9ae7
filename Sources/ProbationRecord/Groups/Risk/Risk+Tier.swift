extension Risk {
  /// The case tier, which decides eligibility for approved premises.
  public struct Tier: FactGroup {
    /// Case tier.
    public let score = Fact<TierScore>(
      .ordinary, "Probation tier", hint: "Letter and number, or letter only under the newer scheme")
    /// Tiering scheme that produced the tier.
    public let version = Fact<TierVersion>(.ordinary, "Tiering scheme used")
    /// Date on which the tier was worked out.
    public let calculatedDate = Fact<CalendarDate>(.ordinary, "Date the tier was calculated")
    /// Whether the tier is only provisional.
    public let provisional = Fact<Bool>(.ordinary, "Is the tier provisional?")
  }
}
