/// An NHS number: nine digits and a check digit, such as `9434765919`.
///
/// The NHS Data Dictionary's rule: the digits weigh 10 down to 2, and the check digit is 11 less the sum's
/// remainder by 11; 11 is written 0, and a number for which it comes to 10 is never given out.
public struct NHSNumber: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number as ten digits without spaces, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text is a number with the right check digit.
  public let verdict: IdentifierVerdict

  /// Keeps a text as an NHS number and judges it.
  public init(_ text: String) {
    self.text = text
    let bytes = bytesToJudge(text)
    guard bytes.hasShape("9999999999") else {
      canonical = text
      verdict = .malformed
      return
    }
    canonical = bytes.asText
    let digits = bytes.map { Int($0 - UInt8(ascii: "0")) }
    let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    verdict = check == 10 ? .neverIssued : check == digits[9] ? .valid : .wrongCheckCharacter
  }

  /// The number as people write it, `943 476 5919`, where the shape is recognised; otherwise the text.
  public var formatted: String {
    guard verdict != .malformed else { return text }
    return "\(canonical.prefix(3)) \(canonical.dropFirst(3).prefix(3)) \(canonical.suffix(4))"
  }

  /// What a text must be to be a valid NHS number.
  public static var expectation: String { "ten digits with the right check digit, such as 943 476 5919" }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String { "[0-9]{10}" }
}
