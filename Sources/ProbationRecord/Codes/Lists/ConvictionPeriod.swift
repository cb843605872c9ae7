/// Whether a conviction belongs to the current case or the past record.
public enum ConvictionPeriod: String, ClosedCodeList {
  case current, previous

  /// The list's name in the data dictionary.
  public static let listName = "convictionPeriod"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.current, "Part of the current case", "cas1:current"),
    entry(.previous, "Part of the past record", "cas1:previous"),
  ]
}
