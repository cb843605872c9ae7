/// A MAPPA category (Criminal Justice Act 2003, sections 325 and 327).
public enum MAPPACategory: String, ClosedCodeList {
  case category1, category2, category3, category4, undetermined

  /// The list's name in the data dictionary.
  public static let listName = "mappaCategory"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .category1, "Category 1: registered sexual offender", "ndelius:M1", "recall:1", "cas1:CAT 1",
      "cas3:CAT 1", "nomis:PC1"),
    entry(
      .category2, "Category 2: violent or other sexual offender", "ndelius:M2", "recall:2", "cas1:CAT 2",
      "cas3:CAT 2", "nomis:PC2"),
    entry(
      .category3, "Category 3: other dangerous offender", "ndelius:M3", "recall:3", "cas1:CAT 3",
      "cas3:CAT 3", "nomis:PC3"),
    entry(
      .category4, "Category 4: terrorist or terrorist-risk offender", "ndelius:M4", "recall:4",
      "cas1:CAT 4", "cas3:CAT 4"),
    entry(.undetermined, "Category to be determined", "ndelius:X9", "recall:0"),
  ]
}
