/// A system or person that holds facts.
public enum SourceSystem: String, ClosedCodeList {
  case ndelius, oasys, nomis, cvl, cpr, tier, practitioner

  /// The list's name in the data dictionary.
  public static let listName = "sourceSystem"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.ndelius, "nDelius, the probation case record"),
    entry(.oasys, "OASys, the assessment record"),
    entry(.nomis, "NOMIS, the prison record"),
    entry(.cvl, "Create and vary a licence"),
    entry(.cpr, "Core person record"),
    entry(.tier, "Tier service"),
    entry(.practitioner, "Typed by the practitioner"),
  ]
}
