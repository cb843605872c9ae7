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
  let letters: [UInt64]
  /// What stands before each of them.
  let gaps: [Gap]

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´", "′", "＇"]

  init(_ text: String) {
    // Soft hyphens and characters of no width stand within words.
    var seen = text.unicodeScalars
    if !text.utf8.allSatisfy({ $0 < 0x80 }) { seen.removeAll { $0.properties.generalCategory == .format } }
    var letters: [UInt64] = []
    var gaps: [Gap] = []
    var gap = Gap.space
    // Capitals first, because some letters are two of them: ß is SS.
    for character in String(seen).uppercased().lowercased() {
      guard character.isLetter || character.isNumber else {
        gap = gap != .space && Self.apostrophes.contains(character) ? .apostrophe : .space
        continue
      }
      letters.append(
        character.asciiValue.map(UInt64.init) ?? UInt64(truncatingIfNeeded: character.hashValue) | 1 << 63)
      gaps.append(gap)
      gap = .none
    }
    self.letters = letters
    self.gaps = gaps
  }
}
