/// When two accounts of one fact are taken to say the same.
public enum Agreement: Sendable, Hashable {
  /// They are the same but for capitals, spaces and line ends; identifiers in their canonical spelling.
  case sameText
  /// They have the same letters and digits, whatever stands between them: `O'Brien` and `OBRIEN`.
  case sameLetters
  /// They are at most so many days apart.
  case withinDays(Int)
  /// Their codes begin with the same word: `whiteIrish` and `whiteBritish`, but not `asianIndian`.
  case sameGroup
}

extension Agreement {
  /// Whether two contents of one fact, each in the spelling of documents, say the same.
  func holds(between one: FactContent, and other: FactContent) -> Bool {
    switch (one, other) {
    case (.scalar(let one), .scalar(let other)): holds(between: one, and: other)
    case (.items(let one), .items(let other)): Set(one.map(folded)) == Set(other.map(folded))
    case (.parts(let one), .parts(let other)): commonPartsAgree(one, other)
    default: false
    }
  }

  private func holds(between one: String, and other: String) -> Bool {
    switch self {
    case .sameText, .sameLetters: return folded(one) == folded(other)
    case .withinDays(let days):
      guard let one = CalendarDate(lexical: one), let other = CalendarDate(lexical: other) else {
        return false
      }
      return (one.adding(days: days) ?? .latest) >= other && (other.adding(days: days) ?? .latest) >= one
    case .sameGroup:
      return one.prefix { $0.isLowercase } == other.prefix { $0.isLowercase }
    }
  }

  /// Systems split an address into different parts, so only those count that both have.
  private func commonPartsAgree(_ one: [FactPart], _ other: [FactPart]) -> Bool {
    one.allSatisfy { part in
      other.first { $0.name == part.name }.map { folded($0.text) == folded(part.text) } ?? true
    }
  }

  /// The text without the differences that do not count.
  func folded(_ text: String) -> String {
    switch self {
    case .sameLetters: String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    default: text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
