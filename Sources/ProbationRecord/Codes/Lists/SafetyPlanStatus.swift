/// Whether a crisis safety plan is done and may be shared.
public enum SafetyPlanStatus: String, ClosedCodeList {
  case doneMayShare, doneMayNotShare, noPlan = "none"

  /// The list's name in the data dictionary.
  public static let listName = "safetyPlanStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.doneMayShare, "Done, may be shared", "cas3:yesAndConsentToShareHasBeenGiven"),
    entry(.doneMayNotShare, "Done, may not be shared", "cas3:yesButNoConsentToShare"),
    entry(.noPlan, "None", "cas3:noSafetyPlan"),
  ]
}
