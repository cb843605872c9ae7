extension SourceShape {
  /// The analysis of the offence.
  static let offenceDetails = reshaped(
    "offence-details", "OASys analysis of the offence, reshaped for approved premises", in: "offence",
    keys: ["assessmentId", "offence.offenceAnalysis"]
  ) { assessment, account in
    account.readOffenceTexts(assessment)
    account.readVictimTexts(assessment)
  }
}
