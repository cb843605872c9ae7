extension CaseRecord {
  /// Why a decision cannot be made.
  public enum DecisionProblem: Error, Sendable, Hashable {
    /// The record has no such fact, or no such entry of a list.
    case unknownPath
    /// No such system says anything of the fact.
    case notClaimed
    /// Nothing is stated, so there is nothing to confirm.
    case nothingStated
  }

  /// Confirms, in a person's name, what the record goes by, or takes what another system says instead.
  ///
  /// The fact is then no conflict until a source says something new. When it was an identity clash, what the
  /// source says of other facts is now gone by as well.
  /// - Parameters:
  ///   - path: the canonical place, such as `person.dateOfBirth` or `offences[0].date`.
  ///   - system: the system that is right; `nil` for what the record goes by already.
  /// - Throws: `DecisionProblem`.
  public mutating func decide(
    _ path: String, taking system: SourceSystem? = nil, by author: String? = nil,
    precedence: Precedence = .standard
  ) throws(DecisionProblem) {
    let snapshot = RecordSnapshot(self)
    guard let place = snapshot.places.first(where: { $0.fact.path(at: $0.index) == path }) else {
      throw .unknownPath
    }
    let holding = place.fact.fact(in: snapshot, at: place.index).holding
    let chosen =
      if let system {
        holding.claims.filter { $0.source.system == system }
          .min { $0.source.isBefore($1.source, by: precedence.row(for: place.fact.path)) }
      } else { holding.statement }
    guard let chosen else { throw system == nil ? .nothingStated : .notClaimed }
    hold(holding.confirmed(chosen, by: author), of: place.fact, at: place.index)
    resolve(by: precedence)
  }

  /// Forgets all that a system said, because it speaks of another person; what a person answers for stands.
  public mutating func forget(_ system: SourceSystem, precedence: Precedence = .standard) {
    let snapshot = RecordSnapshot(self)
    for (fact, index) in snapshot.places {
      var holding = fact.fact(in: snapshot, at: index).holding
      let kept = holding.claims.filter { $0.source.system != system }
      guard kept.count < holding.claims.count else { continue }
      holding.rearrange(kept, first: nil)
      hold(holding, of: fact, at: index)
    }
    for list in FactCatalogue.shared.lists {
      if let (_, source) = list.absence(in: self), source.system == system, !source.isPersonal {
        list.removeAbsence(in: &self)
      }
      let record = RecordSnapshot(self)
      let kept = (0..<list.count(in: record)).filter { !list.isDeserted($0, in: record) }
      if kept.count < list.count(in: record) { list.arrange(kept, in: &self) }
    }
    resolve(by: precedence)
  }
}

extension ListDescriptor {
  /// Whether nobody says anything of an entry any more.
  fileprivate func isDeserted(_ index: Int, in record: RecordSnapshot) -> Bool {
    facts.allSatisfy { $0.fact(in: record, at: index).holding == FactHolding() }
  }
}
