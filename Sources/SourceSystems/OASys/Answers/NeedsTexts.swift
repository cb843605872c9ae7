internal import ProbationRecord

extension AccountWriter {
  /// Reads the issues of sections 3 to 12, and those of the offence (2.98), as raw records name them.
  ///
  /// Whether a need is linked to harm or to reoffending has no fact.
  mutating func readRawNeeds(_ assessment: OASysAssessment) {
    state(\.offending.$riskIssues, assessment, "offenceAnalysisDetails")
    state(\.needs.accommodation.$summary, assessment, "accIssuesDetails")
    state(\.needs.employment.$summary, assessment, "eTEIssuesDetails")
    state(\.needs.finance.$summary, assessment, "financeIssuesDetails")
    state(\.needs.relationships.$summary, assessment, "relIssuesDetails")
    state(\.needs.lifestyle.$summary, assessment, "lifestyleIssuesDetails")
    state(\.needs.drugs.$summary, assessment, "drugIssuesDetails")
    state(\.needs.alcohol.$summary, assessment, "alcoholIssuesDetails")
    state(\.needs.emotionalWellbeing.$summary, assessment, "emoIssuesDetails")
    // The second spelling is a slip of older records.
    state(\.needs.thinking.$summary, assessment, "thinkIssuesDetails", "thingIssuesDetails")
    state(\.needs.attitudes.$summary, assessment, "attIssuesDetails")
  }

  /// Reads the same as the approved premises service names them.
  mutating func readReshapedNeeds(_ assessment: OASysAssessment) {
    state(\.offending.$riskIssues, assessment, "offenceAnalysisDetails")
    state(\.needs.accommodation.$summary, assessment, "accommodationIssuesDetails")
    state(\.needs.employment.$summary, assessment, "educationTrainingEmploymentIssuesDetails")
    state(\.needs.finance.$summary, assessment, "financeIssuesDetails")
    state(\.needs.relationships.$summary, assessment, "relationshipIssuesDetails")
    state(\.needs.lifestyle.$summary, assessment, "lifestyleIssuesDetails")
    state(\.needs.drugs.$summary, assessment, "drugIssuesDetails")
    state(\.needs.alcohol.$summary, assessment, "alcoholIssuesDetails")
    state(\.needs.emotionalWellbeing.$summary, assessment, "emotionalIssuesDetails")
    state(\.needs.thinking.$summary, assessment, "thinkingBehaviouralIssuesDetails")
    state(\.needs.attitudes.$summary, assessment, "attitudeIssuesDetails")
  }
}
