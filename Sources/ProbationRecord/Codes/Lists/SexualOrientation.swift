/// The sexual orientation that a person gives.
public enum SexualOrientation: String, ClosedCodeList {
  case heterosexual, gayOrLesbian, bisexual, other, notAnswered, refused, unknown

  /// The list's name in the data dictionary.
  public static let listName = "sexualOrientation"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.heterosexual, "Heterosexual or straight", "cpr:HET", "ndelius:01", "nomis:HET"),
    entry(.gayOrLesbian, "Gay or lesbian", "cpr:HOM", "ndelius:02", "nomis:HOM"),
    entry(.bisexual, "Bisexual", "cpr:BIS", "ndelius:03", "nomis:BIS"),
    entry(.other, "Other", "cpr:OTH", "ndelius:99", "nomis:OTH"),
    entry(.notAnswered, "Not answered", "cpr:ND", "ndelius:ND", "nomis:ND"),
    entry(.refused, "Refused", "cpr:REF", "nomis:REF"),
    entry(.unknown, "Unknown", "cpr:UNKNOWN"),
  ]
}
