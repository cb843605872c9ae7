/// A level of MAPPA management.
public enum MAPPALevel: String, ClosedCodeList {
  case level1, level2, level3, undetermined

  /// The list's name in the data dictionary.
  public static let listName = "mappaLevel"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .level1, "Level 1: ordinary agency management", "ndelius:M1", "recall:1", "cas1:LEVEL 1",
      "cas3:LEVEL 1", "nomis:PL1"),
    entry(
      .level2, "Level 2: active multi-agency management", "ndelius:M2", "recall:2", "cas1:LEVEL 2",
      "cas3:LEVEL 2", "nomis:PL2"),
    entry(
      .level3, "Level 3: active management with senior commitment", "ndelius:M3", "recall:3",
      "cas1:LEVEL 3", "cas3:LEVEL 3", "nomis:PL3"),
    entry(.undetermined, "Level not set or legacy entry", "ndelius:M0", "recall:0"),
  ]
}
