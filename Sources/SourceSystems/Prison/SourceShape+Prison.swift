extension SourceShape {
  /// What the prison services and the licence service send.
  static let prison: [SourceShape] = [
    prisoner, prisonAlerts, adjudications, reportedAdjudications, prisonCaseNotes, licence, publicLicence,
  ]
}
