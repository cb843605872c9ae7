extension CaseRecord {
  /// Moves what slots say to other slots of the same system, where it takes the place of what they said.
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
    var result = self
    result.statement = statement.map { $0.moving(slots) }
    let moved = alternatives.filter { slots[$0.source.slot] != nil }.map { $0.moving(slots) }
    let rest = alternatives.filter { claim in
      slots[claim.source.slot] == nil && !moved.contains { $0.source.slot == claim.source.slot }
    }
    result.alternatives = rest + moved
    if let statement = result.statement, !statement.source.isPersonal,
      let newer = moved.first(where: { $0.source.slot == statement.source.slot })
    {
      result.statement = newer
      result.alternatives = rest + moved.filter { $0 != newer }
    }
    return result
  }
}

extension FactClaim {
  fileprivate func moving(_ slots: [SourceSlot: SourceSlot]) -> FactClaim {
    guard let slot = slots[source.slot] else { return self }
    return FactClaim(statement, from: source.moved(to: slot), isSettled: isSettled)
  }
}
