/// A behaviour that calls for enhanced CCTV.
public enum APCCTVBehaviour: String, ClosedCodeList {
  case appearance, networks, staffAssault, prisonerAssault, threatsToLife, communityThreats

  /// The list's name in the data dictionary.
  public static let listName = "apCctvBehaviour"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.appearance, "Changes looks or clothing to offend", "cas1:appearance"),
    entry(.networks, "Builds offender networks", "cas1:networks"),
    entry(.staffAssault, "Assaulted staff", "cas1:staffAssualt"),
    entry(.prisonerAssault, "Assaulted prisoners", "cas1:prisonerAssualt"),
    entry(.threatsToLife, "Credible threats to own life", "cas1:threatsToLife"),
    entry(.communityThreats, "Community threats or media intrusion", "cas1:communityThreats"),
  ]
}
