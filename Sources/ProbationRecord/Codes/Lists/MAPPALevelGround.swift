/// The ground on which a MAPPA level is sought.
public enum MAPPALevelGround: String, ClosedCodeList {
  case highRosh, coordinationNeeded, stepDownFromLevel3, seniorCommitment, mediaInterest, other

  /// The list's name in the data dictionary.
  public static let listName = "mappaLevelGround"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.highRosh, "Level 2: assessed high or very high risk of serious harm"),
    entry(.coordinationNeeded, "Level 2: lower risk but active co-ordination needed"),
    entry(.stepDownFromLevel3, "Level 2: stepped down from level 3"),
    entry(.seniorCommitment, "Level 3: senior staff must commit resources at short notice"),
    entry(.mediaInterest, "Level 3: high media or public interest"),
    entry(.other, "Level 3: other"),
  ]
}
