extension Referrals.ApprovedPremises {
  /// Agreement to refer a case whose tier would not qualify.
  public struct Exception: FactGroup {
    /// Whether a senior manager agreed that an otherwise ineligible case may be referred.
    @Fact public var agreed: Bool?
    /// Name of the manager who agreed that exception.
    @Fact public var agreedBy: String?
    /// Day on which that exception was agreed.
    @Fact public var agreedDate: CalendarDate?
    /// Reasons for treating the case as an exception.
    @Fact public var summary: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Exception>] = [
      .fact(
        "agreed", \.$agreed, .ordinary, "Eligibility exception: has a senior manager agreed it?",
        hint: "Needed when tier or RoSH alone would not make the case eligible"),
      .fact("agreedBy", \.$agreedBy, .ordinary, "Eligibility exception: name of agreeing manager"),
      .fact("agreedDate", \.$agreedDate, .ordinary, "Eligibility exception: date agreed"),
      .longText("summary", \.$summary, .personal, "Eligibility exception: reasons"),
    ]
  }
}
