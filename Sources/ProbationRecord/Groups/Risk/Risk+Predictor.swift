extension Risk {
  /// The result of a risk assessment tool.
  public struct Predictor: FactGroup {
    /// Risk tool that was used.
    public let kind = Fact<PredictorKind>(.personal, "Risk assessment tool: name")
    /// Score or percentage given by that tool.
    public let score = Fact<DecimalScore>(
      .personal, "Risk assessment tool: score", hint: "Percentage or points, as the tool reports it")
    /// Band given by that tool.
    public let band = Fact<PredictorBand>(.personal, "Risk assessment tool: band")
    /// Date on which that tool was completed.
    public let date = Fact<CalendarDate>(.ordinary, "Risk assessment tool: date completed")
    /// Outcome in words, for a tool that gives no score or band.
    public let outcome = Fact<String>.longText(
      .personal, "Risk assessment tool: written outcome", hint: "For tools without a score or band")
  }
}
