/// A case reference number: the key of a person in nDelius, the probation case system.
///
/// One letter and six digits, such as `X320741`. Two letters are accepted as well, since the integration
/// services and OASys samples have them; `isUnusual` tells. There is no check character, so two
/// numbers that differ in one place are two people.
public struct CRN: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number in capitals without spaces, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text has the shape of a case reference number.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a case reference number and judges it.
  public init(_ text: String) {
    let bytes = bytesToJudge(text)
    let fits = bytes.hasShape("A999999") || bytes.hasShape("AA999999")
    self.text = text
    canonical = fits ? bytes.asText : text
    verdict = fits ? .valid : .malformed
  }

  /// Whether the number is valid but has two letters: a warning, not an error.
  public var isUnusual: Bool { verdict == .valid && canonical.utf8.count == 8 }

  /// What a text must be to be a valid case reference number.
  public static var expectation: String { "one or two letters and six digits, such as X320741" }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String { "[A-Z]{1,2}[0-9]{6}" }
}
