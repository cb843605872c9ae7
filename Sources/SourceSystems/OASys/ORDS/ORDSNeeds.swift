extension SourceShape {
  /// The issues of sections 3 to 12, all of them or those of one section.
  static let ordsNeeds = ords(
    "needs", "OASys record: needs",
    keys: [
      "accIssuesDetails|eTEIssuesDetails|financeIssuesDetails|relIssuesDetails|lifestyleIssuesDetails"
        + "|drugIssuesDetails|alcoholIssuesDetails|emoIssuesDetails|thinkIssuesDetails|thingIssuesDetails"
        + "|attIssuesDetails"
    ]
  ) { assessment, account in
    account.readRawNeeds(assessment)
  }
}
