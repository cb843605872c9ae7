extension Risk {
  /// The result of a risk assessment tool.
  public struct Predictor: FactGroup {
    /// Risk tool that was used.
    @Fact public var kind: PredictorKind?
    /// Score or percentage given by that tool.
    @Fact public var score: DecimalScore?
    /// Band given by that tool.
    @Fact public var band: PredictorBand?
    /// Date on which that tool was completed.
    @Fact public var date: CalendarDate?
    /// Outcome in words, for a tool that gives no score or band.
    @Fact public var outcome: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Predictor>] = [
      .fact("kind", \.$kind, .personal, "Risk assessment tool: name"),
      .fact(
        "score", \.$score, .personal, "Risk assessment tool: score",
        hint: "Percentage or points, as the tool reports it"),
      .fact("band", \.$band, .personal, "Risk assessment tool: band"),
      .fact("date", \.$date, .ordinary, "Risk assessment tool: date completed"),
      .longText(
        "outcome", \.$outcome, .personal, "Risk assessment tool: written outcome",
        hint: "For tools without a score or band"),
    ]
  }
}
