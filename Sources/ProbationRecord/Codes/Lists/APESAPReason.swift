/// Why enhanced security is needed.
public enum APESAPReason: String, ClosedCodeList {
  case secreting, cctv

  /// The list's name in the data dictionary.
  public static let listName = "apEsapReason"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .secreting, "Hides risk-relevant items; room search with body-worn technology needed",
      "cas1:secreting"),
    entry(.cctv, "Behaviour best watched by enhanced CCTV", "cas1:cctv"),
  ]
}
