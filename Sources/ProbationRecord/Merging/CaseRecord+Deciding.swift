extension CaseRecord {
  /// Why a decision cannot be made.
  public enum DecisionProblem: Error, Sendable, Hashable {
    /// The record has no such fact, no such entry of a list, and no such list that a person has declared empty.
    case unknownPath
    /// No such system says anything of the fact.
    case notClaimed
    /// Nothing is stated, so there is nothing to confirm.
    case nothingStated
  }

  /// Confirms, in a person's name, what the record goes by, or takes what another system says instead.
  ///
  /// The fact is then no conflict until a source says something new. To decide about a surname, birth date, prison
  /// number or case number is to say that the sources speak of one person: once every such difference is decided,
  /// what the other source says of anything else is gone by too. Of a source that speaks of another person,
  /// `forget(_:)` removes all.
  /// - Parameters:
  ///   - path: the canonical place, such as `person.dateOfBirth` or `offences[0].date`; or a list that a person has
  ///     declared empty, such as `person.aliases`.
  ///   - source: the source that is right; `nil` for what the record goes by already.
  /// - Throws: `DecisionProblem`.
  public mutating func decide(
    _ path: String, taking source: SourceName? = nil, by author: String? = nil
  ) throws(DecisionProblem) {
    let snapshot = RecordSnapshot(self)
    if let place = snapshot.places.first(where: { $0.fact.path(at: $0.index) == path }) {
      let holding = place.fact.fact(in: snapshot, at: place.index).holding
      let chosen: FactClaim? =
        if let source {
          holding.claim(of: source, by: precedence.row(for: place.fact.path))
        } else { holding.statement }
      guard let chosen else { throw source == nil ? .nothingStated : .notClaimed }
      hold(holding.confirmed(chosen, by: author), of: place.fact, at: place.index)
    } else if let list = FactCatalogue.shared.lists.first(where: { $0.path == path }),
      list.absences(in: snapshot).personal != nil
    {
      try decide(about: list, taking: source)
    } else {
      throw .unknownPath
    }
    resolve()
  }

  /// Keeps a list empty, knowing what sources list; or takes what a system lists.
  private mutating func decide(
    about list: ListDescriptor, taking source: SourceName?
  ) throws(DecisionProblem) {
    let snapshot = RecordSnapshot(self)
    let entries = 0..<list.count(in: snapshot)
    if let source {
      let isClaimed = entries.contains { index in
        list.facts.contains { fact in
          fact.fact(in: snapshot, at: index).claims.contains { source.names($0.source) }
        }
      }
      guard isClaimed else { throw .notClaimed }
      var absences = list.absences(in: snapshot)
      absences.statement = nil
      return list.holdAbsences(absences, in: &self)
    }
    for index in entries {
      for fact in list.facts {
        let holding = fact.fact(in: snapshot, at: index).holding
        if holding.personal == nil { hold(holding.settled(), of: fact, at: index) }
      }
    }
  }

  /// Forgets what a source said of another person: of a system, the payloads that are held back because they may
  /// speak of somebody else, or all of the system if none is; or all of one payload.
  ///
  /// What a person has confirmed of it goes too, unless it is to be kept; what a person stated or changed stands.
  /// - Returns: how many statements went.
  @discardableResult
  public mutating func forget(_ name: SourceName, keepingConfirmed: Bool = false) -> Int {
    let doubtful = Resolution(of: self, by: precedence).excluded.filter {
      name == $0.system.map(SourceName.system)
    }
    let goes = { (source: FactSource) in
      name.names(source) && !(source.isRepeated && name == .system(source.system))
        && (doubtful.isEmpty || doubtful.contains(source.slot))
    }
    var count = 0
    let snapshot = RecordSnapshot(self)
    var touched: [ListDescriptor: Set<Int>] = [:]
    for (fact, index) in snapshot.places {
      var holding = fact.fact(in: snapshot, at: index).holding
      let removed = holding.remove(goes, keepingConfirmed: keepingConfirmed)
      guard removed > 0 else { continue }
      count += removed
      if let list = fact.list, let index { touched[list, default: []].insert(index) }
      hold(holding, of: fact, at: index)
    }
    for list in FactCatalogue.shared.lists {
      var absences = list.absences(in: snapshot)
      count += absences.remove(goes, keepingConfirmed: keepingConfirmed)
      let record = RecordSnapshot(self)
      let kept = (0..<list.count(in: record)).filter { index in
        touched[list]?.contains(index) != true
          || list.facts.contains { !$0.fact(in: record, at: index).isUntouched }
      }
      if kept.count < list.count(in: record) { list.arrange(kept, in: &self) }
      list.holdAbsences(absences, in: &self)
    }
    resolve()
    return count
  }
}

extension FactHolding {
  /// What a source says; of several things, one that the record does not go by already.
  fileprivate func claim(of source: SourceName, by row: Precedence.Row) -> FactClaim? {
    let claims = claims.filter { source.names($0.source) }
      .sorted { $0.source.isBefore($1.source, by: row) }
    return claims.first { $0.statement != statement?.statement } ?? claims.first
  }

  /// Removes what some sources say, and a person's confirmation of it; returns how many statements went.
  fileprivate mutating func remove(_ goes: (FactSource) -> Bool, keepingConfirmed: Bool) -> Int {
    let kept = claims.filter { !goes($0.source) }
    var count = claims.count - kept.count
    if !keepingConfirmed, let personal, personal.source.origin == .confirmed, goes(personal.source) {
      statement = nil
      count += 1
      // Nothing that another source says was decided about for its own sake.
      alternatives = kept.map { FactClaim($0.statement, from: $0.source) }
    } else {
      rearrange(kept, first: nil)
    }
    return count
  }
}
