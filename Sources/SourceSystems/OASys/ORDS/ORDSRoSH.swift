extension SourceShape {
  /// The summary of risk of serious harm, in any of its three layouts.
  static let ordsRoSH = ords(
    "rosh", "OASys record: summary of risk of serious harm", keys: ["whoAtRisk"]
  ) { assessment, account in
    account.readRoSHTexts(assessment)
    account.readRatings(assessment)
  }
}
