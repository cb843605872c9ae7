extension CaseRecord {
  /// The precedence of sources by which the record goes: the standard one, with the record's own preferences.
  public var precedence: Precedence {
    preferences.reduce(.standard) { $0.preferring($1.systems, for: $1.path) }
  }

  /// Sets which systems are believed first for a place, instead of what was preferred for it before.
  ///
  /// What the record goes by stays as it is until the next merge, or until it is decided anew with `resolve(by:)`.
  public mutating func prefer(_ preference: SourcePreference) {
    preferences.removeAll { $0.path == preference.path }
    preferences.append(preference)
  }

  /// Decides anew, from what all sources say, what the record goes by.
  /// - Parameter precedence: another table than the record's own.
  public mutating func resolve(by precedence: Precedence? = nil) {
    let resolution = Resolution(of: self, by: precedence ?? self.precedence)
    let snapshot = RecordSnapshot(self)
    for (fact, index) in snapshot.places {
      let holding = fact.fact(in: snapshot, at: index).holding
      guard !holding.claims.isEmpty else { continue }
      let resolved = resolution.resolved(holding, of: fact, at: index)
      if resolved != holding { hold(resolved, of: fact, at: index) }
    }
    for list in FactCatalogue.shared.lists where list.absences(in: snapshot) != FactHolding() {
      list.holdAbsences(resolution.resolvedAbsences(of: list, in: snapshot), in: &self)
    }
  }

  /// Replaces a fact with a statement and what other sources say.
  mutating func hold(_ holding: FactHolding, of fact: FactDescriptor, at index: Int?) {
    let isHeld = fact.hold(holding, in: &self, at: index)
    precondition(isHeld, "\(fact.path): what a source says of a fact is always of its type")
  }
}
