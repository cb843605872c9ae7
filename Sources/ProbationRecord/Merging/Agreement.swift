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
      // The words of a code that the list lacks belong to no group.
      guard !one.contains(":"), !other.contains(":") else { return folded(one) == folded(other) }
      return one.prefix { $0.isLowercase } == other.prefix { $0.isLowercase }
    }
  }

  /// Systems split an address into different parts, so only those count that both have.
  private func commonPartsAgree(_ one: [FactPart], _ other: [FactPart]) -> Bool {
    let common = one.compactMap { part in
      other.first { $0.name == part.name }.map { folded($0.text) == folded(part.text) }
    }
    return !common.isEmpty && common.allSatisfy(\.self)
  }

  /// The text without the differences that do not count.
  func folded(_ text: String) -> String {
    switch self {
    case .sameLetters: text.lowercased().unicodeScalars.map(\.plainLetters).joined()
    default: text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

extension Unicode.Scalar {
  /// The letter without its accent, or the digit; nothing for all else, combining accents included.
  fileprivate var plainLetters: String {
    guard properties.isAlphabetic || properties.numericType != nil else { return "" }
    if self == "ß" { return "ss" }
    // The name of an accented letter is "LATIN SMALL LETTER E WITH ACUTE".
    let words = value > 0x7F ? (properties.name ?? "").split(separator: " ") : []
    let isAccented =
      words.count > 4 && words[0] == "LATIN" && words[2] == "LETTER" && words[4] == "WITH"
      && words[3].utf8.count == 1
    return isAccented ? words[3].lowercased() : String(Character(self))
  }
}
