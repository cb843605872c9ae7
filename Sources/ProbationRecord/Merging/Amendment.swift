/// A fact of which a person knows better than a system: the system should be told, because a correction that stands
/// in the record only is lost to everybody else.
public struct Amendment: Sendable, Hashable {
  /// The fact.
  public let fact: AnyFact
  /// Its canonical place, with the position of its entry.
  public let path: String
  /// What the person states.
  public let statement: Claim
  /// What the system says.
  public let claim: Claim

  /// The system that should be told.
  public var system: SourceSystem { claim.source.system }
}

extension CaseRecord {
  /// The facts that a person has corrected or stated otherwise than a system, in the order of the record.
  ///
  /// A fact stands once for each system that says otherwise. That there is none corrects a value; that something is
  /// not known, refused or withheld corrects nothing. Statements about whole lists are not among them.
  public func amendments() -> [Amendment] {
    let record = self
    let precedence = precedence
    // A system that speaks of somebody else need not be told anything about this person.
    let heldApart = namesOnePerson ? [] : Belonging(of: self, by: precedence).heldApart
    return record.places.flatMap { fact, index -> [Amendment] in
      let holding = record[fact, at: index]
      guard let statement = holding.personal else { return [] }
      var told: Set<SourceSystem> = []
      return holding.claims.filter { claim in
        claim.source.system != .practitioner && !claim.source.isRepeated
          && !heldApart.contains(claim.source.reading)
          && !precedence.agree(statement, claim, on: fact)
          && told.insert(claim.source.system).inserted
      }.map { Amendment(fact: fact, path: fact.path(at: index), statement: statement, claim: $0) }
    }
  }
}
