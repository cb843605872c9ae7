/// An allegation or item of intelligence, for the MAPPA referral only.
public struct IntelligenceItem: FactGroup {
  /// An allegation, call-out or item of intelligence that led to no conviction; MAPPA only.
  public let detail = Fact<String>.longText(
    .intelligence, "Intelligence: allegation or report",
    hint: "Matters that did not lead to a conviction; MAPPA referral only")
  /// Agency that owns that item and its limits on handling; MAPPA only.
  public let source = Fact<String>(
    .intelligence, "Intelligence: owning agency and handling limits",
    hint: "Agree what may be shared with the agency first")
}
