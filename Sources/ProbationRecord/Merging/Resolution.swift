/// Decides, from what all sources say, what the record goes by.
///
/// It is a function of the claims alone, never of the order in which they came. A source that gives another
/// surname, birth date, prison number or case number than the record goes by may speak of another person: what
/// it says is kept, and nothing of it is gone by until somebody has decided about the difference.
struct Resolution {
  let precedence: Precedence
  /// The slots of which nothing is gone by.
  private(set) var excluded: Set<SourceSlot> = []
  /// The entries of lists that are not gone by, because a better system lists its own.
  private var outranked: [ListDescriptor: Set<Int>] = [:]

  init(of record: CaseRecord, by precedence: Precedence) {
    self.precedence = precedence
    let record = RecordSnapshot(record)
    excluded = clashingSlots(of: record)
    for list in FactCatalogue.shared.lists where precedence.row(for: list.path).takesOneList {
      outranked[list] = outranked(of: list, in: record)
    }
  }

  /// The facts by which one person is told from another.
  static let identity: [FactDescriptor] = [
    FactCatalogue.shared[\.person.name.$family], FactCatalogue.shared[\.person.$dateOfBirth],
    FactCatalogue.shared[\.person.identifiers.$noms], FactCatalogue.shared[\.person.identifiers.$crn],
  ]

  /// The facts that help a person to decide whom a source speaks of: differences in them are always shown.
  private static let description: [FactDescriptor] =
    identity + [FactCatalogue.shared[\.person.name.$given], FactCatalogue.shared[\.person.$sex]]

  /// What the fact goes by and what is kept beside it.
  func resolved(_ holding: FactHolding, of fact: FactDescriptor, at index: Int?) -> FactHolding {
    var result = holding
    let claims = sorted(holding.claims, for: fact)
    result.rearrange(claims, first: claims.first { !$0.isSettled && !holdsBack($0, of: fact, at: index) })
    return result
  }

  /// Whether a claim is kept and not gone by, because its source may speak of another person or its entry is
  /// one that a better system lists in its own way.
  func holdsBack(_ claim: FactClaim, of fact: FactDescriptor, at index: Int?) -> Bool {
    if let list = fact.list, let index, outranked[list]?.contains(index) == true { return true }
    return excluded.contains(claim.source.slot) && !Self.identity.contains(fact)
  }

  /// The claims of other sources that say something else than the statement, and about which nobody has decided.
  func disputes(_ holding: FactHolding, of fact: FactDescriptor, at index: Int?) -> [FactClaim] {
    guard let statement = holding.statement else { return [] }
    return holding.alternatives.filter {
      !$0.isSettled && (!holdsBack($0, of: fact, at: index) || Self.description.contains(fact))
        && !agree(statement, $0, on: fact)
    }
  }

  /// Whether two claims say the same of a fact, or one of them says nothing that contradicts the other.
  func agree(_ one: FactClaim, _ other: FactClaim, on fact: FactDescriptor) -> Bool {
    switch (one.statement, other.statement) {
    case (.value(let one), .value(let other)):
      guard let mine = fact.documentContent(of: one), let theirs = fact.documentContent(of: other) else {
        return false
      }
      if precedence.row(for: fact.path).agreement.holds(between: mine, and: theirs) { return true }
      // A number that is not valid identifies nobody, so it contradicts no other; importing has reported it.
      return (fact.identifierFault(of: one) == nil) != (fact.identifierFault(of: other) == nil)
    case (.absent, .absent): return true
    case (.value, .absent(let reason)), (.absent(let reason), .value): return reason != .nothing
    }
  }

  private func sorted(_ claims: [FactClaim], for fact: FactDescriptor) -> [FactClaim] {
    let row = precedence.row(for: fact.path)
    return claims.sorted { one, other in
      let (merit, otherMerit) = (merit(of: one, for: fact), merit(of: other, for: fact))
      guard merit == otherMerit else { return merit < otherMerit }
      return one.source.isBefore(other.source, by: row)
    }
  }

  /// 0 for a value, 1 for an identifier that is not valid, 2 for an absence.
  private func merit(of claim: FactClaim, for fact: FactDescriptor) -> Int {
    claim.content.map { fact.identifierFault(of: $0) == nil ? 0 : 1 } ?? 2
  }

  /// The entries that no system of the best rank knows of, and of which no person has said anything.
  private func outranked(of list: ListDescriptor, in record: RecordSnapshot) -> Set<Int> {
    let row = precedence.row(for: list.path)
    let ranks = (0..<list.count(in: record)).map { index in
      list.slots(of: index, in: record).subtracting(excluded).map { row.rank(of: $0.system) }.min()
    }
    guard let best = ranks.compactMap(\.self).min() else { return [] }
    return Set(
      ranks.indices.filter { index in
        (ranks[index].map { $0 > best } ?? false) && !list.isPersonal(index, in: record)
      })
  }

  private func clashingSlots(of record: RecordSnapshot) -> Set<SourceSlot> {
    var clashing: Set<SourceSlot> = []
    var identified: Set<SourceSlot> = []
    for fact in Self.identity {
      let holding = resolved(fact.fact(in: record).holding, of: fact, at: nil)
      identified.formUnion(holding.claims.map(\.source.slot))
      clashing.formUnion(disputes(holding, of: fact, at: nil).map(\.source.slot))
    }
    // A payload that names nobody is about whom the same system's other payloads name.
    let systems = Set(clashing.map(\.system)).subtracting(identified.subtracting(clashing).map(\.system))
    for fact in FactCatalogue.shared.facts where fact.list == nil {
      for slot in fact.fact(in: record).claims.map(\.source.slot) where !identified.contains(slot) {
        if systems.contains(slot.system) { clashing.insert(slot) }
      }
    }
    for list in FactCatalogue.shared.lists {
      for index in 0..<list.count(in: record) {
        for slot in list.slots(of: index, in: record) where !identified.contains(slot) {
          if systems.contains(slot.system) { clashing.insert(slot) }
        }
      }
    }
    return clashing
  }
}
