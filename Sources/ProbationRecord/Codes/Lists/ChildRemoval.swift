/// Whether a baby will be taken into other care at birth.
public enum ChildRemoval: String, ClosedCodeList {
  case yes, no, decisionPending

  /// The list's name in the data dictionary.
  public static let listName = "childRemoval"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.yes, "Yes", "cas1:yes"),
    entry(.no, "No", "cas1:no"),
    entry(.decisionPending, "Not decided", "cas1:decisionPending"),
  ]
}
