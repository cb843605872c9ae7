/// Who the person is, as most of the sources that can be about one person have it.
///
/// What a person has stated comes first. Of the groups of sources that contradict neither it nor each other the
/// largest counts, and of equal ones the one with the better source; the other sources may speak of somebody else.
/// Referrals only repeat, so that any number of them counts for less than one system.
struct PersonDescription {
  /// The facts by which one person is told from another.
  static let identity: [FactDescriptor] = [
    FactCatalogue.shared[\.person.name.$family], FactCatalogue.shared[\.person.$dateOfBirth],
    FactCatalogue.shared[\.person.identifiers.$noms], FactCatalogue.shared[\.person.identifiers.$crn],
  ]
  /// The facts that help a person to decide whom a source speaks of: differences in them are always shown.
  static let facts: [FactDescriptor] =
    identity + [FactCatalogue.shared[\.person.name.$given], FactCatalogue.shared[\.person.$sex]]

  /// The slots of the group that counts.
  let agreeing: Set<SourceSlot>
  /// The slots that say who they speak of, and may speak of somebody else.
  private let contradicting: Set<SourceSlot>
  /// The slots of the group with a name or number that a person has decided against; the others come first.
  let overruled: Set<SourceSlot>

  init(of record: RecordSnapshot, by precedence: Precedence) {
    let holdings = Self.identity.map { $0.fact(in: record).holding }
    let stated = holdings.map(\.personal)
    let row = precedence.row(for: "person")
    let slots = Set(holdings.flatMap { $0.claims.map(\.source.slot) }).map { slot in
      Naming(slot: slot, claims: holdings.map { $0.claims.first { $0.source.slot == slot } }, row: row)
    }.sorted()
    let groups = slots.map { anchor in Group(around: anchor, stated, slots, precedence) }
    // The first of the largest; the slots are in the order of their merit.
    let largest = groups.map(\.size).max { $0 < $1 }
    let group = groups.first { $0.size == largest ?? (0, 0) } ?? Group(accepted: stated)
    agreeing = group.slots
    contradicting = Set(slots.map(\.slot)).subtracting(group.slots)
    overruled = Set(
      slots.filter { naming in
        group.slots.contains(naming.slot)
          && naming.contradicts(group.accepted, precedence, evenIfSettled: true)
      }.map(\.slot))
  }

  /// The slots that may speak of another person: those that contradict, and those of the same system that do not
  /// say whom they speak of, unless another payload of the system agrees.
  func otherPeople(in record: RecordSnapshot) -> Set<SourceSlot> {
    guard !contradicting.isEmpty else { return [] }
    let systems = Set(contradicting.compactMap(\.system)).subtracting(agreeing.compactMap(\.system))
    var slots = contradicting
    for (fact, index) in record.places {
      for claim in fact.fact(in: record, at: index).claims
      where claim.source.slot.system.map(systems.contains) == true {
        slots.insert(claim.source.slot)
      }
    }
    for list in FactCatalogue.shared.lists {
      for claim in list.absences(in: record).claims
      where claim.source.slot.system.map(systems.contains) == true {
        slots.insert(claim.source.slot)
      }
    }
    return slots
  }
}

/// Whom one slot speaks of.
private struct Naming: Comparable {
  let slot: SourceSlot
  /// What it says of each fact of `PersonDescription.identity`.
  let claims: [FactClaim?]
  private let merit: (Int, Int, Int, String)

  init(slot: SourceSlot, claims: [FactClaim?], row: Precedence.Row) {
    self.slot = slot
    self.claims = claims
    merit = (
      row.rank(of: slot.system), slot.isDiffering ? 1 : 0, -claims.compactMap(\.self).count,
      slot.payload ?? ""
    )
  }

  /// Whether it contradicts what is accepted, other than where a person has decided.
  func contradicts(
    _ accepted: [FactClaim?], _ precedence: Precedence, evenIfSettled: Bool = false
  ) -> Bool {
    claims.indices.contains { place in
      guard let claim = claims[place], let accepted = accepted[place] else { return false }
      guard evenIfSettled || !claim.isSettled else { return false }
      return !precedence.agree(accepted, claim, on: PersonDescription.identity[place])
    }
  }

  static func < (one: Naming, other: Naming) -> Bool { one.merit < other.merit }
  static func == (one: Naming, other: Naming) -> Bool { one.slot == other.slot }
}

/// Slots that can speak of one person.
private struct Group {
  private(set) var accepted: [FactClaim?]
  private(set) var slots: Set<SourceSlot> = []

  init(accepted: [FactClaim?]) { self.accepted = accepted }

  /// How many slots there are: of systems, and altogether.
  var size: (Int, Int) { (slots.count { $0.system != nil }, slots.count) }

  /// The group that one slot begins, and that the others join in their order if they contradict nothing in it.
  init(around anchor: Naming, _ stated: [FactClaim?], _ others: [Naming], _ precedence: Precedence) {
    self.init(accepted: stated)
    for naming in [anchor] + others where !naming.contradicts(accepted, precedence) { join(naming) }
  }

  private mutating func join(_ naming: Naming) {
    slots.insert(naming.slot)
    for place in accepted.indices where accepted[place]?.content == nil {
      guard let claim = naming.claims[place], !claim.isSettled, let content = claim.content else { continue }
      // A number that is not valid identifies nobody.
      if PersonDescription.identity[place].identifierFault(of: content) == nil { accepted[place] = claim }
    }
  }
}
