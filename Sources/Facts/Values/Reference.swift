/// A key of another system, meaningful only there: an assessment, a team, a victim contact, a document.
///
/// 1 to 60 printable ASCII characters, no space at either end, kept exactly as given.
public struct Reference: LexicalValue, CustomStringConvertible {
  /// The key exactly as given.
  public let lexical: String

  /// Reads a key; `nil` when it is empty, too long, begins or ends in a space or is not printable ASCII.
  public init?(lexical: String) {
    let bytes = lexical.utf8
    let space = UInt8(ascii: " ")
    guard (1...Self.maximumLength).contains(bytes.count), bytes.first != space, bytes.last != space,
      bytes.allSatisfy({ $0 >= space && $0 <= UInt8(ascii: "~") })
    else { return nil }
    self.lexical = lexical
  }

  private init(unchecked lexical: String) { self.lexical = lexical }

  /// The reference of a record that was never given one.
  public static let unnamed = Reference(unchecked: "unnamed")

  /// What a text must be to be read as a reference.
  public static var expectation: String {
    "1 to 60 plain letters, digits, spaces or signs, without a space at either end"
  }

  /// The most characters that a reference may have.
  public static let maximumLength = 60

  /// Exactly the texts that are accepted, as an XSD pattern.
  public static let pattern = "[!-~]([ -~]{0,58}[!-~])?"
}
