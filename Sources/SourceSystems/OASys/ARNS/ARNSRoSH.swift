internal import ProbationRecord

extension SourceShape {
  /// The summary of risk of serious harm as the assess risks and needs service gives it.
  static let arnsRoSH = SourceShape(
    "oasys.arns-rosh", .oasys, "Summary of risk of serious harm (assess risks and needs)",
    keys: ["riskInCommunity"], excluding: ["assessmentId", "summary"], vocabularies: ["arns", "oasys"]
  ) { payload, account in
    account.readAssessmentDay(payload)
    account.readARNSSummary(payload)
  }
}

extension AccountWriter {
  /// Reads the day of the assessment, which is a complete one.
  mutating func readAssessmentDay(_ payload: PayloadNode) {
    let day = payload["assessedOn"]
    context.asOf = day.consultedDay ?? context.asOf
    state(facts.risk.oasys.completedDate, day)
  }

  /// Reads the texts and the ratings.
  ///
  /// The service calls risk increase factors what was asked either in the older layout or in the newer one, and
  /// does not say in which; so its own name for it decides.
  mutating func readARNSSummary(_ summary: PayloadNode) {
    state(facts.risk.rosh.whoIsAtRisk, summary["whoIsAtRisk"])
    state(facts.risk.rosh.natureOfRisk, summary["natureOfRisk"])
    state(facts.risk.rosh.greatestWhen, summary["riskImminence"])
    state(facts.risk.rosh.increaseFactors, summary["riskIncreaseFactors"])
    state(facts.risk.rosh.protectiveFactors, summary["riskMitigationFactors"])
    state(facts.risk.rosh.riskFactorAnalysis, summary["analysisOfRiskFactors"])
    readRatedGroups(summary)
    noteWhatIsHidden(summary)
  }

  /// To readers outside probation the service shows neither the ratings in custody nor the texts: it leaves out
  /// their keys, which otherwise are there with nothing in them.
  private mutating func noteWhatIsHidden(_ summary: PayloadNode) {
    guard !summary["riskInCustody"].isPresent, !summary["riskInCommunity"].keys.isEmpty else { return }
    for rating in RoSHRating.all where rating.key.hasSuffix("Custody") { set(.withheld, for: rating.fact) }
    let texts = [
      (facts.risk.rosh.whoIsAtRisk, "whoIsAtRisk"), (facts.risk.rosh.natureOfRisk, "natureOfRisk"),
    ]
    for (fact, key) in texts where !summary[key].isPresent { set(.withheld, for: fact) }
  }
}
