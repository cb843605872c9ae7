import ProbationRecord

extension ApprovedPremisesForm {
  static let oasysImport = section("oasysImport", "OASys information") {
    field("roshWhoIsAtRisk", facts.risk.rosh.whoIsAtRisk, .optional)
    field("roshNatureOfRisk", facts.risk.rosh.natureOfRisk, .optional)
    field("roshGreatestWhen", facts.risk.rosh.greatestWhen, .optional)
    field("roshIncreasedBy", facts.risk.rosh.increaseFactors, .optional)
    field("roshProtectiveFactors", facts.risk.rosh.protectiveFactors, .optional)
    field("roshLikelySituations", facts.risk.rosh.likelySituations, .optional)
    field("roshRiskFactorAnalysis", facts.risk.rosh.riskFactorAnalysis, .optional)
    field("offenceAnalysis", facts.offending.analysis, .optional)
    field("offenceMotivation", facts.offending.motivation, .optional)
    field("offenceRiskIssues", facts.offending.riskIssues, .optional)
    field("offendingPattern", facts.offending.pattern, .optional)
    field("accommodationNeeds", facts.needs.accommodation.summary, .optional)
    SharedQuestions.criminogenicNeeds
    field("rmpFurtherConsiderations", facts.risk.managementPlan.furtherConsiderations, .optional)
    field("rmpCurrentSituation", facts.risk.managementPlan.currentSituation, .optional)
    field("rmpSupervision", facts.risk.managementPlan.supervision, .optional)
    field("rmpMonitoringAndControl", facts.risk.managementPlan.monitoringAndControl, .optional)
    field("rmpInterventions", facts.risk.managementPlan.interventionsAndTreatment, .optional)
    field("rmpVictimSafety", facts.risk.managementPlan.victimSafety, .optional)
    field("rmpContingency", facts.risk.managementPlan.contingency, .optional)
    field("rmpAdditionalComments", facts.risk.managementPlan.additionalComments, .optional)
    SharedQuestions.selfHarmAndCoping
  }
}
