/// Whether senior approval for a level of risk is given.
public enum CAS3ApprovalStatus: String, ClosedCodeList {
  case given, needsAddress, notRequired

  /// The list's name in the data dictionary.
  public static let listName = "cas3ApprovalStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.given, "Given", "cas3:yes"),
    entry(.needsAddress, "Only once an address is proposed", "cas3:needsAddress"),
    entry(.notRequired, "Not needed", "cas3:notRequired"),
  ]
}
