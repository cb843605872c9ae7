extension SourceShape {
  /// What the core person record sends, and what shows a person as several systems have them.
  static let corePerson: [SourceShape] = [corePersonRecord, sideBySide]
}
