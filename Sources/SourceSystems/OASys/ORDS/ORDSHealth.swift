extension SourceShape {
  /// Health and what stands in the way of an order.
  static let ordsHealth = ords(
    "health", "OASys record: health", keys: ["generalHealth"]
  ) { assessment, account in
    account.readHealth(assessment)
  }
}
