/// A unique property reference number: the key of an address in the national address gazetteer.
///
/// 1 to 12 digits, such as `100120991537`. Leading zeros, which some systems add, do not count.
public struct UPRN: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number without spaces and leading zeros, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text has the shape of a property's number; 0 is `neverIssued`.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a property reference number and judges it.
  public init(_ text: String) {
    self.text = text
    let bytes = bytesToJudge(text)
    if bytes.isDigits(1...12), let number = bytes.decimalValue {
      canonical = String(number)
      verdict = number > 0 ? .valid : .neverIssued
    } else {
      canonical = text
      verdict = .malformed
    }
  }

  /// What a text must be to be a valid property reference number.
  public static var expectation: String { "1 to 12 digits, such as 100120991537" }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String { "[1-9][0-9]{0,11}" }
}
