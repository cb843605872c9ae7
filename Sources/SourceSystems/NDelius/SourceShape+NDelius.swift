extension SourceShape {
  /// The payloads of nDelius and of the services that pass its record on, most specific first.
  static let nDelius: [SourceShape] = [
    nDeliusOffender, nDeliusRegistrations, nDeliusRegistrationList, nDeliusRecall, nDeliusMAPPAAndRoSHHistory,
    nDeliusLicenceConditions, nDeliusRecallPerson, nDeliusCaseDetail, nDeliusCaseSummary, nDeliusOverview,
    nDeliusPersonalDetails, nDeliusSentence, nDeliusSentences, nDeliusRiskFlags, nDeliusSupervisions,
  ]
}
