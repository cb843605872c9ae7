internal import ProbationRecord

extension SourceShape {
  /// The results of the risk tools, of one assessment or of all that the person ever had.
  static let ordsPredictors = SourceShape(
    "oasys.ords-predictors", .oasys, "OASys record: results of risk tools",
    keys: [
      "source",
      ["OGRS", "OGP", "OVP", "RSR", "OSP", "newActuarialPredictors"].map { "assessments[].\($0)" }
        .joined(separator: "|"),
    ], vocabularies: ["oasys", "arns"]
  ) { record, account in
    let assessments = record["assessments"].elements
    let newest = newest(of: assessments)
    if let newest { account.context.isUnfinished = !newest.isComplete }
    account.readIdentity(record)
    account.readAccess(record)
    if let newest { _ = account.readAssessment(newest) }
    account.readPredictors(assessments.map(results))
  }
}

/// The newest complete assessment, or else the newest; one of a risk tool alone is not the assessment behind the
/// ratings and the plan.
private func newest(of assessments: [PayloadNode]) -> PayloadNode? {
  let whole = assessments.filter { $0["assessmentType"].consulted() != "STANDALONE" }
  return whole.max {
    ($0.isComplete ? 1 : 0, $0["dateCompleted"].rawText ?? "")
      < ($1.isComplete ? 1 : 0, $1["dateCompleted"].rawText ?? "")
  }
}

private func results(_ assessment: PayloadNode) -> PredictorResults {
  PredictorResults(
    isComplete: assessment.isComplete, completed: assessment["dateCompleted"],
    reference: assessment["assessmentPk"].consultedReference,
    results: olderTools(assessment) + tools(assessment))
}

/// The tools that the newer generation has replaced.
private func olderTools(_ assessment: PayloadNode) -> [PredictorResult] {
  [
    PredictorResult(
      kind: .ogrs3, score: assessment["OGRS"]["ogrs32Year"], band: assessment["OGRS"]["ogrs3RiskRecon"]),
    PredictorResult(kind: .ogp, score: assessment["OGP"]["ogp2Year"], band: assessment["OGP"]["ogpRisk"]),
    PredictorResult(kind: .ovp, score: assessment["OVP"]["ovp2Year"], band: assessment["OVP"]["ovpRisk"]),
  ]
}

/// The tools whose names depend on the generation, and those of the newer one.
///
/// The newer one is in use when one of its scores was calculated; what stands beside "not calculated" is no score.
/// Of two ways to reach a score, the one that uses the assessor's answers is better than the one that rests on
/// the record alone.
private func tools(_ assessment: PayloadNode) -> [PredictorResult] {
  let new = assessment["newActuarialPredictors"]
  let isNew = new.keys.contains { $0.hasSuffix("Calculated") && new[$0].isCalculated }
  let (rsr, osp) = (assessment["RSR"], assessment["OSP"])
  let common = [
    PredictorResult(
      kind: isNew ? .csrp : .rsr, score: rsr["rsrPercentageScore"],
      band: rsr["scoreLevel"].isPresent ? rsr["scoreLevel"] : rsr["rsrScoreLevel"]),
    osp.result(
      isNew ? .dcSrp : .ospDirectContact,
      [
        ("ospDirectContactPercentageScore", "ospDirectContactScoreLevel"),
        ("ospContactPercentageScore", "ospContactScoreLevel"),
      ]),
    osp.result(
      isNew ? .iicSrp : .ospIndirectImages,
      [
        ("ospIndirectImagesChildrenPercentageScore", "ospIndirectImagesChildrenScoreLevel"),
        ("ospImagePercentageScore", "ospImageScoreLevel"),
      ]),
  ]
  let calculated = [
    (PredictorKind.arp, "ogp2Yr2", "ogp2Band", "ogp2Calculated"),
    (.arp, "ogrs4gYr2", "ogrs4gBand", "ogrs4gCalculated"),
    (.vrp, "ovp2Yr2", "ovp2Band", "ovp2Calculated"),
    (.vrp, "ogrs4vYr2", "ogrs4vBand", "ogrs4vCalculated"),
    (.svrp, "snsvDynamicYr2", "snsvDynamicYr2Band", "snsvDynamicCalculated"),
    (.svrp, "snsvStaticYr2", "snsvStaticYr2Band", "snsvStaticCalculated"),
  ].filter { new[$0.3].isCalculated }
  var seen: Set<PredictorKind> = []
  return common
    + calculated.filter { seen.insert($0.0).inserted }.map {
      PredictorResult(kind: $0.0, score: new[$0.1], band: new[$0.2])
    }
}

extension PayloadNode {
  /// Whether the assessment is complete.
  fileprivate var isComplete: Bool { OASysWords.isComplete(self["assessmentStatus"], self["dateCompleted"]) }

  /// Whether a score was calculated, for which the assessment writes Y; N and E (an error) say that it was not.
  fileprivate var isCalculated: Bool {
    let word = consulted()?.trimmed.uppercased()
    if saysSomething, word.map(["Y", "N", "E"].contains) != true {
      ledger.misread(
        self, "It is neither Y, N nor E, and the score is taken for one that was not calculated.")
    }
    return word == "Y"
  }
}
