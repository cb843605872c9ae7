/// How firm a release date is.
public enum ReleaseDateStatus: String, ClosedCodeList {
  case estimated, confirmed, notKnown

  /// The list's name in the data dictionary.
  public static let listName = "releaseDateStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.estimated, "Estimated", "cas1:yes"),
    entry(.confirmed, "Confirmed", "cas1:yes"),
    entry(.notKnown, "Not known", "cas1:no"),
  ]
}
