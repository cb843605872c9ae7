/// A reading of which nothing is used until somebody says whose it is.
public struct HeldApart: Sendable, Hashable {
  /// Why it is held apart.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A name, a number, the birth date or the sex contradicts whom the record is about. No document is made.
    case contradicts
    /// It names somebody, and shares neither a number nor name and birth date with the record.
    case unlinked
    /// It names nobody, and is of a system that only names somebody else.
    case withOthers
  }

  /// The name by which a person joins or forgets it.
  public let name: String
  /// Why it is held apart.
  public let reason: Reason
  /// How many statements are not used because of it.
  public let statements: Int
}

extension CaseRecord {
  /// The readings that are held apart, those that contradict first.
  public func heldApart() -> [HeldApart] {
    guard !namesOnePerson else { return [] }
    let belonging = Belonging(of: self, by: precedence)
    guard !belonging.heldApart.isEmpty else { return [] }
    var counts: [Reading: Int] = [:]
    for (fact, index) in places {
      for claim in self[fact, at: index].claims { counts[claim.source.reading, default: 0] += 1 }
    }
    for list in holdings.heldLists {
      for claim in self[list].absences.claims { counts[claim.source.reading, default: 0] += 1 }
    }
    let all = belonging.heldApart.map { reading in
      HeldApart(
        name: reading.name,
        reason: belonging.contradictions[reading] != nil
          ? .contradicts : belonging.withOthers.contains(reading) ? .withOthers : .unlinked,
        statements: counts[reading] ?? 0)
    }
    return HeldApart.Reason.allCases.flatMap { reason in
      all.filter { $0.reason == reason }.sorted { $0.name < $1.name }
    }
  }

  /// Whether no second source says anything of who the person is: most records are then clear at once.
  var namesOnePerson: Bool { Naming.identity.allSatisfy { self[$0].alternatives.isEmpty } }
}
