internal import ProbationRecord

/// A sentence or order, whichever interface it came through.
struct NDeliusSentence {
  /// What the court decided, in nDelius's words.
  let description: PayloadNode
  /// The day of the sentence.
  let start: PayloadNode
  var length: PayloadNode?
  var lengthUnits: PayloadNode?
  /// The second part of an extended sentence.
  var secondLength: PayloadNode?
  var licenceExpiry: PayloadNode?
  var sentenceExpiry: PayloadNode?
  /// The end of the order; of a community sentence only, as for custody it may be any of several days.
  var end: PayloadNode?
  var court: PayloadNode?
}

extension AccountWriter {
  /// Reads the sentences in force, best first; the record has room for one.
  mutating func readNDeliusSentences(_ sentences: [NDeliusSentence]) {
    let sentences = sentences.filter { $0.description.hasValue || $0.start.hasValue }
    guard let first = sentences.first else { return }
    read(first)
    for other in sentences.dropFirst()
    where other.description.rawText != first.description.rawText || other.start.rawText != first.start.rawText
    {
      context.note(
        .contradiction, other.description, "Several sentences are in force; another was taken than this one.")
    }
  }

  private mutating func read(_ sentence: NDeliusSentence) {
    let day = sentence.start.consultedDay
    state(
      facts.sentence.type, sentence.description,
      StatementDetails(asOf: day, words: NDeliusWords.sentenceTypes))
    state(facts.sentence.dates.sentenced, sentence.start, .asOf(day))
    if let length = sentence.length, let units = sentence.lengthUnits { readLength(length, units, day) }
    if let second = sentence.secondLength, second.hasValue {
      context.note(
        .incomplete, second, "The sentence has a second length, which is not part of the length taken.")
    }
    if let court = sentence.court { state(facts.sentence.court, court, .asOf(day)) }
    if let expiry = sentence.licenceExpiry { state(facts.sentence.dates.licenceExpiry, expiry, .asOf(day)) }
    if let expiry = sentence.sentenceExpiry { state(facts.sentence.dates.sentenceExpiry, expiry, .asOf(day)) }
    if let end = sentence.end, [.communityOrder, .suspendedSentence].contains(record.sentence.type) {
      state(facts.sentence.dates.orderEnd, end, .asOf(day))
    }
  }

  private mutating func readLength(_ length: PayloadNode, _ units: PayloadNode, _ day: CalendarDate?) {
    let number = length.consulted().flatMap { Int($0.trimmed) }
    guard length.saysSomething else { return }
    let term: TermLength? =
      switch units.consulted()?.lowercased() {
      case "years": number.flatMap { TermLength(years: $0) }
      case "months": number.flatMap { TermLength(months: $0) }
      case "weeks": number.flatMap { TermLength(weeks: $0) }
      case "days": number.flatMap { TermLength(days: $0) }
      default: nil
      }
    if let term { return state(facts.sentence.length, term, from: [length, units], .asOf(day)) }
    context.note(.unreadable, length)
    set(.failed, for: facts.sentence.length)
  }
}
