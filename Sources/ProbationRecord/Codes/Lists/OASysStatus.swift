/// The state of an OASys assessment.
public enum OASysStatus: String, ClosedCodeList {
  case complete, lockedIncomplete, inProgress

  /// The list's name in the data dictionary.
  public static let listName = "oasysStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.complete, "Complete", "oasys:COMPLETE", "arns:COMPLETE"),
    entry(.lockedIncomplete, "Locked incomplete", "oasys:LOCKED_INCOMPLETE", "arns:LOCKED_INCOMPLETE"),
    entry(.inProgress, "In progress", "oasys:OPEN"),
  ]
}
