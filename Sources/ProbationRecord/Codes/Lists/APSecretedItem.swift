/// A kind of item that a person has hidden.
public enum APSecretedItem: String, ClosedCodeList {
  case radicalisationLiterature, hateCrimeLiterature, childSexualAbuseMaterial, drugs, weapons, fire
  case electronicItems

  /// The list's name in the data dictionary.
  public static let listName = "apSecretedItem"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.radicalisationLiterature, "Radicalisation material", "cas1:radicalisationLiterature"),
    entry(.hateCrimeLiterature, "Hate literature", "cas1:hateCrimeLiterature"),
    entry(.childSexualAbuseMaterial, "Child sexual abuse material", "cas1:csaLiterature"),
    entry(.drugs, "Drugs and dealing items", "cas1:drugs"),
    entry(.weapons, "Weapons", "cas1:weapons"),
    entry(.fire, "Fire-setting or explosive material", "cas1:fire"),
    entry(.electronicItems, "Electronics relevant to offending", "cas1:electronicItems"),
  ]
}
