/// A fact of which sources say different things, about which nobody has decided.
public struct Conflict: Sendable, Hashable {
  /// The canonical place, with the position of its entry; for a list that a person has declared empty, the list's.
  public let path: String
  /// What the fact or the list is, in plain English.
  public let label: String
  /// The fact; `nil` for a list that a person has declared empty, of which `others` only names the sources.
  public let fact: FactDescriptor?
  /// What the record goes by for now.
  public let held: FactClaim
  /// What else is said.
  public let others: [FactClaim]
  /// Whether the difference may mean that the sources speak of different people, so that no document is made.
  public let isIdentityClash: Bool
}

extension CaseRecord {
  /// The facts of which sources say different things, in the order of the record.
  /// - Parameter precedence: another table than the record's own.
  public func conflicts(by precedence: Precedence? = nil) -> [Conflict] {
    let record = RecordSnapshot(self)
    let resolution = Resolution(of: self, by: precedence ?? self.precedence)
    let facts = record.places.compactMap { fact, index -> Conflict? in
      let holding = fact.fact(in: record, at: index).holding
      let others = resolution.disputes(holding, of: fact, at: index)
      guard let held = holding.statement, !others.isEmpty else { return nil }
      return Conflict(
        path: fact.path(at: index), label: fact.label, fact: fact, held: held, others: others,
        isIdentityClash: PersonDescription.identity.contains(fact))
    }
    return facts + FactCatalogue.shared.lists.compactMap { $0.conflict(in: record) }
  }

  /// The conflicts that may mean that two people are mixed up: about surname, birth date, prison number or case
  /// number.
  public func identityClashes() -> [Conflict] {
    let record = RecordSnapshot(self)
    // Most records hold no account of a second source, and are then clear at once.
    guard PersonDescription.identity.contains(where: { !$0.fact(in: record).alternatives.isEmpty }) else {
      return []
    }
    return conflicts().filter(\.isIdentityClash)
  }
}

extension ListDescriptor {
  /// The entries that sources list although a person has said that there are none.
  fileprivate func conflict(in record: RecordSnapshot) -> Conflict? {
    guard let held = absences(in: record).personal else { return nil }
    let claims = (0..<count(in: record)).flatMap { index in
      facts.flatMap { $0.fact(in: record, at: index).claims }
    }.filter { !$0.isSettled }
    var others: [FactClaim] = []
    for claim in claims where !others.contains(where: { $0.source.slot == claim.source.slot }) {
      others.append(FactClaim(.value(.scalar("entries")), from: claim.source))
    }
    guard !others.isEmpty else { return nil }
    return Conflict(path: path, label: label, fact: nil, held: held, others: others, isIdentityClash: false)
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
