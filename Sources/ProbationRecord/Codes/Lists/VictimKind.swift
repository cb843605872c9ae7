/// What kind of victim somebody is.
public enum VictimKind: String, ClosedCodeList {
  case index, previous, potential, group

  /// The list's name in the data dictionary.
  public static let listName = "victimKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.index, "Victim of the index offence"),
    entry(.previous, "Victim of another offence"),
    entry(.potential, "Likely or future victim"),
    entry(.group, "Type or group at risk"),
  ]
}
