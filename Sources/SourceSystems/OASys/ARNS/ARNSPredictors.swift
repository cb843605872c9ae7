internal import ProbationRecord

extension SourceShape {
  /// The results of the risk tools as the assess risks and needs service gives them, in either output version.
  static let arnsPredictors = SourceShape(
    "oasys.arns-predictors", .oasys, "Results of risk tools (assess risks and needs)",
    keys: [
      "[].outputVersion|outputVersion|[].groupReconvictionScore|[].riskOfSeriousRecidivismScore"
    ], vocabularies: ["arns", "oasys"]
  ) { payload, account in
    let assessments = payload.isArray ? payload.elements : [payload]
    account.readPredictors(assessments.map { results($0, account.context) })
  }
}

/// The results of one assessment; the oldest service gives them without a version, and without a wrapper.
private func results(_ assessment: PayloadNode, _ context: ReadingContext) -> PredictorResults {
  let status = assessment["status"].isPresent ? assessment["status"] : assessment["assessmentStatus"]
  _ = status.consulted()
  let isComplete = OASysWords.isComplete(status, assessment["completedDate"])
  if !isComplete { context.note(.incomplete, status.isPresent ? status : assessment) }
  let output = assessment["output"].isPresent ? assessment["output"] : assessment
  let version = assessment["outputVersion"]
  var tools: [PredictorResult] = []
  switch version.consulted() ?? "1" {
  case "1": tools = firstVersion(output)
  case "2": tools = secondVersion(output)
  default: context.note(.unknownCode, version)
  }
  return PredictorResults(
    isComplete: isComplete, completed: assessment["completedDate"], reference: nil, results: tools)
}

private func firstVersion(_ output: PayloadNode) -> [PredictorResult] {
  let (reconviction, general) = (output["groupReconvictionScore"], output["generalPredictorScore"])
  let (violence, serious) = (output["violencePredictorScore"], output["riskOfSeriousRecidivismScore"])
  let sexual = output["sexualPredictorScore"]
  return [
    PredictorResult(kind: .ogrs3, score: reconviction["twoYears"], band: reconviction["scoreLevel"]),
    PredictorResult(kind: .ogp, score: general["ogp2Year"], band: general["ogpRisk"]),
    PredictorResult(kind: .ovp, score: violence["twoYears"], band: violence["ovpRisk"]),
    PredictorResult(kind: .rsr, score: serious["percentageScore"], band: serious["scoreLevel"]),
    // Later outputs have newer names for the tools.
    sexual.result(
      .ospDirectContact,
      [
        ("ospDirectContactPercentageScore", "ospDirectContactScoreLevel"),
        ("ospContactPercentageScore", "ospContactScoreLevel"),
      ]),
    sexual.result(
      .ospIndirectImages,
      [
        ("ospIndirectImagePercentageScore", "ospIndirectImageScoreLevel"),
        ("ospIndecentPercentageScore", "ospIndecentScoreLevel"),
      ]),
  ]
}

private func secondVersion(_ output: PayloadNode) -> [PredictorResult] {
  [
    (PredictorKind.arp, "allReoffendingPredictor"), (.vrp, "violentReoffendingPredictor"),
    (.svrp, "seriousViolentReoffendingPredictor"), (.dcSrp, "directContactSexualReoffendingPredictor"),
    (.iicSrp, "indirectImageContactSexualReoffendingPredictor"),
    (.csrp, "combinedSeriousReoffendingPredictor"),
  ].map { PredictorResult(kind: $0.0, score: output[$0.1]["score"], band: output[$0.1]["band"]) }
}
