/// The scheme that produced a tier.
public enum TierVersion: String, ClosedCodeList {
  case v2, v3

  /// The list's name in the data dictionary.
  public static let listName = "tierVersion"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.v2, "Letter and number", "tier:V2", "cas1:V2", "cas3:V2"),
    entry(.v3, "Letter only", "tier:V3", "cas1:V3", "cas3:V3"),
  ]
}
