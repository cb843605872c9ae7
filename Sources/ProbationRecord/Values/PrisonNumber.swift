/// A prison number (NOMS number): the key of a person in the prison system.
///
/// A letter, four digits and two letters, such as `A7089EY`. There is no check character, so `A7089EY` and
/// `A7089EZ` are two people and never nearly equal.
public struct PrisonNumber: Identifier {
  /// The number exactly as it was written.
  public let text: String
  /// The number in capitals without spaces, where the shape is recognised; otherwise the text.
  public let canonical: String
  /// Whether the text has the shape of a prison number.
  public let verdict: IdentifierVerdict

  /// Keeps a text as a prison number and judges it.
  public init(_ text: String) {
    let bytes = bytesToJudge(text)
    let fits = bytes.hasShape("A9999AA")
    self.text = text
    canonical = fits ? bytes.asText : text
    verdict = fits ? .valid : .malformed
  }

  /// What a text must be to be a valid prison number.
  public static var expectation: String { "a letter, four digits and two letters, such as A7089EY" }

  /// The canonical spelling as an XSD pattern.
  public static var pattern: String { "[A-Z][0-9]{4}[A-Z]{2}" }
}
