extension CaseRecord {
  /// Merges what sources say into the record.
  ///
  /// Each fact of `account` is what a source says now; it takes the place of what the same payload about the same
  /// person said before. What a person stated, edited or confirmed stands. What an account does not mention
  /// stays: blank is not delete. Accounts of different payloads about one person give the same record in any order, as
  /// long as no list is full; of two accounts of one payload the one of the later day counts, or else the one that came
  /// last. Merging one twice changes nothing the second time.
  /// - Parameters:
  ///   - joined: how a person has said whose the account is, if they have.
  ///   - precedence: another table than the record's own.
  public mutating func merge(
    _ account: CaseRecord, joined: Provenance.Joining? = nil, by precedence: Precedence? = nil
  ) -> MergeReport {
    var merge = Merge(into: self, of: account, joined: joined, by: precedence ?? self.precedence)
    merge.run()
    self = merge.record
    return merge.report
  }
}

/// One merge of an account into a record.
private struct Merge {
  var record: CaseRecord
  var report = MergeReport()
  private let account: CaseRecord
  private let precedence: Precedence
  private let before: CaseRecord
  private var taken: [Taken] = []
  private var matchings: [Matched] = []
  private var takenAbsences: [(list: AnyFactList, claim: Claim, isOlder: Bool)] = []

  /// A list of which the account has entries, with the position in the account of each entry of the record.
  private struct Matched {
    let list: AnyFactList
    let matching: EntryMatching
    let positions: [Int: Int]
  }

  /// One statement of the account at its place in the record.
  private struct Taken {
    let fact: AnyFact
    var index: Int?
    let claim: Claim
    let isOlder: Bool
    /// What the fact held before the merge.
    let earlier: Holding
  }

  init(
    into record: CaseRecord, of account: CaseRecord, joined: Provenance.Joining?, by precedence: Precedence
  ) {
    self.precedence = precedence
    before = record
    var placement = Placement(of: account, in: record, joined: joined, by: precedence)
    placement.run()
    (self.record, self.account) = (placement.record, placement.account)
    report.onCallersWord = placement.onCallersWord.map(\.name)
  }

  mutating func run() {
    for fact in account.holdings.heldFacts { take(fact, from: nil, at: nil) }
    for list in account.holdings.heldLists { merge(list) }
    arrange()
    record.resolve(by: precedence)
    describe()
  }

  /// Takes in all that the account says of one fact.
  private mutating func take(_ fact: AnyFact, from position: Int?, at index: Int?) {
    let claims = account[fact, at: position].claims
    guard !claims.isEmpty else { return }
    let earlier = record[fact, at: index]
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
    record[fact, at: index] = holding
  }

  private mutating func merge(_ list: AnyFactList) {
    var absences = record[list].absences
    for claim in account[list].absences.claims {
      let taking = absences.take(claim) { $0.statement == $1.statement }
      guard taking != .full else {
        note("\(list.path).alternatives", .listFull, claim)
        continue
      }
      takenAbsences.append((list, claim, taking == .older))
    }
    mergeEntries(of: list)
    if absences != Holding() { record[list].absences = absences }
  }

  private mutating func mergeEntries(of list: AnyFactList) {
    let count = account.count(of: list)
    guard count > 0 else { return }
    var matching = EntryMatching(of: list, account: account, record: record)
    var positions: [Int: Int] = [:]
    for position in 0..<count where !list.slots(of: position, in: account).isEmpty {
      var index = matching.partner(of: position)
      if index == nil {
        guard record.count(of: list) < list.maximum else {
          note("\(list.path)[]", .listFull, list.firstClaim(of: position, in: account))
          continue
        }
        index = record.count(of: list)
        record.appendEntry(to: list)
      }
      guard let index else { continue }
      positions[index] = position
      for fact in list.facts { take(fact, from: position, at: index) }
    }
    matchings.append(Matched(list: list, matching: matching, positions: positions))
  }

  /// Puts the entries of lists in their order, once it is known whose the account is.
  private mutating func arrange() {
    let snapshot = record
    let heldApart = matchings.isEmpty ? [] : Belonging(of: record, by: precedence).heldApart
    for matched in matchings {
      let (list, matching) = (matched.list, matched.matching)
      let moved = record.arrange(
        list, by: precedence, like: matched.positions, from: matching.slots, without: heldApart)
      // An account that is full may have been cut there, so what it does not list may be listed by its source.
      for index in matching.unlisted where account.count(of: list) < list.maximum {
        note(
          "\(list.path)[\(moved[index] ?? index)]", .noLongerListed,
          list.firstClaim(of: index, in: snapshot, among: matching.slots))
      }
      for place in taken.indices where taken[place].fact.list == list {
        taken[place].index = taken[place].index.flatMap { moved[$0] }
      }
    }
  }

  private mutating func note(_ path: String, _ change: MergeReport.Change, _ claim: Claim?) {
    guard let claim else { return }
    report.entries.append(MergeReport.Entry(path: path, change: change, source: claim.source))
  }

  /// Says of each statement of the account what became of it, and of other facts where the record now uses
  /// something else.
  private mutating func describe() {
    let resolution = Resolution(of: record, by: precedence)
    let snapshot = record
    let entries = taken.map { taken in
      let holding = snapshot[taken.fact, at: taken.index]
      return MergeReport.Entry(
        path: taken.fact.path(at: taken.index), change: change(taken, holding, resolution),
        source: taken.claim.source)
    }
    let mentioned = Set(taken.map(\.fact))
    let others = Set(before.holdings.heldFacts).union(snapshot.holdings.heldFacts).subtracting(mentioned)
      .sorted()
      .compactMap { fact -> MergeReport.Entry? in
        let (old, new) = (before[fact].statement, snapshot[fact].statement)
        guard old != new, let source = (new ?? old)?.source else { return nil }
        return MergeReport.Entry(path: fact.path, change: new == nil ? .withdrawn : .updated, source: source)
      }
    let absences = takenAbsences.map { list, claim, isOlder in
      let isNew = snapshot[list].absences.statement?.source == claim.source
      let wasHeld = before[list].absences.statement?.source == claim.source
      return MergeReport.Entry(
        path: list.path, change: isOlder ? .older : isNew && !wasHeld ? .new : .unchanged,
        source: claim.source)
    }
    report.entries = entries + others + absences + report.entries
  }

  private func change(
    _ taken: Taken, _ holding: Holding, _ resolution: Resolution
  ) -> MergeReport.Change {
    if taken.isOlder { return .older }
    if resolution.isOutdated(taken.claim, in: holding),
      !resolution.tellsPeopleApart(taken.claim, of: taken.fact)
    {
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

extension AnyFactList {
  /// The first thing that any source, or one of some, says of an entry.
  fileprivate func firstClaim(
    of index: Int, in record: CaseRecord, among slots: Set<SourceSlot>? = nil
  ) -> Claim? {
    facts.lazy.flatMap { record[$0, at: index].claims }.first {
      slots?.contains($0.source.slot) ?? true
    }
  }
}
