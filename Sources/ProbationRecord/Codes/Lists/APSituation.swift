/// Why a place is wanted for somebody who is not leaving custody.
public enum APSituation: String, ClosedCodeList {
  case riskManagement, residencyManagement, bailAssessment, bailSentence, awaitingSentence

  /// The list's name in the data dictionary.
  public static let listName = "apSituation"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.riskManagement, "Risk management (order)", "cas1:riskManagement"),
    entry(.residencyManagement, "Residence requirement of an order", "cas1:residencyManagement"),
    entry(.bailAssessment, "Bail assessment", "cas1:bailAssessment"),
    entry(.bailSentence, "Bail placement", "cas1:bailSentence"),
    entry(.awaitingSentence, "Awaiting sentence", "cas1:awaitingSentence"),
  ]
}
