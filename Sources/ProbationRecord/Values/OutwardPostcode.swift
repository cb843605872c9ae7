/// The first half of a postcode, which names a town or a part of it, such as `LS2` or `SW1H`.
///
/// Capital ASCII letters and digits as BS 7666 has them (archived GovTalk address types): the letters that
/// each place may hold are those of `pattern`. That it has the right shape does not say that Royal Mail
/// uses it.
public struct OutwardPostcode: LexicalValue, CustomStringConvertible {
  /// The half postcode, two to four characters.
  public let lexical: String

  /// Reads the first half of a postcode in capitals; `nil` for anything else, also a whole postcode.
  public init?(lexical: String) {
    guard lexical.utf8.count <= 4, Self.accepts(lexical.utf8) else { return nil }
    self.lexical = lexical
  }

  /// What a text must be to be read as the first half of a postcode.
  public static var expectation: String { "the first half of a postcode in capital letters, such as LS2" }

  /// Exactly the texts that are accepted, as an XSD pattern.
  public static let pattern =
    "GIR|[A-PR-UWYZ]([0-9][0-9A-HJKSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?)"

  /// Whether the bytes are the first half of a postcode.
  static func accepts(_ bytes: some Sequence<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    if scanner.take("GIR") { return scanner.isAtEnd }
    guard scanner.take(oneOf: "ABCDEFGHIJKLMNOPRSTUWYZ") else { return false }
    let hasTwoLetters = scanner.take(oneOf: "ABCDEFGHKLMNOPQRSTUVWXY")
    guard scanner.take(where: { $0.isASCIIDigit }) != nil else { return false }
    _ = scanner.take(oneOf: "0123456789" + (hasTwoLetters ? "ABEHMNPRVWXY" : "ABCDEFGHJKSTUW"))
    return scanner.isAtEnd
  }
}
