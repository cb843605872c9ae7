extension CaseRecord {
  /// Every reading of which the record holds anything, with the systems that it quotes.
  func readings() -> [Reading: Set<SourceSystem>] {
    var readings: [Reading: Set<SourceSystem>] = [:]
    func gather(_ holding: Holding) {
      for claim in holding.claims { readings[claim.source.reading, default: []].insert(claim.source.system) }
    }
    for (fact, index) in places { gather(self[fact, at: index]) }
    for list in holdings.heldLists { gather(self[list].absences) }
    return readings
  }

  /// Changes what is known of the source of every statement, a person's confirmations included.
  mutating func mapSources(_ change: (Provenance) -> Provenance) {
    for (fact, index) in places {
      let holding = self[fact, at: index]
      let changed = holding.mapSources(change)
      if changed != holding { self[fact, at: index] = changed }
    }
    for list in holdings.heldLists {
      let absences = self[list].absences
      let changed = absences.mapSources(change)
      if changed != absences { self[list].absences = changed }
    }
  }

  /// Notes of all that a reading says how it came to count as one about the person of the record.
  mutating func mark(_ reading: Reading, joined: Provenance.Joining?) {
    mapSources { source in
      guard source.reading == reading else { return source }
      var source = source
      source.joined = joined
      return source
    }
  }
}

extension Holding {
  fileprivate func mapSources(_ change: (Provenance) -> Provenance) -> Holding {
    func changed(_ claim: Claim) -> Claim {
      Claim(claim.statement, from: change(claim.source), isSettled: claim.isSettled)
    }
    return Holding(statement: statement.map(changed), alternatives: alternatives.map(changed))
  }
}
