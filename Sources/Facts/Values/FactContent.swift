/// A value as text, in one of the three shapes that a fact's value can have.
///
/// Every walk over a record (JSON, XML, pages, comparisons) works on this, so that each type of value
/// says once how it is spelled.
public enum FactContent: Sendable, Hashable {
  /// One text: a date, a code, a paragraph.
  case scalar(String)
  /// Several texts of one type, in order: codes, nicknames.
  case items([String])
  /// Named texts: the lines of an address.
  case parts([FactPart])

  /// Every text of the value, in order.
  public var texts: [String] {
    switch self {
    case .scalar(let text): [text]
    case .items(let texts): texts
    case .parts(let parts): parts.map(\.text)
    }
  }
}

extension FactContent {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool {
    texts.allSatisfy { text in text.utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }
  }
}

/// One named text of a value that has parts.
public struct FactPart: Sendable, Hashable {
  /// The part's name, such as `postcode`.
  public var name: String
  /// The part's text.
  public var text: String

  /// A part with that name and text.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}
