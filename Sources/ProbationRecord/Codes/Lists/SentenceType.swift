/// A kind of sentence or order.
public enum SentenceType: String, ClosedCodeList {
  case standardDeterminate, extendedDeterminate, offenderRehabilitationAct, specialCustodial, life, ipp
  case communityOrder, suspendedSentence, bailPlacement, nonStatutory, hospitalOrder, other

  /// The list's name in the data dictionary.
  public static let listName = "sentenceType"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .standardDeterminate, "Standard determinate", "cas1:standardDeterminate", "cas3:standardDeterminate"),
    entry(
      .extendedDeterminate, "Extended determinate", "cas1:extendedDeterminate", "cas3:extendedDeterminate"),
    entry(
      .offenderRehabilitationAct, "ORA adult custody", "cas3:offenderRehabilitationAct",
      "cas1:standardDeterminate", "nomis:ADIMP_ORA", "ndelius:ORA Adult Custody (inc PSS)"),
    entry(.specialCustodial, "Special custodial sentence"),
    entry(.life, "Life", "cas1:life", "cas3:life", "nomis:LIFE"),
    entry(.ipp, "Imprisonment for public protection", "cas1:ipp", "cas3:ipp"),
    entry(.communityOrder, "Community order", "cas1:communityOrder"),
    entry(.suspendedSentence, "Suspended sentence order", "cas1:communityOrder"),
    entry(.bailPlacement, "Bail or pre-sentence", "cas1:bailPlacement"),
    entry(.nonStatutory, "Non-statutory MAPPA case", "cas1:nonStatutory"),
    entry(.hospitalOrder, "Hospital order"),
    entry(.other, "Other"),
  ]
}
