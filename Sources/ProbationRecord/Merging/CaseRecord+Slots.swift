extension CaseRecord {
  /// Moves what slots say to other slots of the same system.
  mutating func move(_ slots: [SourceSlot: SourceSlot]) {
    guard !slots.isEmpty else { return }
    let snapshot = RecordSnapshot(self)
    for (fact, index) in snapshot.places {
      let holding = fact.fact(in: snapshot, at: index).holding
      let moved = holding.moving(slots)
      if moved != holding { hold(moved, of: fact, at: index) }
    }
    for list in FactCatalogue.shared.lists {
      let holding = list.absences(in: snapshot)
      let moved = holding.moving(slots)
      if moved != holding { list.holdAbsences(moved, in: &self) }
    }
  }
}

extension FactHolding {
  fileprivate func moving(_ slots: [SourceSlot: SourceSlot]) -> FactHolding {
    FactHolding(
      statement: statement.map { $0.moving(slots) }, alternatives: alternatives.map { $0.moving(slots) })
  }
}

extension FactClaim {
  fileprivate func moving(_ slots: [SourceSlot: SourceSlot]) -> FactClaim {
    guard let slot = slots[source.slot] else { return self }
    return FactClaim(statement, from: source.moved(to: slot), isSettled: isSettled)
  }
}
