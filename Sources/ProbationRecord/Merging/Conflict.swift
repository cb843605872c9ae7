/// A fact of which sources say different things, about which nobody has decided.
public struct Conflict: Sendable, Hashable {
  /// The canonical place, with the position of its entry; for a list that a person has declared empty, the list's.
  public let path: String
  /// What the fact or the list is, in plain English.
  public let label: String
  /// The fact; `nil` for a list that a person has declared empty, of which `others` only names the sources.
  public let fact: AnyFact?
  /// What the record uses for now.
  public let held: Claim
  /// What else is said.
  public let others: [Claim]
  /// Whether the difference means that one of the sources may speak of another person, so that no document is made.
  public let isIdentityClash: Bool
}

extension CaseRecord {
  /// The facts of which sources say different things, in the order of the record.
  /// - Parameter precedence: another table than the record's own.
  public func conflicts(by precedence: Precedence? = nil) -> [Conflict] {
    conflicts(by: precedence, among: self)
  }

  /// The same, of a part of a record that is seen by itself: whose it is depends on the whole.
  package func conflicts(by precedence: Precedence? = nil, among whole: CaseRecord) -> [Conflict] {
    let record = self
    let precedence = precedence ?? self.precedence
    let belonging = Belonging(of: whole, by: precedence)
    let resolution = Resolution(of: self, by: precedence, belonging: belonging)
    let facts = record.places.compactMap { fact, index -> Conflict? in
      let holding = record[fact, at: index]
      let others = resolution.disputes(holding, of: fact, at: index)
      guard let held = holding.statement, !others.isEmpty else { return nil }
      return Conflict(
        path: fact.path(at: index), label: fact.label, fact: fact, held: held, others: others,
        isIdentityClash: others.contains {
          belonging.contradictions[$0.source.reading]?.contains(fact) == true
        })
    }
    return facts + holdings.heldLists.compactMap { $0.conflict(in: record) }
  }

  /// The conflicts that may mean that two people are mixed up: about a name, the birth date, the sex or a number.
  public func identityClashes() -> [Conflict] {
    namesOnePerson ? [] : conflicts().filter(\.isIdentityClash)
  }
}

extension AnyFactList {
  /// The entries that sources list although a person has said that there are none.
  fileprivate func conflict(in record: CaseRecord) -> Conflict? {
    guard let held = record[self].absences.personal else { return nil }
    let claims = (0..<record.count(of: self)).flatMap { index in
      facts.flatMap { record[$0, at: index].claims }
    }.filter { !$0.isSettled }
    var others: [Claim] = []
    for claim in claims where !others.contains(where: { $0.source.slot == claim.source.slot }) {
      others.append(Claim(.value(.scalar("entries")), from: claim.source))
    }
    guard !others.isEmpty else { return nil }
    return Conflict(path: path, label: label, fact: nil, held: held, others: others, isIdentityClash: false)
  }
}
