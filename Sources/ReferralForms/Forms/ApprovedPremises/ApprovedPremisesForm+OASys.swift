import ProbationRecord

extension ApprovedPremisesForm {
  static let oasysImport = section("oasysImport", "OASys information") {
    field("roshWhoIsAtRisk", \.risk.rosh.$whoIsAtRisk, .optional)
    field("roshNatureOfRisk", \.risk.rosh.$natureOfRisk, .optional)
    field("roshGreatestWhen", \.risk.rosh.$greatestWhen, .optional)
    field("roshIncreasedBy", \.risk.rosh.$increaseFactors, .optional)
    field("roshProtectiveFactors", \.risk.rosh.$protectiveFactors, .optional)
    field("roshLikelySituations", \.risk.rosh.$likelySituations, .optional)
    field("roshRiskFactorAnalysis", \.risk.rosh.$riskFactorAnalysis, .optional)
    field("offenceAnalysis", \.offending.$analysis, .optional)
    field("offenceMotivation", \.offending.$motivation, .optional)
    field("offenceRiskIssues", \.offending.$riskIssues, .optional)
    field("offendingPattern", \.offending.$pattern, .optional)
    field("accommodationNeeds", \.needs.accommodation.$summary, .optional)
    SharedQuestions.criminogenicNeeds
    field("rmpFurtherConsiderations", \.risk.managementPlan.$furtherConsiderations, .optional)
    field("rmpCurrentSituation", \.risk.managementPlan.$currentSituation, .optional)
    field("rmpSupervision", \.risk.managementPlan.$supervision, .optional)
    field("rmpMonitoringAndControl", \.risk.managementPlan.$monitoringAndControl, .optional)
    field("rmpInterventions", \.risk.managementPlan.$interventionsAndTreatment, .optional)
    field("rmpVictimSafety", \.risk.managementPlan.$victimSafety, .optional)
    field("rmpContingency", \.risk.managementPlan.$contingency, .optional)
    field("rmpAdditionalComments", \.risk.managementPlan.$additionalComments, .optional)
    SharedQuestions.selfHarmAndCoping
  }
}
