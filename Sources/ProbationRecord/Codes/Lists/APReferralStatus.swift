/// How far an approved premises referral has got.
public enum APReferralStatus: String, ClosedCodeList {
  case notMade = "none", planned, made, accepted, refused, resident

  /// The list's name in the data dictionary.
  public static let listName = "apReferralStatus"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.notMade, "None"),
    entry(.planned, "Planned"),
    entry(.made, "Made"),
    entry(.accepted, "Accepted"),
    entry(.refused, "Refused"),
    entry(.resident, "Resident"),
  ]
}
