/// The level that a MAPPA screening proposed.
public enum MAPPAScreeningOutcome: String, ClosedCodeList {
  case level1, level2, level3

  /// The list's name in the data dictionary.
  public static let listName = "mappaScreeningOutcome"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.level1, "Keep at level 1"),
    entry(.level2, "Refer to level 2"),
    entry(.level3, "Refer to level 3"),
  ]
}
