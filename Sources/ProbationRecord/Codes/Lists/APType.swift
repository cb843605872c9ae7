/// A type of approved premises.
public enum APType: String, ClosedCodeList {
  case standard, pipe, esap, rfap, mhapElliottHouse, mhapStJosephs

  /// The list's name in the data dictionary.
  public static let listName = "apType"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.standard, "Standard approved premises", "cas1:normal", "cas1:standard"),
    entry(.pipe, "Psychologically informed planned environment (PIPE)", "cas1:pipe"),
    entry(.esap, "Enhanced security approved premises (ESAP)", "cas1:esap"),
    entry(.rfap, "Recovery-focused approved premises (RFAP)", "cas1:rfap"),
    entry(.mhapElliottHouse, "Specialist mental health, Elliott House", "cas1:mhapElliottHouse"),
    entry(.mhapStJosephs, "Specialist mental health, St Josephs", "cas1:mhapStJosephs"),
  ]
}
