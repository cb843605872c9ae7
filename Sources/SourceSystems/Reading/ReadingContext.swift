public import ProbationRecord

/// What is known while one payload is read, and what has been found so far.
public final class ReadingContext {
  let shape: SourceShape
  let ledger: KeyLedger
  private(set) var notices: [SourceNotice] = []
  private(set) var outcomes: [String: SourceOutcome] = [:]

  /// The key of the entry within the system, such as an assessment number, for the facts read from now on.
  public var reference: Reference?
  /// The day on which the source last changed what is read from now on.
  public var asOf: CalendarDate?

  /// How many entries of each list were left out, because a record holds no more.
  private var leftOut: [(list: AnyFactList, count: Int)] = []

  /// Whether the payload is of an assessment that is not finished; it is known before anything is stated.
  public var isUnfinished = false
  /// Of which of the people whom the payload sets side by side is read from now on, counted from 1.
  public var subject = 1

  init(shape: SourceShape, ledger: KeyLedger) {
    self.shape = shape
    self.ledger = ledger
  }

  /// The source of a fact; by default the shape's own system.
  func source(_ system: SourceSystem? = nil, asOf day: CalendarDate? = nil) -> Provenance {
    var source = Provenance(
      system ?? shape.system, payload: shape.payload, reference: reference?.lexical, asOf: day ?? asOf,
      origin: .imported)
    (source.isUnfinished, source.subject) = (isUnfinished, subject)
    return source
  }

  /// Notes something about a key.
  func note(
    _ kind: SourceNotice.Kind, _ node: PayloadNode, fact: AnyFact? = nil, _ text: String? = nil
  ) {
    guard !ledger.isLeavingOut else { return }
    notices.append(
      SourceNotice(
        kind: kind, key: node.path, line: node.line, fact: fact?.path, raw: node.rawText,
        text: text ?? kind.sentence))
  }

  /// Notes what was to decide and could not be understood, unless that was reported where it fills a fact.
  func noteMisreadings() {
    let reported = Set(notices.filter { $0.kind == .unreadable }.map(\.key))
    for place in ledger.misreadings where !reported.contains(place.path) {
      notices.append(
        SourceNotice(
          kind: .unreadable, key: place.path, line: place.line, fact: nil, raw: place.raw, text: place.text))
    }
  }

  /// Notes a National Insurance number that nobody can have; no form asks for one, but it may be somebody else's.
  func noteInvalid(nationalInsurance node: PayloadNode) {
    guard node.saysSomething, let text = node.rawText else { return }
    if NationalInsuranceNumber(text).verdict != .valid {
      note(
        .invalidIdentifier, node,
        "The National Insurance number is not valid. Have it corrected at the source.")
    }
  }

  /// Notes something about the payload as a whole.
  func note(_ kind: SourceNotice.Kind, _ text: String? = nil) {
    notices.append(
      SourceNotice(kind: kind, key: "", line: 1, fact: nil, raw: nil, text: text ?? kind.sentence))
  }

  /// Calls what reads an entry that is not taken: its keys are accounted for as left out, and nothing else is noted.
  func leavingOut(_ read: () -> Void) {
    ledger.isLeavingOut = true
    read()
    ledger.isLeavingOut = false
  }

  /// Notes that entries of a list were not taken, because a record holds no more.
  func noteLeftOut(_ count: Int, of list: AnyFactList) {
    guard count > 0 else { return }
    if let place = leftOut.firstIndex(where: { $0.list == list }) {
      leftOut[place].count += count
    } else {
      leftOut.append((list, count))
    }
  }

  /// Says of each list of which entries were left out how many there were, once all have been read.
  func noteFullLists() {
    for (list, count) in leftOut {
      note(
        .listFull,
        "\(list.label): the payload has \(list.maximum + count) entries and a record holds \(list.maximum); "
          + "of the other \(count) nothing was taken.")
    }
  }

  /// Notes what came of a fact; of several keys for one fact the one that says the most counts.
  func set(_ outcome: SourceOutcome, for fact: AnyFact) {
    guard !ledger.isLeavingOut else { return }
    outcomes[fact.path] = SourceOutcome.mostTelling.first { $0 == outcome || $0 == outcomes[fact.path] }
  }
}
