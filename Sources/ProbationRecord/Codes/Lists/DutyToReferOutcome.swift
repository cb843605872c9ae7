/// The reply of a council to a homelessness referral (Homelessness Reduction Act 2017).
public enum DutyToReferOutcome: String, ClosedCodeList {
  case acceptedPreventionAndReliefDuty, acceptedPriorityNeed, rejectedNoLocalConnection
  case rejectedIntentionallyHomeless, rejectedOther, pending

  /// The list's name in the data dictionary.
  public static let listName = "dutyToReferOutcome"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .acceptedPreventionAndReliefDuty, "Accepted, prevention and relief duty",
      "cas3:acceptedPreventionAndReliefDuty", "sas:PREVENTION_AND_RELIEF_DUTY"),
    entry(.acceptedPriorityNeed, "Accepted, priority need", "cas3:acceptedPriorityNeed", "sas:PRIORITY_NEED"),
    entry(
      .rejectedNoLocalConnection, "Rejected, no local connection", "cas3:rejectedNoLocalConnection",
      "sas:NO_LOCAL_CONNECTION"),
    entry(
      .rejectedIntentionallyHomeless, "Rejected, intentionally homeless",
      "cas3:rejectedIntentionallyHomeless", "sas:INTENTIONALLY_HOMELESS"),
    entry(.rejectedOther, "Rejected, other reason", "cas3:rejectedOther", "sas:REJECTED_FOR_ANOTHER_REASON"),
    entry(.pending, "No reply yet", "cas3:pending", "sas:SUBMITTED"),
  ]
}
