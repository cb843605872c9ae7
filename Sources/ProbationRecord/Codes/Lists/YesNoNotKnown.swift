/// An answer for which "not known" is one of the choices.
public enum YesNoNotKnown: String, ClosedCodeList {
  case yes, no, notKnown

  /// The list's name in the data dictionary.
  public static let listName = "yesNoNotKnown"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.yes, "Yes", "cas1:yes", "cas3:yes"),
    entry(.no, "No", "cas1:no", "cas3:no"),
    entry(.notKnown, "Not known", "cas1:iDontKnow", "cas3:iDontKnow"),
  ]
}
