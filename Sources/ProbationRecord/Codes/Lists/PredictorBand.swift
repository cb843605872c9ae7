/// The band that a risk tool gives.
public enum PredictorBand: String, ClosedCodeList {
  case low, medium, high, veryHigh, notApplicable

  /// The list's name in the data dictionary.
  public static let listName = "predictorBand"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.low, "Low", "oasys:Low", "arns:LOW"),
    entry(.medium, "Medium", "oasys:Medium", "arns:MEDIUM"),
    entry(.high, "High", "oasys:High", "arns:HIGH"),
    entry(.veryHigh, "Very high", "oasys:Very High", "arns:VERY_HIGH"),
    entry(.notApplicable, "Not applicable", "oasys:Not Applicable", "arns:NOT_APPLICABLE"),
  ]
}
