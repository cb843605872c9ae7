/// An exemption of the Freedom of Information Act 2000.
public enum FOIExemption: String, ClosedCodeList {
  case section30, section38, section40, section41

  /// The list's name in the data dictionary.
  public static let listName = "foiExemption"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.section30, "Section 30: investigations"),
    entry(.section38, "Section 38: health and safety"),
    entry(.section40, "Section 40: personal information"),
    entry(.section41, "Section 41: given in confidence"),
  ]
}
