internal import ProbationRecord

extension AccountWriter {
  /// Reads the issues of sections 3 to 12, and those of the offence (2.98), as raw records name them.
  ///
  /// Whether a need is linked to harm or to reoffending has no fact.
  mutating func readRawNeeds(_ assessment: OASysAssessment) {
    state(facts.offending.riskIssues, assessment, "offenceAnalysisDetails")
    state(facts.needs.accommodation.summary, assessment, "accIssuesDetails")
    state(facts.needs.employment.summary, assessment, "eTEIssuesDetails")
    state(facts.needs.finance.summary, assessment, "financeIssuesDetails")
    state(facts.needs.relationships.summary, assessment, "relIssuesDetails")
    state(facts.needs.lifestyle.summary, assessment, "lifestyleIssuesDetails")
    state(facts.needs.drugs.summary, assessment, "drugIssuesDetails")
    state(facts.needs.alcohol.summary, assessment, "alcoholIssuesDetails")
    state(facts.needs.emotionalWellbeing.summary, assessment, "emoIssuesDetails")
    // The second spelling is a slip of older records.
    state(facts.needs.thinking.summary, assessment, "thinkIssuesDetails", "thingIssuesDetails")
    state(facts.needs.attitudes.summary, assessment, "attIssuesDetails")
  }

  /// Reads the same as the approved premises service names them.
  mutating func readReshapedNeeds(_ assessment: OASysAssessment) {
    state(facts.offending.riskIssues, assessment, "offenceAnalysisDetails")
    state(facts.needs.accommodation.summary, assessment, "accommodationIssuesDetails")
    state(facts.needs.employment.summary, assessment, "educationTrainingEmploymentIssuesDetails")
    state(facts.needs.finance.summary, assessment, "financeIssuesDetails")
    state(facts.needs.relationships.summary, assessment, "relationshipIssuesDetails")
    state(facts.needs.lifestyle.summary, assessment, "lifestyleIssuesDetails")
    state(facts.needs.drugs.summary, assessment, "drugIssuesDetails")
    state(facts.needs.alcohol.summary, assessment, "alcoholIssuesDetails")
    state(facts.needs.emotionalWellbeing.summary, assessment, "emotionalIssuesDetails")
    state(facts.needs.thinking.summary, assessment, "thinkingBehaviouralIssuesDetails")
    state(facts.needs.attitudes.summary, assessment, "attitudeIssuesDetails")
  }
}
