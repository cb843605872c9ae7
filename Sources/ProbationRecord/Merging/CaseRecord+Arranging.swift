extension CaseRecord {
  /// Puts the entries of a list in an order that depends on their sources and not on which came first.
  ///
  /// Entries that only a person knows of stand first. The others stand by their best source, and those of one
  /// source in the order in which it lists them; readings that are held apart have no say in it, so that they leave no
  /// trace once they are forgotten.
  /// - Parameters:
  ///   - positions: where an account lists an entry, by the place of the entry.
  ///   - slots: the slots of that account.
  /// - Returns: the new place of each entry.
  mutating func arrange(
    _ list: AnyFactList, by precedence: Precedence, like positions: [Int: Int], from slots: Set<SourceSlot>,
    without heldApart: Set<Reading>
  ) -> [Int: Int] {
    let record = self
    let row = precedence.row(for: list.path)
    let places = (0..<record.count(of: list)).map { index -> EntryPlace in
      let all = list.slots(of: index, in: record)
      let own = all.filter { !heldApart.contains($0.reading) }
      let best = (own.isEmpty ? all : own).map {
        EntryPlace.Source(slot: $0, isHeldApart: own.isEmpty, row: row)
      }.min()
      let isOfAccount = best.map { slots.contains($0.slot) } ?? false
      return EntryPlace(
        source: best, position: isOfAccount ? positions[index] ?? .max : index, index: index)
    }
    let order = places.sorted().map(\.index)
    if order != places.map(\.index) { self[list].arrange(order) }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
  }
}

/// What decides where an entry of a list stands.
private struct EntryPlace: Comparable {
  struct Source: Comparable {
    let slot: SourceSlot
    private let isHeldApart: Bool
    private let rank: Int

    init(slot: SourceSlot, isHeldApart: Bool, row: Precedence.Row) {
      self.slot = slot
      self.isHeldApart = isHeldApart
      rank = row.rank(of: slot.system)
    }

    static func < (one: Source, other: Source) -> Bool {
      (one.isHeldApart ? 1 : 0, one.rank, one.slot.reading.name)
        < (other.isHeldApart ? 1 : 0, other.rank, other.slot.reading.name)
    }
  }

  let source: Source?
  let position: Int
  let index: Int

  static func < (one: EntryPlace, other: EntryPlace) -> Bool {
    switch (one.source, other.source) {
    case (nil, _?): return true
    case (_?, nil): return false
    case (let source?, let otherSource?) where source != otherSource: return source < otherSource
    default: return (one.position, one.index) < (other.position, other.index)
    }
  }
}
