/// The legal route into a MAPPA category.
public enum MAPPACategoryBasis: String, ClosedCodeList {
  case notification, qualifyingSentence, hospitalOrGuardianship, insanityOrDisabilityFinding
  case otherDangerous, terrorist

  /// The list's name in the data dictionary.
  public static let listName = "mappaCategoryBasis"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.notification, "Sexual offence notification duty"),
    entry(.qualifyingSentence, "Qualifying sentence of 12 months or more"),
    entry(.hospitalOrGuardianship, "Hospital or guardianship order"),
    entry(.insanityOrDisabilityFinding, "Finding with hospital or guardianship order"),
    entry(.otherDangerous, "Offence shows capacity for serious harm"),
    entry(.terrorist, "Terrorist or terrorist-risk route"),
  ]
}
