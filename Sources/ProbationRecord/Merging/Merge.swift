extension CaseRecord {
  /// Merges what sources say into the record.
  ///
  /// Each fact of `account` is what a source says now; it takes the place of what the same payload of the same
  /// system said before. What a person stated, edited or confirmed stands. What an account does not mention
  /// stays: blank is not delete. Accounts of different payloads give the same record in any order, as long as no
  /// list is full; of two accounts of one payload the one of the later day counts, or else the one that came
  /// last. Merging one twice changes nothing the second time.
  /// - Parameter precedence: another table than the record's own.
  public mutating func merge(_ account: CaseRecord, by precedence: Precedence? = nil) -> MergeReport {
    var merge = Merge(into: self, of: account, by: precedence ?? self.precedence)
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
  private let before: RecordSnapshot
  private var taken: [Taken] = []
  private var takenAbsences: [(list: ListDescriptor, claim: FactClaim, isOlder: Bool)] = []

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
    self.precedence = precedence
    before = RecordSnapshot(record)
    var account = account
    account.move(record.slotsOfAnotherPerson(in: account, by: precedence))
    self.account = RecordSnapshot(account)
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
      let taking = holding.take(claim) { fact.statesTheSame($0, $1) }
      guard taking != .full else {
        note("\(fact.path(at: index)).alternatives", .listFull, claim)
        continue
      }
      taken.append(
        Taken(fact: fact, index: index, claim: claim, isOlder: taking == .older, earlier: earlier))
    }
    record.hold(holding, of: fact, at: index)
  }

  private mutating func merge(_ list: ListDescriptor) {
    var absences = list.absences(in: RecordSnapshot(record))
    for claim in list.absences(in: account).claims {
      let taking = absences.take(claim) { $0.statement == $1.statement }
      guard taking != .full else {
        note("\(list.path).alternatives", .listFull, claim)
        continue
      }
      takenAbsences.append((list, claim, taking == .older))
    }
    mergeEntries(of: list)
    if absences != FactHolding() { list.holdAbsences(absences, in: &record) }
  }

  private mutating func mergeEntries(of list: ListDescriptor) {
    let count = list.count(in: account)
    guard count > 0 else { return }
    var matching = EntryMatching(of: list, account: account, record: RecordSnapshot(record))
    var positions: [Int: Int] = [:]
    for position in 0..<count where !list.slots(of: position, in: account).isEmpty {
      var index = matching.partner(of: position)
      if index == nil {
        guard list.count(in: record) < list.maximum else {
          note("\(list.path)[]", .listFull, list.firstClaim(of: position, in: account))
          continue
        }
        index = list.count(in: record)
        list.appendItem(in: &record)
      }
      guard let index else { continue }
      positions[index] = position
      for fact in list.facts { take(fact, from: position, at: index) }
    }
    let snapshot = RecordSnapshot(record)
    let moved = record.arrange(list, by: precedence, like: positions, from: matching.slots)
    // An account that is full may have been cut there, so what it does not list may be listed by its source.
    for index in matching.unlisted where count < list.maximum {
      note(
        "\(list.path)[\(moved[index] ?? index)]", .noLongerListed,
        list.firstClaim(of: index, in: snapshot, among: matching.slots))
    }
    for place in taken.indices where taken[place].fact.list == list {
      taken[place].index = taken[place].index.flatMap { moved[$0] }
    }
  }

  private mutating func note(_ path: String, _ change: MergeReport.Change, _ claim: FactClaim?) {
    guard let claim else { return }
    report.entries.append(MergeReport.Entry(path: path, change: change, source: claim.source))
  }

  /// Says of each statement of the account what became of it, and of other facts where the record now goes by
  /// something else.
  private mutating func describe() {
    let resolution = Resolution(of: record, by: precedence)
    let snapshot = RecordSnapshot(record)
    let entries = taken.map { taken in
      let holding = taken.fact.fact(in: snapshot, at: taken.index).holding
      return MergeReport.Entry(
        path: taken.fact.path(at: taken.index), change: change(taken, holding, resolution),
        source: taken.claim.source)
    }
    let mentioned = Set(taken.map(\.fact))
    let others = FactCatalogue.shared.facts.filter { $0.list == nil && !mentioned.contains($0) }
      .compactMap { fact -> MergeReport.Entry? in
        let (old, new) = (fact.fact(in: before).holding.statement, fact.fact(in: snapshot).holding.statement)
        guard old != new, let source = (new ?? old)?.source else { return nil }
        return MergeReport.Entry(path: fact.path, change: new == nil ? .withdrawn : .updated, source: source)
      }
    let absences = takenAbsences.map { list, claim, isOlder in
      let isNew = list.absences(in: snapshot).statement?.source == claim.source
      let wasHeld = list.absences(in: before).statement?.source == claim.source
      return MergeReport.Entry(
        path: list.path, change: isOlder ? .older : isNew && !wasHeld ? .new : .unchanged,
        source: claim.source)
    }
    report.entries = entries + others + absences + report.entries
  }

  private func change(
    _ taken: Taken, _ holding: FactHolding, _ resolution: Resolution
  ) -> MergeReport.Change {
    if taken.isOlder { return .older }
    if resolution.isOutdated(taken.claim, in: holding), !PersonDescription.facts.contains(taken.fact) {
      return .older
    }
    let disputes = resolution.disputes(holding, of: taken.fact, at: taken.index)
    if disputes.contains(where: { $0.source.slot == taken.claim.source.slot }) { return .conflict }
    if resolution.holdsBack(taken.claim, of: taken.fact, at: taken.index) { return .heldBack }
    guard let statement = holding.statement, precedence.agree(statement, taken.claim, on: taken.fact) else {
      return .keptEdit
    }
    if !disputes.isEmpty { return .conflict }
    guard let earlier = taken.earlier.statement else { return .new }
    return taken.fact.statesTheSame(earlier, statement) ? .unchanged : .updated
  }
}

extension CaseRecord {
  /// Where each slot of an account belongs that names somebody else than the same slot does in the record.
  ///
  /// It is kept in a slot of its own, so that one person's payload never takes the place of another's.
  fileprivate func slotsOfAnotherPerson(
    in account: CaseRecord, by precedence: Precedence
  ) -> [SourceSlot: SourceSlot] {
    let (record, account) = (RecordSnapshot(self), RecordSnapshot(account))
    let identity = PersonDescription.identity
    let held = identity.map { $0.fact(in: record).claims }
    let said = identity.map { $0.fact(in: account).claims }
    func namesTheSame(_ slot: SourceSlot, as held: [[FactClaim]], in place: SourceSlot) -> Bool {
      identity.indices.allSatisfy { fact in
        guard let claim = said[fact].first(where: { $0.source.slot == slot }) else { return true }
        return held[fact].filter { $0.source.slot.isReplaced(by: place) }
          .allSatisfy { precedence.agree($0, claim, on: identity[fact]) }
      }
    }
    var places: [SourceSlot: SourceSlot] = [:]
    for slot in Set(said.flatMap { $0.map(\.source.slot) }) where !namesTheSame(slot, as: held, in: slot) {
      places[slot] = (1...).lazy.map(slot.differing).first { namesTheSame(slot, as: held, in: $0) }
    }
    return places
  }
}

extension ListDescriptor {
  /// The first thing that any source, or one of some, says of an entry.
  fileprivate func firstClaim(
    of index: Int, in record: RecordSnapshot, among slots: Set<SourceSlot>? = nil
  ) -> FactClaim? {
    facts.lazy.flatMap { $0.fact(in: record, at: index).claims }.first {
      slots?.contains($0.source.slot) ?? true
    }
  }
}
