/// Whether a victim takes part in the victim contact scheme.
public enum VictimContactStatus: String, ClosedCodeList {
  case engaged, declined, notEligible, notKnown

  /// The list's name in the data dictionary.
  public static let listName = "victimContactStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.engaged, "Takes part"),
    entry(.declined, "Declined"),
    entry(.notEligible, "Not eligible"),
    entry(.notKnown, "Not known"),
  ]
}
