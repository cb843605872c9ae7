/// A further factor for enhanced security.
public enum APESAPFactor: String, ClosedCodeList {
  case neurodiverse, complexPersonality, nonNsd, careAndSeparation, unlock, corrupter

  /// The list's name in the data dictionary.
  public static let listName = "apEsapFactor"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.neurodiverse, "Autism or neurodiverse traits", "cas1:neurodiverse"),
    entry(.complexPersonality, "Complex personality and PIPE unsuitable", "cas1:complexPersonality"),
    entry(
      .nonNsd, "Case outside the National Security Division that needs enhanced standards", "cas1:nonNsd"),
    entry(.careAndSeparation, "Care and separation unit in the last 24 months", "cas1:careAndSeperation"),
    entry(.unlock, "Two or three officer unlock in the last 12 months", "cas1:unlock"),
    entry(.corrupter, "Known or suspected corrupter of staff", "cas1:corrupter"),
  ]
}
