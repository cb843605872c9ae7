/// The gender identity that a person gives.
public enum GenderIdentity: String, ClosedCodeList {
  case female, male, nonBinary, preferNotToSay, selfDescribed, unknown

  /// The list's name in the data dictionary.
  public static let listName = "genderIdentity"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.female, "Female", "cpr:GIF", "ndelius:GIF"),
    entry(.male, "Male", "cpr:GIM", "ndelius:GIM"),
    entry(.nonBinary, "Non-binary", "cpr:GINB", "ndelius:GINB"),
    entry(.preferNotToSay, "Prefer not to say", "cpr:GIRF", "ndelius:GIRF"),
    entry(.selfDescribed, "Prefer to self-describe", "cpr:GISD", "ndelius:GISD"),
    entry(.unknown, "Unknown", "cpr:UNK", "ndelius:UNK"),
  ]
}
