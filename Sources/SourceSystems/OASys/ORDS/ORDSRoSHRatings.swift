extension SourceShape {
  /// The ratings of risk of serious harm alone.
  static let ordsRoSHRatings = ords(
    "rosh-ratings", "OASys record: ratings of risk of serious harm", keys: ["riskChildrenCommunity"],
    excluding: ["whoAtRisk"]
  ) { assessment, account in
    account.readRatings(assessment)
  }
}
