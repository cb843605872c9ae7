extension ScalarType {
  /// The most characters that a text of one line, and one of several lines, may have.
  package static let (maximumTextLength, maximumLongTextLength) = (500, 50_000)

  /// One line of text, at most 500 characters.
  public static let text = ScalarType.prose("Text", .text, maximumLength: maximumTextLength, lines: false)
  /// Text of several lines, at most 50,000 characters.
  public static let longText = ScalarType.prose(
    "LongText", .longText, maximumLength: maximumLongTextLength, lines: true)

  /// One line that is not blank; in records also of no character that XML cannot carry.
  static func lineFacets(maximumLength: Int) -> TextFacets {
    TextFacets(
      pattern: #" *[^ \t\n\r][^\t\n\r]*"#, minimumLength: 1, maximumLength: maximumLength,
      inRecords: .init(
        #" *[^\u0000-\u0020\ufffe\uffff][^\u0000-\u001f\ufffe\uffff]*"#, maximumLength: maximumLength))
  }

  /// The same with line ends and tabs.
  private static func linesFacets(maximumLength: Int) -> TextFacets {
    TextFacets(
      pattern: #"[ \t\n\r]*[^ \t\n\r]([ \t\n\r]|[^ \t\n\r])*"#, minimumLength: 1,
      maximumLength: maximumLength,
      inRecords: .init(
        #"[ \t\n\r]*[^\u0000-\u0020\ufffe\uffff][^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*"#,
        maximumLength: maximumLength))
  }

  private static func prose(_ name: String, _ type: FactType, maximumLength: Int, lines: Bool) -> ScalarType {
    let expectation = "\(lines ? "a text" : "one line") of 1 to \(maximumLength) characters"
    let facets = lines ? linesFacets(maximumLength: maximumLength) : lineFacets(maximumLength: maximumLength)
    return ScalarType(name: name, factType: type, facets: facets, expectation: expectation) { text in
      if !text.unicodeScalars.contains(where: { !$0.isXMLSpace }) {
        return "\(expectation), not blank; to say that there is no answer, write an absence"
      }
      for scalar in text.unicodeScalars {
        if !scalar.isAllowedInXML {
          return "free of the character \(scalar.codePointName), which XML cannot carry"
        }
        if !lines, scalar == "\n" || scalar == "\r" || scalar == "\t" {
          return "one line, without line ends or tabs"
        }
      }
      return text.utf8.count > maximumLength && text.unicodeScalars.count > maximumLength ? expectation : nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 treats the character as white space.
  fileprivate var isXMLSpace: Bool { self == " " || self == "\n" || self == "\r" || self == "\t" }

  /// Whether XML 1.0 can carry the character (production 2, Char).
  fileprivate var isAllowedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// The character's code point, such as `U+0001`.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
