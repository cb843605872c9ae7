/// A child's status with children's services.
public enum ChildPlan: String, ClosedCodeList {
  case noneKnown, referred, childInNeed, childProtection, lookedAfter

  /// The list's name in the data dictionary.
  public static let listName = "childPlan"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.noneKnown, "None known"),
    entry(.referred, "Referred"),
    entry(.childInNeed, "Child in need"),
    entry(.childProtection, "Child protection plan"),
    entry(.lookedAfter, "Looked after"),
  ]
}
