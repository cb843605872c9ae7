extension SourceShape {
  /// The payloads of OASys: raw records, one for each section; sections as they are reshaped for approved
  /// premises; and what the assess risks and needs service makes of them.
  static let oasys: [SourceShape] = [
    ordsRoSHFull, ordsRoSH, ordsRoSHRatings, ordsToSelf, ordsNeeds, ordsPlan, ordsHealth, ordsOffence,
    ordsOffenceTexts, ordsPredictors, needsDetails, roshSummary, offenceDetails, riskManagementPlan,
    riskToTheIndividual, healthDetails, roshRatings, arnsRisks, arnsRoSH, arnsPredictors,
  ]
}
