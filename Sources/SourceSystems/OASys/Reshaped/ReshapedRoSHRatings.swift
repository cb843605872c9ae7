extension SourceShape {
  /// The nine ratings of risk of serious harm.
  static let roshRatings = reshaped(
    "rosh-ratings", "OASys ratings of risk of serious harm, reshaped for approved premises", in: "rosh",
    keys: ["assessmentId", "rosh.riskChildrenCommunity"]
  ) { assessment, account in
    account.readRatings(assessment)
  }
}
