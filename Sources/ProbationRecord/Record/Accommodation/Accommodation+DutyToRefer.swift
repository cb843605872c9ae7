extension Accommodation {
  /// The homelessness referral to the council (Homelessness Reduction Act 2017, section 10).
  public struct DutyToRefer: FactGroup {
    /// Whether the council homelessness referral was made.
    @Fact public var submitted: Bool?
    /// Reference of that council referral.
    @Fact public var reference: Reference?
    /// Day on which that referral was made.
    @Fact public var date: CalendarDate?
    /// Council to which it was made.
    @Fact public var localAuthority: String?
    /// Reply of the council.
    @Fact public var outcome: DutyToReferOutcome?
    /// Another ground on which the council refused.
    @Fact public var outcomeDetail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<DutyToRefer>] = [
      .fact(
        "submitted", \.$submitted, .personal, "Duty to refer: has a referral been made?",
        hint: "The homelessness referral to the council", absences: .never),
      .fact("reference", \.$reference, .ordinary, "Duty to refer: council reference"),
      .fact("date", \.$date, .ordinary, "Duty to refer: date made", hint: "Cannot be in the future"),
      .fact("localAuthority", \.$localAuthority, .ordinary, "Duty to refer: council"),
      .fact("outcome", \.$outcome, .personal, "Duty to refer: council decision"),
      .longText("outcomeDetail", \.$outcomeDetail, .personal, "Duty to refer: other reason for refusal"),
    ]
  }
}
