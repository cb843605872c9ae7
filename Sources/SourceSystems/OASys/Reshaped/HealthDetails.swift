extension SourceShape {
  /// The person'\''s health; it may come without a header.
  static let healthDetails = reshaped(
    "health-details", "OASys health, reshaped for approved premises", in: "health",
    keys: ["health.generalHealth"]
  ) { assessment, account in
    account.readHealth(assessment)
  }
}
