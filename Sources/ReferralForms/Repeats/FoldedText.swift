/// A text as it is compared with others: letters and digits without capitals, accents kept, and where words begin.
struct FoldedText {
  /// What stands before a letter.
  enum Gap {
    case none
    /// Within a word, where people also leave it out or write a space.
    case apostrophe
    /// A space, a hyphen or anything else that parts words.
    case space
  }

  /// A number for each letter or digit: the same for the same, however it is composed.
  private(set) var letters: [UInt64] = []
  /// What stands before each of them.
  private(set) var gaps: [Gap] = []

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´", "′", "＇"]

  init(_ text: String) {
    var gap = Gap.space
    // Most texts are ASCII, whose letters are told without Unicode's tables, which take long.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        let lowercase = byte | 0x20
        let isLetter = lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        add(
          isLetter ? UInt64(lowercase) : isDigit ? UInt64(byte) : nil, after: &gap,
          isApostrophe: Self.apostrophes.contains(Character(Unicode.Scalar(byte))))
      }
      return
    }
    // Soft hyphens and characters of no width stand within words.
    var seen = text.unicodeScalars
    seen.removeAll { $0.properties.generalCategory == .format }
    // Capitals first, because some letters are two of them: ß is SS.
    for character in String(seen).uppercased().lowercased() {
      let code =
        character.asciiValue.map(UInt64.init) ?? UInt64(truncatingIfNeeded: character.hashValue) | 1 << 63
      add(
        character.isLetter || character.isNumber ? code : nil, after: &gap,
        isApostrophe: Self.apostrophes.contains(character))
    }
  }

  /// Adds a letter with what stood before it, or, without one, notes what stands before the next.
  private mutating func add(_ letter: UInt64?, after gap: inout Gap, isApostrophe: @autoclosure () -> Bool) {
    guard let letter else {
      gap = gap != .space && isApostrophe() ? .apostrophe : .space
      return
    }
    letters.append(letter)
    gaps.append(gap)
    gap = .none
  }
}
