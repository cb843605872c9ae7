/// A tier of the community accommodation service.
public enum CASService: String, ClosedCodeList {
  case cas1, cas2, cas3

  /// The list's name in the data dictionary.
  public static let listName = "casService"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.cas1, "CAS1: approved premises", "cas3:cas1"),
    entry(.cas2, "CAS2", "cas3:cas2"),
    entry(.cas3, "CAS3", "cas3:cas3"),
  ]
}
