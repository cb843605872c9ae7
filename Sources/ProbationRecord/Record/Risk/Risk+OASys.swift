extension Risk {
  /// The OASys assessment behind the ratings and the plan.
  public struct OASys: FactGroup {
    /// Completion date of the OASys assessment behind the ratings and the plan, or its start date while open.
    @Fact public var completedDate: CalendarDate?
    /// State of that OASys assessment.
    @Fact public var status: OASysStatus?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<OASys>] = [
      .fact(
        "completedDate", \.$completedDate, .ordinary, "OASys completion date",
        hint: "If still open, the start date; AP and CAS3 do not use OASys over 6 months old"),
      .fact("status", \.$status, .ordinary, "OASys status"),
    ]
  }
}
