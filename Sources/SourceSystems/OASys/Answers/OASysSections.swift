internal import ProbationRecord

extension AccountWriter {
  /// Reads the texts of the summary of risk of serious harm, in any of its three layouts.
  ///
  /// The older layout asks when the risk is greatest, and what raises and lowers it (R10.3 to R10.5, later SUM3
  /// to SUM5); the newer one asks for an analysis, protective factors and likely situations (SUM9 to SUM11).
  mutating func readRoSHTexts(_ assessment: OASysAssessment) {
    state(facts.risk.rosh.whoIsAtRisk, assessment, "whoAtRisk", "whoIsAtRisk")
    state(facts.risk.rosh.natureOfRisk, assessment, "natureOfRisk")
    state(facts.risk.rosh.greatestWhen, assessment, "riskGreatest")
    state(facts.risk.rosh.increaseFactors, assessment, "factorsLikelyToIncreaseRisk", "riskIncreaseLikelyTo")
    state(
      facts.risk.rosh.protectiveFactors, assessment, "factorsStrengthsAndProtective",
      "factorsLikelyToReduceRisk",
      "riskReductionLikelyTo")
    state(facts.risk.rosh.likelySituations, assessment, "factorsSituationsLikelyToOffend")
    state(facts.risk.rosh.riskFactorAnalysis, assessment, "factorsAnalysisOfRisk")
  }

  /// Reads the analysis of the offence (questions 2.1, 2.8, 2.12 and 2.98).
  mutating func readOffenceTexts(_ assessment: OASysAssessment) {
    state(facts.offending.analysis, assessment, "offenceAnalysis", "offence")
    state(facts.offending.motivation, assessment, "offenceMotivation")
    state(facts.offending.pattern, assessment, "patternOffending", "patternOfOffending")
    state(facts.offending.riskIssues, assessment, "issueContributingToRisk")
  }

  /// Reads what the analysis says of the victim: the relationship (2.4.2) and the impact (2.5).
  ///
  /// The kind of victim is left open: the assessment does not say on which offence a referral rests.
  mutating func readVictimTexts(_ assessment: OASysAssessment) {
    let relationship = assessment["victimPerpetratorRel"]
    let impact = assessment["victimImpact"]
    guard relationship.saysSomething || impact.saysSomething else { return }
    add(facts.victims) { victim in
      victim.state(victim.facts.relationship, relationship, .asOf(assessment.changed([relationship])))
      victim.state(victim.facts.impact, impact, .asOf(assessment.changed([impact])))
    }
  }

  /// Reads the risk management plan (RM28 to RM35).
  mutating func readPlan(_ assessment: OASysAssessment) {
    state(
      facts.risk.managementPlan.furtherConsiderations, assessment, "furtherConsiderations",
      "furtherConiderations",
      "furtherConsiderationsCurrentSituation")
    state(
      facts.risk.managementPlan.currentSituation, assessment, "keyInformationAboutCurrentSituation",
      "keyInformationCurrentSituation", "keyConsiderationsCurrentSituation")
    state(facts.risk.managementPlan.supervision, assessment, "supervision")
    state(facts.risk.managementPlan.monitoringAndControl, assessment, "monitoringAndControl")
    state(facts.risk.managementPlan.interventionsAndTreatment, assessment, "interventionsAndTreatment")
    state(facts.risk.managementPlan.victimSafety, assessment, "victimSafetyPlanning")
    state(facts.risk.managementPlan.contingency, assessment, "contingencyPlans")
    state(facts.risk.managementPlan.additionalComments, assessment, "additionalComments")
  }

  /// Reads the person's health in general (13.1).
  ///
  /// The grid of what stands in the way of an order is left alone: it is about the order, not the person's needs.
  mutating func readHealth(_ assessment: OASysAssessment) {
    let present = assessment["generalHealth"]
    state(facts.health.conditions.present, present, .asOf(assessment.changed([present])))
    state(facts.health.conditions.detail, assessment, "generalHealthSpecify", "generalHeathSpecify")
  }
}
