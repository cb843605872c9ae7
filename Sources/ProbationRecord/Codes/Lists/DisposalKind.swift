/// How an offence was disposed of.
public enum DisposalKind: String, ClosedCodeList {
  case conviction, caution, finding

  /// The list's name in the data dictionary.
  public static let listName = "disposalKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.conviction, "Conviction"),
    entry(.caution, "Caution, reprimand or warning"),
    entry(.finding, "Finding by reason of insanity or unfitness"),
  ]
}
