/// The contact that a person has with a child.
public enum ChildContact: String, ClosedCodeList {
  case noContact = "none", supervised, unsupervised, livesTogether

  /// The list's name in the data dictionary.
  public static let listName = "childContact"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.noContact, "None"),
    entry(.supervised, "Supervised"),
    entry(.unsupervised, "Unsupervised"),
    entry(.livesTogether, "Lives together"),
  ]
}
