extension SourceShape {
  /// The payloads of the accommodation services, the most specific first.
  static let applications: [SourceShape] = [
    .cas1Application, .cas3Application, .personRisks, .casPerson, .casLimitedPerson,
  ]
}
