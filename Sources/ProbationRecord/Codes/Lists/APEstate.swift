/// Men's or women's approved premises.
public enum APEstate: String, ClosedCodeList {
  case men, women

  /// The list's name in the data dictionary.
  public static let listName = "apEstate"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.men, "Men's approved premises", "cas1:yes"),
    entry(.women, "Women's approved premises", "cas1:no"),
  ]
}
