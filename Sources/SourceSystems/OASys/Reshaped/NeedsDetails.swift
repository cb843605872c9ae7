extension SourceShape {
  /// The needs of sections 3 to 12.
  static let needsDetails = reshaped(
    "needs-details", "OASys needs, reshaped for approved premises", in: "needs",
    keys: ["assessmentId", "needs.accommodationIssuesDetails|needs.offenceAnalysisDetails"]
  ) { assessment, account in
    account.readReshapedNeeds(assessment)
  }
}
