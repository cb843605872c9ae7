extension Risk {
  /// The OASys assessment behind the ratings and the plan.
  public struct OASys: FactGroup {
    /// Completion date of the OASys assessment behind the ratings and the plan, or its start date while open.
    public let completedDate = Fact<CalendarDate>(
      .ordinary, "OASys completion date",
      hint: "If still open, the start date; AP and CAS3 do not use OASys over 6 months old")
    /// State of that OASys assessment.
    public let status = Fact<OASysStatus>(.ordinary, "OASys status")
  }
}
