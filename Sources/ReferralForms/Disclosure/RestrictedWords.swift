import ProbationRecord

/// A text as it is compared with others: without capitals and what nobody sees, accents kept, and without what stands
/// between words.
struct FoldedText {
  /// The words in order.
  let words: [String]

  init(_ text: String) {
    // Soft hyphens and characters of no width stand within words.
    var seen = text.unicodeScalars
    if !text.utf8.allSatisfy({ $0 < 0x80 }) { seen.removeAll { $0.properties.generalCategory == .format } }
    words = String(seen).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words between single spaces.
  var phrase: String { words.joined(separator: " ") }
  /// The letters and digits alone.
  var letters: String { words.joined() }
}

/// What is looked for of the facts that an audience may not see, so that one walk over a text finds all of it.
///
/// However long and alike the facts and the text are, the walk takes time in proportion to the text.
struct RestrictedWords {
  /// The facts by runs of words that must stand there as whole words.
  private var phrases: [[String]: Set<Int>] = [:]
  /// How many words the runs have, by the first of them.
  private var phraseLengths: [String: Set<Int>] = [:]
  /// The facts by numbers that are the same however they are spaced.
  private var numbers: [ArraySlice<UInt8>: Set<Int>] = [:]
  /// How many bytes the numbers have, by the first few of them.
  private var numberLengths: [UInt64: Set<Int>] = [:]
  /// What readers see anyway, as phrases and as letters.
  private let shown: Set<String>

  /// Of a longer run so many words give it away, if they have the letters that are asked for, and of a longer number
  /// so many bytes.
  private static let (mostWords, mostBytes) = (8, 40)
  /// Five bytes are enough to tell most numbers apart, and no number that is looked for is shorter.
  static let startLength = 5

  var isEmpty: Bool { phrases.isEmpty && numbers.isEmpty }

  /// - Parameter shown: texts that the audience sees anyway, which are no repeats.
  init(except shown: [String]) {
    self.shown = Set(shown.map(FoldedText.init).flatMap { [$0.phrase, $0.letters] })
      .union(shown.flatMap { ContactDetails(in: $0, digits: 5).all.map { FoldedText($0).letters } })
  }

  /// The numbers of the facts that a text repeats.
  func repeated(in text: FoldedText) -> Set<Int> {
    var found: Set<Int> = []
    var seen: Set<[String]> = []
    for (place, word) in text.words.enumerated() {
      for length in phraseLengths[word] ?? [] where place + length <= text.words.count {
        let run = Array(text.words[place..<place + length])
        if let facts = phrases[run], seen.insert(run).inserted { found.formUnion(facts) }
      }
    }
    guard !numbers.isEmpty else { return found }
    let letters = Array(text.letters.utf8)
    var start: UInt64 = 0
    for (place, byte) in letters.enumerated() {
      start = (start << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
      guard place + 1 >= Self.startLength, let lengths = numberLengths[start] else { continue }
      let first = place + 1 - Self.startLength
      for length in lengths where first + length <= letters.count {
        if let facts = numbers[letters[first..<first + length]], !facts.isSubset(of: found) {
          found.formUnion(facts)
        }
      }
    }
    return found
  }

  /// Looks for words that stand together, of at least so many letters and digits.
  mutating func add(phrase text: String, atLeast length: Int, as fact: Int) {
    let folded = FoldedText(text)
    guard folded.letters.count >= length, !shown.contains(folded.phrase), let first = folded.words.first
    else {
      return
    }
    var run: [String] = []
    var letters = 0
    for word in folded.words where run.count < Self.mostWords || letters < length {
      run.append(word)
      letters += word.count
    }
    phrases[run, default: []].insert(fact)
    phraseLengths[first, default: []].insert(run.count)
  }

  /// Looks for letters and digits however they are spaced, at least so many.
  mutating func add(number text: String, atLeast length: Int = startLength, as fact: Int) {
    let letters = FoldedText(text).letters
    let bytes = Array(letters.utf8.prefix(Self.mostBytes))
    guard letters.count >= length, bytes.count >= Self.startLength, !shown.contains(letters) else { return }
    numbers[bytes[...], default: []].insert(fact)
    let start = bytes.prefix(Self.startLength).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    numberLengths[start, default: []].insert(bytes.count)
  }
}
