extension SourceShape {
  /// The analysis of the offence in texts.
  static let ordsOffenceTexts = ords(
    "offence-analysis", "OASys record: analysis of the offence", keys: ["offenceAnalysis"]
  ) { assessment, account in
    account.readOffenceTexts(assessment)
    account.readVictimTexts(assessment)
  }
}
