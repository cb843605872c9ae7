/// The government security marking of a document.
public enum ProtectiveMarking: String, ClosedCodeList {
  case official, officialSensitive

  /// The list's name in the data dictionary.
  public static let listName = "protectiveMarking"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.official, "OFFICIAL, while the form is blank"),
    entry(.officialSensitive, "OFFICIAL-SENSITIVE, when complete"),
  ]
}
