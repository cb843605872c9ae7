/// An email address in plain ASCII, kept exactly as given.
///
/// The careful part of RFC 5321 that officials' addresses use: words of letters, digits and `_ % + ' -`
/// joined by single dots, one `@`, and a domain of at least two labels. No quoted words, comments,
/// addresses in square brackets or letters beyond ASCII. At most 254 characters.
public struct EmailAddress: LexicalValue, CustomStringConvertible {
  /// The address exactly as given.
  public let lexical: String

  /// Reads an address; `nil` when the text is not one.
  public init?(lexical: String) {
    guard lexical.utf8.count <= Self.maximumLength, Self.accepts(lexical) else { return nil }
    self.lexical = lexical
  }

  /// What a text must be to be read as an email address.
  public static var expectation: String {
    "an email address such as name@example.org, in plain letters, of at most 254 characters"
  }

  /// The most characters that an address may have (RFC 3696, erratum 1690); a `maxLength` in a schema.
  public static let maximumLength = 254

  /// Together with `maximumLength`, exactly the texts that are accepted, as an XSD pattern.
  public static let pattern =
    "[A-Za-z0-9_%+'\\-]+(\\.[A-Za-z0-9_%+'\\-]+)*"
    + "@[A-Za-z0-9]+(-+[A-Za-z0-9]+)*(\\.[A-Za-z0-9]+(-+[A-Za-z0-9]+)*)+"

  private static func accepts(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let dot = UInt8(ascii: ".")
    let words = parts[0].split(separator: dot, omittingEmptySubsequences: false)
    let labels = parts[1].split(separator: dot, omittingEmptySubsequences: false)
    return words.allSatisfy(isWord) && labels.count >= 2 && labels.allSatisfy(isLabel)
  }

  private static func isWord(_ word: Substring.UTF8View) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isASCIIAlphanumeric || "_%+'-".utf8.contains($0) }
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    return first.isASCIIAlphanumeric && last.isASCIIAlphanumeric
      && label.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
  }
}
