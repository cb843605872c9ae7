extension Accommodation {
  /// The homelessness referral to the council (Homelessness Reduction Act 2017, section 10).
  public struct DutyToRefer: FactGroup {
    /// Whether the council homelessness referral was made.
    public let submitted = Fact<Bool>(
      .personal, "Duty to refer: has a referral been made?", hint: "The homelessness referral to the council",
      absences: .never)
    /// Reference of that council referral.
    public let reference = Fact<Reference>(.ordinary, "Duty to refer: council reference")
    /// Day on which that referral was made.
    public let date = Fact<CalendarDate>(
      .ordinary, "Duty to refer: date made", hint: "Cannot be in the future")
    /// Council to which it was made.
    public let localAuthority = Fact<String>(.ordinary, "Duty to refer: council")
    /// Reply of the council.
    public let outcome = Fact<DutyToReferOutcome>(.personal, "Duty to refer: council decision")
    /// Another ground on which the council refused.
    public let outcomeDetail = Fact<String>.longText(.personal, "Duty to refer: other reason for refusal")
  }
}
