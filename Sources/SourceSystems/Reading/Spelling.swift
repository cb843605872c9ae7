internal import ProbationRecord

/// How a source's text is spelled as a fact's.
enum Spelling {
  /// What came of it.
  enum Result {
    case text(String)
    case fault(SourceNotice.Kind)
  }

  /// The text in the record's spelling for a type.
  ///
  /// - Parameter vocabularies: the names under which the code lists know the source's codes, best first.
  static func spell(_ raw: String, as type: ScalarType, vocabularies: [String]) -> Result {
    let text = raw.trimmed
    if let list = type.codeList { return code(text, of: list, vocabularies) }
    if type.isIdentifier { return ScalarType.text.fault(text) == nil ? .text(text) : .fault(.unreadable) }
    let spelled: String? =
      switch type.factType {
      case .boolean: yesOrNo[text.lowercased()]
      case .date: date(text)
      case .instant: instant(text)
      case .decimal: decimal(text)
      case .text: text.onOneLine
      case .longText: text.withLineFeeds
      default: text
      }
    guard let spelled, type.fault(spelled) == nil else {
      let limit =
        type.factType == .longText ? ScalarType.maximumLongTextLength : ScalarType.maximumTextLength
      return .fault(text.unicodeScalars.count > limit ? .tooLong : .unreadable)
    }
    return .text(spelled)
  }

  private static let yesOrNo = [
    "true": "true", "yes": "true", "y": "true", "[yes]": "true", "false": "false", "no": "false",
    "n": "false",
    "[no]": "false",
  ]

  /// A code by its alias in the source, by its own spelling, or by its words.
  private static func code(_ text: String, of list: CodeListDescriptor, _ vocabularies: [String]) -> Result {
    for vocabulary in vocabularies {
      if let entry = list.entries.first(where: { $0.aliases.contains("\(vocabulary):\(text)") }) {
        return .text(entry.code)
      }
    }
    let folded = text.lowercased()
    for vocabulary in vocabularies {
      let wanted = "\(vocabulary):\(text)".lowercased()
      if let entry = list.entries.first(where: { $0.aliases.contains { $0.lowercased() == wanted } }) {
        return .text(entry.code)
      }
    }
    if let entry = list.entries.first(where: {
      $0.code.lowercased() == folded || $0.label.lowercased() == folded
    }) {
      return .text(entry.code)
    }
    return list.unlisted(text.onOneLine).map { .text($0) } ?? .fault(.unknownCode)
  }

  /// A day out of `2026-11-21`, a time of that day, or `21/11/2026`.
  private static func date(_ text: String) -> String? {
    let parts = text.prefix { $0 != " " }.split(separator: "/")
    if parts.count == 3, parts[2].utf8.count == 4 {
      return "\(parts[2])-\(parts[1].padded)-\(parts[0].padded)"
    }
    guard let time = text.firstIndex(of: "T") else { return text }
    return String(text[..<time])
  }

  /// A time of a day out of one with fractions of seconds or a zone, which are left out, or out of a day.
  private static func instant(_ text: String) -> String? {
    let head = text.prefix(19)
    return head.utf8.count == 10 ? head + "T00:00:00" : head.utf8.count == 16 ? head + ":00" : String(head)
  }

  /// A score without needless zeros.
  private static func decimal(_ text: String) -> String? {
    guard text.contains(".") else { return text }
    var digits = text
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }
}

extension StringProtocol {
  /// Two digits.
  fileprivate var padded: String { utf8.count == 1 ? "0" + self : String(self) }

  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text with line ends of any kind as line feeds.
  var withLineFeeds: String {
    split(omittingEmptySubsequences: false) { $0.isNewline && $0 != "\u{2028}" && $0 != "\u{2029}" }
      .joined(separator: "\n")
  }

  /// The text on one line, words kept apart by single spaces where it had line ends or tabs.
  var onOneLine: String {
    contains { $0.isNewline || $0 == "\t" }
      ? split { $0.isWhitespace }.joined(separator: " ") : String(self)
  }
}
