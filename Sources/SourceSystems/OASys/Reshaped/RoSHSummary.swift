extension SourceShape {
  /// The summary of risk of serious harm; one of its readers has it without the wrapper.
  static let roshSummary = reshaped(
    "rosh-summary", "OASys summary of risk of serious harm, reshaped for approved premises",
    in: "roshSummary",
    keys: ["assessmentId", "roshSummary.whoIsAtRisk|whoIsAtRisk"]
  ) { assessment, account in
    account.readRoSHTexts(assessment)
  }
}
