/// Why a referral comes less than six months before arrival.
public enum APShortNoticeReason: String, ClosedCodeList {
  case riskEscalated, planBrokenDown, furtherOffence, alternativeToRecall, paroleBoardOrPpcs
  case shortSentence, onBail, other

  /// The list's name in the data dictionary.
  public static let listName = "apShortNoticeReason"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.riskEscalated, "Risk went up", "cas1:riskEscalated"),
    entry(.planBrokenDown, "Plan failed", "cas1:planBrokenDown"),
    entry(.furtherOffence, "New offence", "cas1:furtherOffence"),
    entry(.alternativeToRecall, "Instead of recall", "cas1:alternativeToRecall"),
    entry(.paroleBoardOrPpcs, "Parole Board or PPCS decision", "cas1:paroleBoardOrPPCS"),
    entry(.shortSentence, "Sentence under 12 months", "cas1:shortSentence"),
    entry(.onBail, "On bail", "cas1:onBail"),
    entry(.other, "Other, in own words", "cas1:other"),
  ]
}
