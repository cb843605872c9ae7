extension SourceShape {
  /// The payloads of the tier service.
  static let tier: [SourceShape] = [calculatedTier]
}
