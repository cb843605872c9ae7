/// What the MAPPA co-ordinator decided.
public enum MAPPADecision: String, ClosedCodeList {
  case acceptedLevel2, acceptedLevel3, remainsLevel1, category3Rejected, pending

  /// The list's name in the data dictionary.
  public static let listName = "mappaDecision"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.acceptedLevel2, "Accepted at level 2"),
    entry(.acceptedLevel3, "Accepted at level 3"),
    entry(.remainsLevel1, "Rejected, stays at level 1"),
    entry(.category3Rejected, "Category 3 rejected, not managed"),
    entry(.pending, "Pending"),
  ]
}
