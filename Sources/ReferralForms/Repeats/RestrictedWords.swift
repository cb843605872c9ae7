import ProbationRecord

/// What is looked for of the facts that an audience may not see, so that one walk over a text finds all of it.
///
/// However long and alike the facts and the text are, the walk takes time in proportion to the text.
struct RestrictedWords {
  /// What must begin and end where words do.
  private var phrases = Runs(startLength: 2)
  /// What may stand anywhere, such as numbers, which are the same however they are spaced.
  private var numbers = Runs(startLength: startLength)
  /// What readers see anyway.
  private let shown: Set<[UInt64]>

  /// Of a longer phrase so many words give it away, if they have the letters that are asked for; of a longer word or
  /// number so many letters.
  private static let (mostWords, mostLetters, mostDigits) = (8, 100, 40)
  /// Five letters are enough to tell most numbers apart, and no number that is looked for is shorter.
  static let startLength = 5

  var isEmpty: Bool { phrases.isEmpty && numbers.isEmpty }

  /// - Parameter shown: texts that the audience sees anyway, which are no repeats.
  init(except shown: [String]) {
    self.shown = Set(
      (shown + shown.flatMap { ContactDetails(in: $0, digits: 5).all }).map { FoldedText($0).letters })
  }

  /// The numbers of the facts that a text repeats.
  func repeated(in text: FoldedText) -> Set<Int> {
    phrases.found(in: text, asWords: true).union(numbers.found(in: text, asWords: false))
  }

  /// Looks for words that stand together, of at least so many letters and digits.
  mutating func add(phrase text: String, atLeast length: Int, as fact: Int) {
    let folded = FoldedText(text)
    guard folded.letters.count >= max(length, 2), !shown.contains(folded.letters) else { return }
    var words: [Int] = []
    var end = folded.letters.count
    for place in folded.gaps.indices where folded.gaps[place] != .none {
      if words.count >= Self.mostWords && place >= length || place > Self.mostLetters {
        end = place
        break
      }
      words.append(place)
    }
    phrases.add(
      folded.letters.prefix(min(end, Self.mostLetters)), words: words, isCut: end > Self.mostLetters, as: fact
    )
  }

  /// Looks for letters and digits however they are spaced, at least so many.
  mutating func add(number text: String, atLeast length: Int = startLength, as fact: Int) {
    let letters = FoldedText(text).letters
    guard letters.count >= max(length, Self.startLength), !shown.contains(letters) else { return }
    numbers.add(letters.prefix(Self.mostDigits), words: [], isCut: false, as: fact)
  }
}

/// Runs of letters, by which facts are found.
private struct Runs {
  private struct Run {
    var facts: Set<Int> = []
    /// Where words begin in it; a text that has other words has the same letters by chance.
    var words: Set<Int> = []
    /// Whether it is the beginning of a word that goes on.
    var isCut = false
  }

  private var runs: [Run] = []
  /// Which run it is, by its letters.
  private var places: [ArraySlice<UInt64>: Int] = [:]
  /// How long the runs are, by their first few letters.
  private var lengths: [UInt64: Set<Int>] = [:]
  private var hasCutRuns = false
  private let startLength: Int
  /// How far the rolling key shifts: a letter drops out once this many more have followed it.
  private let shift: UInt64

  init(startLength: Int) {
    self.startLength = startLength
    shift = UInt64((63 + startLength) / startLength)
  }

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(_ letters: ArraySlice<UInt64>, words: [Int], isCut: Bool, as fact: Int) {
    let run = places[letters] ?? runs.count
    if run == runs.count {
      places[letters] = run
      runs.append(Run())
    }
    runs[run].facts.insert(fact)
    runs[run].words.formUnion(words)
    if isCut {
      runs[run].isCut = true
      hasCutRuns = true
    }
    let start = letters.prefix(startLength).reduce(0) { $0 << shift ^ $1 }
    lengths[start, default: []].insert(letters.count)
  }

  /// The facts whose runs stand in a text, everywhere or where words begin and end.
  func found(in text: FoldedText, asWords: Bool) -> Set<Int> {
    guard !isEmpty else { return [] }
    var found: Set<Int> = []
    var seen: Set<Int> = []
    let (letters, gaps) = (text.letters, text.gaps)
    let endsWord = { (end: Int) in end == letters.count || gaps[end] != .none }
    var start: UInt64 = 0
    for (last, letter) in letters.enumerated() {
      start = start << shift ^ letter
      let place = last + 1 - startLength
      guard place >= 0, !asWords || gaps[place] != .none, let lengths = lengths[start] else { continue }
      for end in lengths.map({ place + $0 }) where end <= letters.count {
        guard !asWords || hasCutRuns || endsWord(end), let number = places[letters[place..<end]],
          !seen.contains(number)
        else { continue }
        let run = runs[number]
        if asWords {
          let isOtherWords = (place + 1..<end).contains {
            gaps[$0] == .space && !run.words.contains($0 - place)
          }
          if isOtherWords || !run.isCut && !endsWord(end) { continue }
        }
        seen.insert(number)
        found.formUnion(run.facts)
      }
    }
    return found
  }
}
