extension CaseRecord {
  /// Why a decision cannot be made.
  public enum DecisionProblem: Error, Sendable, Hashable {
    /// The record has no such fact, no such entry of a list, and no such list that a person has declared empty.
    case unknownPath
    /// No such system says anything of the fact.
    case notClaimed
    /// Nothing is stated, so there is nothing to confirm.
    case nothingStated
    /// No reading of that name is held apart.
    case notHeldApart
  }

  /// Confirms, in a person's name, what the record uses, or takes what another source says instead.
  ///
  /// The fact is then no conflict until a source says something new. To decide about a name, birth date or number of a
  /// source that contradicts it is to say that both speak of one person: once every such difference is decided, what
  /// the other source says of anything else is used too. Of a source that speaks of another person, `forget(_:)`
  /// removes all.
  /// - Parameters:
  ///   - path: the canonical place, such as `person.dateOfBirth` or `offences[0].date`; or a list that a person has
  ///     declared empty, such as `person.aliases`.
  ///   - source: the source that is right; `nil` for what the record uses already.
  /// - Throws: `DecisionProblem`.
  public mutating func decide(
    _ path: String, taking source: SourceName? = nil, by author: String? = nil
  ) throws(DecisionProblem) {
    let snapshot = self
    if let place = snapshot.place(at: path) {
      let holding = snapshot[place.fact, at: place.index]
      let belonging = Belonging(of: snapshot, by: precedence)
      let chosen: Claim? =
        if let source {
          holding.claim(of: source, by: precedence.row(for: place.fact.path)) { reading in
            // Of a stranger's reading nothing can be taken but what says that it is no stranger's.
            !belonging.heldApart.contains(reading)
              || belonging.contradictions[reading]?.contains(place.fact) == true
          }
        } else { holding.statement }
      guard let chosen else { throw source == nil ? .nothingStated : .notClaimed }
      self[place.fact, at: place.index] = holding.confirmed(chosen, by: author)
      joinReadings(thatContradictedOnlyIn: place.fact, before: belonging)
    } else if let list = holdings.heldLists.first(where: { $0.path == path }),
      snapshot[list].absences.personal != nil
    {
      try decide(about: list, taking: source)
    } else {
      throw .unknownPath
    }
    resolve()
  }

  /// Says of the readings that no longer contradict anything, because their last difference was decided, that they are
  /// about the person of the record.
  private mutating func joinReadings(thatContradictedOnlyIn fact: AnyFact, before: Belonging) {
    guard before.contradictions.values.contains(where: { $0.contains(fact) }) else { return }
    let after = Belonging(of: self, by: precedence)
    for reading in after.heldApart
    where before.contradictions[reading]?.contains(fact) == true && after.contradictions[reading] == nil {
      mark(reading, joined: .confirmed)
    }
  }

  /// Says, in a person's name, that a reading that is held apart speaks of the person of the record.
  ///
  /// In what it contradicts, the record keeps what it uses; all else that the reading says is used from now on.
  /// - Throws: `DecisionProblem.notHeldApart`.
  public mutating func join(_ name: String, by author: String? = nil) throws(DecisionProblem) {
    let belonging = Belonging(of: self, by: precedence)
    guard let reading = belonging.heldApart.first(where: { $0.name == name }) else { throw .notHeldApart }
    for fact in belonging.contradictions[reading] ?? [] {
      let holding = self[fact]
      guard let statement = holding.statement else { continue }
      // Nothing was said of others who differ in the same fact.
      let others = belonging.heldApart.subtracting([reading])
      self[fact] = holding.confirmed(statement, by: author) { !others.contains($0.source.reading) }
    }
    mark(reading, joined: .confirmed)
    resolve()
  }

  /// Keeps a list empty, knowing what sources list; or takes what a system lists.
  private mutating func decide(
    about list: AnyFactList, taking source: SourceName?
  ) throws(DecisionProblem) {
    let snapshot = self
    let entries = 0..<snapshot.count(of: list)
    if let source {
      let isClaimed = entries.contains { index in
        list.facts.contains { fact in
          snapshot[fact, at: index].claims.contains { source.names($0.source) }
        }
      }
      guard isClaimed else { throw .notClaimed }
      var absences = snapshot[list].absences
      absences.statement = nil
      return self[list].absences = absences
    }
    for index in entries {
      for fact in list.facts {
        let holding = snapshot[fact, at: index]
        if holding.personal == nil { self[fact, at: index] = holding.settled() }
      }
    }
  }
}

extension Holding {
  /// What a source says; of several things, one that the record does not use already.
  fileprivate func claim(
    of source: SourceName, by row: Precedence.Row, where canBeTaken: (Reading) -> Bool
  ) -> Claim? {
    let claims = claims.filter { source.names($0.source) && canBeTaken($0.source.reading) }
      .sorted { $0.source.isBefore($1.source, by: row) }
    return claims.first { $0.statement != statement?.statement } ?? claims.first
  }
}
