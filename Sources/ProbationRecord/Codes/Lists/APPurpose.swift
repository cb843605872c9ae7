/// What a stay in approved premises is for.
public enum APPurpose: String, ClosedCodeList {
  case publicProtection, preventContact, readjust, drugAlcoholMonitoring, riskFactorMonitoring, other

  /// The list's name in the data dictionary.
  public static let listName = "apPurpose"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.publicProtection, "Protect the public", "cas1:publicProtection"),
    entry(.preventContact, "Prevent contact with known people or victims", "cas1:preventContact"),
    entry(.readjust, "Readjust to life outside", "cas1:readjust"),
    entry(.drugAlcoholMonitoring, "Drug or alcohol monitoring", "cas1:drugAlcoholMonitoring"),
    entry(.riskFactorMonitoring, "More monitoring of risk factors", "cas1:preventSelfHarm"),
    entry(.other, "Other, in own words", "cas1:otherReason"),
  ]
}
