extension CaseRecord {
  /// Puts the entries of a list in an order that depends on their sources and not on which came first.
  ///
  /// Entries that only a person knows of stand first. The others stand by their best source, and those of one
  /// source in the order in which it lists them.
  /// - Parameters:
  ///   - positions: where an account lists an entry, by the place of the entry.
  ///   - slots: the slots of that account.
  /// - Returns: the new place of each entry.
  mutating func arrange(
    _ list: ListDescriptor, by precedence: Precedence, like positions: [Int: Int], from slots: Set<SourceSlot>
  ) -> [Int: Int] {
    let record = RecordSnapshot(self)
    let row = precedence.row(for: list.path)
    let places = (0..<list.count(in: record)).map { index -> EntryPlace in
      let best = list.slots(of: index, in: record).map { EntryPlace.Source(slot: $0, row: row) }.min()
      let isOfAccount = best.map { slots.contains($0.slot) } ?? false
      return EntryPlace(
        source: best, position: isOfAccount ? positions[index] ?? .max : index, index: index)
    }
    let order = places.sorted().map(\.index)
    if order != places.map(\.index) { list.arrange(order, in: &self) }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
  }
}

/// What decides where an entry of a list stands.
private struct EntryPlace: Comparable {
  struct Source: Comparable {
    let slot: SourceSlot
    let rank: Int

    init(slot: SourceSlot, row: Precedence.Row) {
      self.slot = slot
      rank = row.rank(of: slot.system)
    }

    static func < (one: Source, other: Source) -> Bool {
      (one.rank, one.slot.payload ?? "") < (other.rank, other.slot.payload ?? "")
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
