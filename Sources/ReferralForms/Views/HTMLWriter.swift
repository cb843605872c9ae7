import ProbationRecord

/// A page that grows as UTF-8 bytes: its tags always match, and every text goes through one escape.
///
/// The names of elements and attributes, and the style, are words of this package (`StaticString`), so that
/// nothing that a record says can become markup. The page is well-formed XML too, but for its first line.
struct HTMLWriter {
  private(set) var bytes = Array("<!DOCTYPE html>\n".utf8)

  /// An element, and a line end after it.
  mutating func block(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    inline(name, attributes, content)
    markup("\n")
  }

  /// An element with text, and a line end after it.
  mutating func block(_ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String) {
    block(name, attributes) { $0.text(text) }
  }

  /// An element with nothing behind it, so that text may follow.
  mutating func inline(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    startTag(name, attributes, ">")
    content(&self)
    markup("</")
    markup(name)
    markup(">")
  }

  /// An element with text and nothing behind it, so that more text may follow.
  mutating func inline(_ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String) {
    inline(name, attributes) { $0.text(text) }
  }

  /// An element that never has content, and a line end after it.
  mutating func empty(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    startTag(name, attributes, "/>\n")
  }

  /// Style sheets of the package's own.
  ///
  /// A valid CRN stands at the head of every printed page, so that the pages of two people can be told apart.
  /// It is nothing but capital letters and digits, so it cannot become markup or style.
  mutating func style(_ sheets: StaticString..., headOfPages crn: CRN?) {
    markup("<style>\n")
    for sheet in sheets { markup(sheet) }
    if let crn, crn.verdict == .valid {
      markup("@page { @top-left { content: \"CRN ")
      text(crn.canonical)
      markup("\"; font: 9pt Arial, sans-serif; } }\n")
    }
    markup("</style>\n")
  }

  /// Text of an element or of an attribute, in which the characters of markup are escaped.
  ///
  /// Every line end is written as a line feed. What nobody could see, such as controls, marks that turn the
  /// direction of writing and characters without width, is written as its code point: `[U+202E]`.
  mutating func text(_ text: String) {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      case "\r": markup("\n")
      case "\n": if previous != "\r" { markup("\n") }
      case "\t", " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.isUnseen: bytes.append(contentsOf: "[\(scalar.codePointName)]".utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
      previous = scalar
    }
  }

  private mutating func startTag(_ name: StaticString, _ attributes: [HTMLAttribute], _ end: StaticString) {
    markup("<")
    markup(name)
    for attribute in attributes {
      markup(" ")
      markup(attribute.name)
      markup("=\"")
      text(attribute.value)
      markup("\"")
    }
    markup(end)
  }

  private mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}

/// An attribute of an element of a page.
struct HTMLAttribute {
  let name: StaticString
  let value: String

  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "id", value: value) }
  static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "class", value: value) }
  static func name(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "name", value: value) }
  static func content(_ value: String) -> HTMLAttribute { HTMLAttribute(name: "content", value: value) }
  /// A link to an element of the same page.
  static func href(_ id: String) -> HTMLAttribute { HTMLAttribute(name: "href", value: "#" + id) }
}

extension Unicode.Scalar {
  /// Whether a reader sees nothing of the character, or sees it only in what it does to others.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }
}
