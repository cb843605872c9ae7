/// An allegation or item of intelligence, for the MAPPA referral only.
public struct IntelligenceItem: FactGroup {
  /// An allegation, call-out or item of intelligence that led to no conviction; MAPPA only.
  @Fact public var detail: String?
  /// Agency that owns that item and its limits on handling; MAPPA only.
  @Fact public var source: String?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<IntelligenceItem>] = [
    .longText(
      "detail", \.$detail, .intelligence, "Intelligence: allegation or report",
      hint: "Matters that did not lead to a conviction; MAPPA referral only"),
    .fact(
      "source", \.$source, .intelligence, "Intelligence: owning agency and handling limits",
      hint: "Agree what may be shared with the agency first"),
  ]
}
