/// Whether a licence condition is in force or only asked for.
public enum LicenceConditionStatus: String, ClosedCodeList {
  case inForce, requested

  /// The list's name in the data dictionary.
  public static let listName = "licenceConditionStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.inForce, "In force or on the licence to come"),
    entry(.requested, "Asked for, not yet granted"),
  ]
}
