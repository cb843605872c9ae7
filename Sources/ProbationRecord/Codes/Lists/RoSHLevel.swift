/// A level of risk of serious harm.
public enum RoSHLevel: String, ClosedCodeList {
  case low, medium, high, veryHigh

  /// The list's name in the data dictionary.
  public static let listName = "roshLevel"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.low, "Low", "oasys:Low", "arns:LOW", "ndelius:RLRH", "cas1:Low", "cas3:Low"),
    entry(.medium, "Medium", "oasys:Medium", "arns:MEDIUM", "ndelius:RMRH", "cas1:Medium", "cas3:Medium"),
    entry(.high, "High", "oasys:High", "arns:HIGH", "ndelius:RHRH", "cas1:High", "cas3:High"),
    entry(
      .veryHigh, "Very high", "oasys:Very High", "arns:VERY_HIGH", "ndelius:RVHR", "cas1:Very High",
      "cas3:Very High"),
  ]
}
