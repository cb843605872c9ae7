/// The sex recorded for a person.
public enum Sex: String, ClosedCodeList {
  case male, female, notKnown, notSpecified

  /// The list's name in the data dictionary.
  public static let listName = "sex"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.male, "Male", "cpr:M", "ndelius:M", "nomis:Male", "cas1:Male", "cas3:Male", "commonPlatform:MALE"),
    entry(
      .female, "Female", "cpr:F", "ndelius:F", "nomis:Female", "cas1:Female", "cas3:Female",
      "commonPlatform:FEMALE"),
    entry(
      .notKnown, "Not known or not recorded", "cpr:N", "ndelius:N", "nomis:Not Known / Not Recorded",
      "cas1:Prefer not to say"),
    entry(
      .notSpecified, "Not specified", "cpr:NS", "nomis:Not Specified (Indeterminate)",
      "commonPlatform:NOT SPECIFIED", "cas1:Other"),
  ]
}
