extension CaseRecord {
  /// Merges what sources say into the record.
  ///
  /// Each fact of `account` is what a source says now; it takes the place of what the same payload of the same
  /// system said before. What a person stated, edited or confirmed stands. What an account does not mention
  /// stays: blank is not delete. The outcome depends on the accounts and not on their order, and merging one
  /// twice changes nothing the second time.
  public mutating func merge(_ account: CaseRecord, by precedence: Precedence = .standard) -> MergeReport {
    var merge = Merge(into: self, of: account, by: precedence)
    merge.run()
    self = merge.record
    return merge.report
  }
}

/// One merge of an account into a record.
private struct Merge {
  var record: CaseRecord
  var report = MergeReport()
  private let account: RecordSnapshot
  private let precedence: Precedence
  private let before: Resolution
  private var taken: [Taken] = []

  /// One statement of the account at its place in the record.
  private struct Taken {
    let fact: FactDescriptor
    var index: Int?
    let claim: FactClaim
    let isOlder: Bool
    /// What the fact held before the merge.
    let earlier: FactHolding
  }

  init(into record: CaseRecord, of account: CaseRecord, by precedence: Precedence) {
    self.record = record
    self.account = RecordSnapshot(account)
    self.precedence = precedence
    before = Resolution(of: record, by: precedence)
  }

  mutating func run() {
    for fact in FactCatalogue.shared.facts where fact.list == nil { take(fact, from: nil, at: nil) }
    for list in FactCatalogue.shared.lists { merge(list) }
    record.resolve(by: precedence)
    describe()
  }

  /// Takes in all that the account says of one fact.
  private mutating func take(_ fact: FactDescriptor, from position: Int?, at index: Int?) {
    let claims = fact.fact(in: account, at: position).claims
    guard !claims.isEmpty else { return }
    let earlier = fact.fact(in: record, at: index).holding
    var holding = earlier
    for claim in claims {
      let isTaken = holding.take(claim) { before.agree($0, $1, on: fact) }
      taken.append(Taken(fact: fact, index: index, claim: claim, isOlder: !isTaken, earlier: earlier))
    }
    record.hold(holding, of: fact, at: index)
  }

  private mutating func merge(_ list: ListDescriptor) {
    if let (reason, source) = list.absence(in: account) { take(reason, source, of: list) }
    let count = list.count(in: account)
    // A person has said that there are none: what a source lists is a conflict, and nothing is added.
    if count > 0, let absence = list.absence(in: record), absence.source.isPersonal {
      note(list.path, .conflict, list.slots(of: 0, in: account).first)
      return
    }
    var matching = EntryMatching(of: list, account: account, record: RecordSnapshot(record))
    var positions: [Int: Int] = [:]
    for position in 0..<count where !list.slots(of: position, in: account).isEmpty {
      var index = matching.partner(of: position)
      if index == nil {
        guard list.count(in: record) < list.maximum else {
          note("\(list.path)[]", .listFull, list.slots(of: position, in: account).first)
          continue
        }
        index = list.count(in: record)
        list.appendItem(in: &record)
      }
      guard let index else { continue }
      positions[index] = position
      for fact in list.facts { take(fact, from: position, at: index) }
    }
    if count > 0 {
      for index in matching.unlisted { note("\(list.path)[\(index)]", .noLongerListed, matching.slots.first) }
    }
    let moved = record.arrange(list, by: precedence, like: positions, from: matching.slots)
    for place in taken.indices where taken[place].fact.list == list {
      taken[place].index = taken[place].index.flatMap { moved[$0] }
    }
  }

  /// Takes in that a source lists nothing; where another lists entries, each speaks for its own list.
  private mutating func take(_ reason: Absence, _ source: FactSource, of list: ListDescriptor) {
    if list.count(in: record) > 0 {
      let isListed = (0..<list.count(in: record)).contains {
        list.slots(of: $0, in: RecordSnapshot(record)).contains(source.slot)
      }
      return note(list.path, isListed ? .noLongerListed : .unchanged, source.slot)
    }
    let held = list.absence(in: record)
    let row = precedence.row(for: list.path)
    let isBetter =
      held.map { held in
        !held.source.isPersonal
          && (held.source.slot.isReplaced(by: source.slot) || source.isBefore(held.source, by: row))
      } ?? true
    if isBetter { list.state(reason, from: source, in: &record) }
    let isSame = held.map { $0.reason == reason } ?? false
    report.entries.append(
      MergeReport.Entry(
        path: list.path, change: held == nil ? .new : isSame ? .unchanged : .conflict, source: source))
  }

  private mutating func note(_ path: String, _ change: MergeReport.Change, _ slot: SourceSlot?) {
    let source = FactSource(slot?.system ?? .practitioner, payload: slot?.payload, origin: .imported)
    report.entries.append(MergeReport.Entry(path: path, change: change, source: source))
  }

  /// Says of each statement of the account what became of it.
  private mutating func describe() {
    let resolution = Resolution(of: record, by: precedence)
    let record = RecordSnapshot(record)
    let entries = taken.map { taken in
      let holding = taken.fact.fact(in: record, at: taken.index).holding
      return MergeReport.Entry(
        path: taken.fact.path(at: taken.index), change: change(taken, holding, resolution),
        source: taken.claim.source)
    }
    report.entries = entries + report.entries
  }

  private func change(
    _ taken: Taken, _ holding: FactHolding, _ resolution: Resolution
  ) -> MergeReport.Change {
    if taken.isOlder { return .older }
    if resolution.disputes(holding, of: taken.fact, at: taken.index).contains(where: {
      $0.source.slot == taken.claim.source.slot
    }) {
      return .conflict
    }
    if resolution.holdsBack(taken.claim, of: taken.fact, at: taken.index) { return .heldBack }
    guard let statement = holding.statement, resolution.agree(statement, taken.claim, on: taken.fact) else {
      return .keptEdit
    }
    if !resolution.disputes(holding, of: taken.fact, at: taken.index).isEmpty { return .conflict }
    guard let earlier = taken.earlier.statement else { return .new }
    return resolution.agree(earlier, statement, on: taken.fact) ? .unchanged : .updated
  }
}
