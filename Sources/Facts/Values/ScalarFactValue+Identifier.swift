extension ScalarFactValue where Self: Identifier {
  /// Keeps any text that a document can carry, valid or not; `nil` only for a blank or unprintable one.
  public init?(lexical: String) {
    guard ScalarType.text.fault(lexical) == nil else { return nil }
    self.init(lexical)
  }

  /// The identifier exactly as it was written.
  public var lexical: String { text }
  /// The identifier exactly as it was written.
  public var description: String { text }
  /// The identifier in its canonical spelling.
  public var documentContent: FactContent { .scalar(canonical) }
  /// The verdict, unless the identifier is valid.
  public var identifierFault: IdentifierVerdict? { verdict == .valid ? nil : verdict }

  /// A scalar type whose texts are right when they are valid identifiers.
  ///
  /// - Parameter spellings: every spelling that a valid one may have in a record: small letters and spaces count.
  package static func identifierType(_ name: String, spellings: String) -> ScalarType {
    ScalarType(
      name: name, factType: .identifier,
      facets: TextFacets(
        pattern: pattern,
        inRecords: .init(spellings, maximumLength: ScalarType.maximumTextLength)),
      verdict: { Self($0).verdict }, expectation: expectation
    ) { text in
      if let fault = ScalarType.text.fault(text) { return fault }
      return switch Self(text).verdict {
      case .valid: nil
      case .wrongCheckCharacter: "\(expectation), and its check character does not agree with the rest"
      case .malformed: expectation
      case .neverIssued: "\(expectation), and no authority issues this one"
      }
    }
  }
}
