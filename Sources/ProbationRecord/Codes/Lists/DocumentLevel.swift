/// Where a document sits on the case record.
public enum DocumentLevel: String, ClosedCodeList {
  case person, conviction

  /// The list's name in the data dictionary.
  public static let listName = "documentLevel"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.person, "On the person", "cas1:Offender"),
    entry(.conviction, "On a conviction", "cas1:Conviction"),
  ]
}
