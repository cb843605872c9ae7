/// The leave that a detained patient has.
public enum HospitalLeave: String, ClosedCodeList {
  case noLeave = "none", escorted, unescorted, overnight

  /// The list's name in the data dictionary.
  public static let listName = "hospitalLeave"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.noLeave, "None"),
    entry(.escorted, "Escorted"),
    entry(.unescorted, "Unescorted"),
    entry(.overnight, "Overnight"),
  ]
}
