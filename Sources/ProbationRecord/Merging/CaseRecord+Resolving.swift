extension CaseRecord {
  /// The precedence of sources by which the record goes: the standard one, with the record's own preferences.
  public var precedence: Precedence {
    preferences.reduce(.standard) { $0.preferring($1.systems, for: $1.path) }
  }

  /// Sets which systems are believed first for a place, instead of what was preferred for it before.
  ///
  /// What the record uses stays as it is until the next merge, or until it is decided anew with `resolve(by:)`.
  public mutating func prefer(_ preference: SourcePreference) {
    preferences.removeAll { $0.path == preference.path }
    preferences.append(preference)
  }

  /// Decides anew, from what all sources say, what the record uses.
  /// - Parameter precedence: another table than the record's own.
  public mutating func resolve(by precedence: Precedence? = nil) {
    let resolution = Resolution(of: self, by: precedence ?? self.precedence)
    let snapshot = self
    for (fact, index) in snapshot.places {
      let holding = snapshot[fact, at: index]
      guard !holding.claims.isEmpty else { continue }
      let resolved = resolution.resolved(holding, of: fact, at: index)
      if resolved != holding { self[fact, at: index] = resolved }
    }
    for list in holdings.heldLists where snapshot[list].absences != Holding() {
      self[list].absences = resolution.resolvedAbsences(of: list, in: snapshot)
    }
  }
}
