/// A fact of which sources say different things, about which nobody has decided.
public struct Conflict: Sendable, Hashable {
  /// The fact.
  public let fact: FactDescriptor
  /// Its canonical place, with the position of its entry.
  public let path: String
  /// What the record goes by for now.
  public let held: FactClaim
  /// What else is said.
  public let others: [FactClaim]
  /// Whether the difference may mean that the sources speak of different people, so that no document is made.
  public let isIdentityClash: Bool
}

extension CaseRecord {
  /// The facts of which sources say different things, in the order of the record.
  public func conflicts(by precedence: Precedence = .standard) -> [Conflict] {
    let record = RecordSnapshot(self)
    let resolution = Resolution(of: self, by: precedence)
    return record.places.compactMap { fact, index in
      let holding = fact.fact(in: record, at: index).holding
      let others = resolution.disputes(holding, of: fact, at: index)
      guard let held = holding.statement, !others.isEmpty else { return nil }
      return Conflict(
        fact: fact, path: fact.path(at: index), held: held, others: others,
        isIdentityClash: Resolution.identity.contains(fact))
    }
  }

  /// The conflicts that may mean that two people are mixed up: about surname, birth date, prison number or case
  /// number.
  public func identityClashes() -> [Conflict] {
    let record = RecordSnapshot(self)
    // Most records hold no account of a second source, and are then clear at once.
    guard Resolution.identity.contains(where: { !$0.fact(in: record).alternatives.isEmpty }) else {
      return []
    }
    return conflicts().filter(\.isIdentityClash)
  }
}

extension RecordSnapshot {
  /// Every place of a fact in the record: outside lists, and in each entry of each list.
  package var places: [(fact: FactDescriptor, index: Int?)] {
    FactCatalogue.shared.facts.flatMap { fact -> [(FactDescriptor, Int?)] in
      guard let list = fact.list else { return [(fact, nil)] }
      return (0..<list.count(in: self)).map { (fact, $0) }
    }
  }
}
