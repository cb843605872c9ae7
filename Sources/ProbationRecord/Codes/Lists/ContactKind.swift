/// A kind of contact detail.
public enum ContactKind: String, ClosedCodeList {
  case telephone, mobile, email

  /// The list's name in the data dictionary.
  public static let listName = "contactKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.telephone, "Telephone", "ndelius:TELEPHONE"),
    entry(.mobile, "Mobile telephone", "ndelius:MOBILE"),
    entry(.email, "Email"),
  ]
}
