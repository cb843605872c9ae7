/// A telephone number as a person would write it, kept exactly as given.
///
/// 7 to 15 ASCII digits (15 is the most that ITU-T E.164 allows), with a leading `+` and up to three
/// spaces, hyphens or round brackets between digits, and an extension of 1 to 6 digits after ` ext `:
/// `0113 496 0000`, `+44 (0)113 496-0000`, `0113 4960000 ext 12`.
public struct PhoneNumber: LexicalValue, CustomStringConvertible {
  /// The number exactly as given.
  public let lexical: String

  /// Reads a number; `nil` when the text has anything else in it, also before or after it.
  public init?(lexical: String) {
    guard Self.accepts(lexical) else { return nil }
    self.lexical = lexical
  }

  /// What a text must be to be read as a telephone number.
  public static var expectation: String {
    "a telephone number of 7 to 15 digits, with +, spaces, hyphens, brackets or an extension ( ext 12) if any"
  }

  /// Exactly the texts that are accepted, as an XSD pattern.
  public static let pattern =
    "(\\+\\(?|\\(\\+?)?[0-9](([ ()\\-]([ ()\\-][ ()\\-]?)?)?[0-9]){6,14}\\)?( ext [0-9]{1,6})?"

  private static func accepts(_ text: String) -> Bool {
    var scanner = ByteScanner(text.utf8)
    if scanner.take("+") { _ = scanner.take("(") } else if scanner.take("(") { _ = scanner.take("+") }
    guard scanner.take(where: { $0.isASCIIDigit }) != nil else { return false }
    var digits = 1
    while true {
      let end = scanner.position
      _ = scanner.takeRun(upTo: 3) { " ()-".utf8.contains($0) }
      guard scanner.take(where: { $0.isASCIIDigit }) != nil else {
        scanner.position = end
        break
      }
      digits += 1
    }
    guard (7...15).contains(digits) else { return false }
    _ = scanner.take(")")
    if scanner.take(" ext ") {
      guard !scanner.takeRun(upTo: 6, while: { $0.isASCIIDigit }).isEmpty else { return false }
    }
    return scanner.isAtEnd
  }
}
