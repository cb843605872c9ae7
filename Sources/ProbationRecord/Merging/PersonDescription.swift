/// Who the person is, as the best source and those that agree with it have it.
///
/// What a person has stated comes first. Then the sources are taken in the order of their rank; each that
/// contradicts nothing so far adds what it knows, and one that does contradict speaks of another person.
struct PersonDescription {
  /// The facts by which one person is told from another.
  static let identity: [FactDescriptor] = [
    FactCatalogue.shared[\.person.name.$family], FactCatalogue.shared[\.person.$dateOfBirth],
    FactCatalogue.shared[\.person.identifiers.$noms], FactCatalogue.shared[\.person.identifiers.$crn],
  ]
  /// The facts that help a person to decide whom a source speaks of: differences in them are always shown.
  static let facts: [FactDescriptor] =
    identity + [FactCatalogue.shared[\.person.name.$given], FactCatalogue.shared[\.person.$sex]]

  /// What the record accepts of each fact of `identity`.
  let accepted: [FactClaim?]
  private let contradicting: Set<SourceSlot>
  private let agreeing: Set<SourceSlot>

  init(of record: RecordSnapshot, by precedence: Precedence) {
    let holdings = Self.identity.map { (fact: $0, holding: $0.fact(in: record).holding) }
    var accepted = holdings.map { $0.holding.personal }
    var (contradicting, agreeing): (Set<SourceSlot>, Set<SourceSlot>) = ([], [])
    let row = precedence.row(for: "person")
    let slots = Set(holdings.flatMap { $0.holding.claims.map(\.source.slot) })
    let claims = { (slot: SourceSlot) in holdings.map { $0.holding.claims.first { $0.source.slot == slot } } }
    // Of one system, the payload that says most of who the person is comes first.
    let order = { (slot: SourceSlot) in
      (
        row.rank(of: slot.system), slot.agreed == nil ? 0 : 1, -claims(slot).compactMap(\.self).count,
        slot.payload ?? ""
      )
    }
    for slot in slots.sorted(by: { order($0) < order($1) }) {
      let claims = claims(slot)
      let contradicts = holdings.indices.contains { place in
        guard let claim = claims[place], !claim.isSettled, let accepted = accepted[place] else {
          return false
        }
        return !precedence.agree(accepted, claim, on: holdings[place].fact)
      }
      if contradicts {
        contradicting.insert(slot)
        continue
      }
      agreeing.insert(slot)
      for place in holdings.indices where accepted[place]?.content == nil {
        guard let claim = claims[place], !claim.isSettled, let content = claim.content else { continue }
        // A number that is not valid identifies nobody.
        if holdings[place].fact.identifierFault(of: content) == nil { accepted[place] = claim }
      }
    }
    self.accepted = accepted
    self.contradicting = contradicting
    self.agreeing = agreeing
  }

  /// The slots that may speak of another person: those that contradict, and those of the same system that do not
  /// say whom they speak of, unless another payload of the system agrees.
  func otherPeople(in record: RecordSnapshot) -> Set<SourceSlot> {
    guard !contradicting.isEmpty else { return [] }
    let systems = Set(contradicting.map(\.system)).subtracting(agreeing.map(\.system))
    var slots = contradicting
    for (fact, index) in record.places {
      for claim in fact.fact(in: record, at: index).claims where systems.contains(claim.source.system) {
        slots.insert(claim.source.slot)
      }
    }
    for list in FactCatalogue.shared.lists {
      for claim in list.absences(in: record).claims where systems.contains(claim.source.system) {
        slots.insert(claim.source.slot)
      }
    }
    return slots
  }
}
