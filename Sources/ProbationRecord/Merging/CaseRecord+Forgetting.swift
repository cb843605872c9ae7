extension CaseRecord {
  /// Forgets what a source said of another person: one reading, or of a system the readings that are held apart and
  /// quote it, or all that the system says if there is none.
  ///
  /// A reading that is held apart goes as a whole, whichever systems it quotes, or what is left of it would name nobody
  /// and be taken for this person's. So does what names nobody and was held apart only because of it: it can be
  /// imported again. What a person has confirmed of it goes too, unless it is to be kept; what a person stated or
  /// changed stands.
  /// - Returns: how many statements went.
  @discardableResult
  public mutating func forget(_ name: SourceName, keepingConfirmed: Bool = false) -> Int {
    let before = Belonging(of: self, by: precedence)
    var count = 0
    if case .system(let system) = name {
      let quoting = before.heldApart.isEmpty ? [:] : readings()
      let strangers = before.heldApart.filter { $0.referral == nil && quoting[$0]?.contains(system) == true }
      count = remove(keepingConfirmed: keepingConfirmed) { source in
        strangers.isEmpty
          ? source.system == system && !source.isRepeated : strangers.contains(source.reading)
      }
    } else {
      count = remove(keepingConfirmed: keepingConfirmed, name.names)
      if case .reading(let name) = name { count += removeExtension(named: name) }
    }
    let left = before.withOthers.subtracting(Belonging(of: self, by: precedence).heldApart)
    if count > 0, !left.isEmpty {
      count += remove(keepingConfirmed: keepingConfirmed) { left.contains($0.reading) }
    }
    resolve()
    return count
  }

  /// Removes all facts of an extension of that name, those that were not loaded too; returns how many there were.
  private mutating func removeExtension(named name: String) -> Int {
    let held = unloadedExtensions.count
    unloadedExtensions.removeAll { $0.key == name }
    let loaded = places.filter { $0.fact.extensionName == name }
    for (fact, index) in loaded { self[fact, at: index] = Holding() }
    for list in holdings.heldLists where list.extensionName == name { self[list] = HeldList() }
    return loaded.count + held - unloadedExtensions.count
  }

  /// Removes what some sources say, and the entries of lists of which then nothing is left.
  private mutating func remove(keepingConfirmed: Bool, _ goes: (Provenance) -> Bool) -> Int {
    var count = 0
    let snapshot = self
    var touched: [AnyFactList: Set<Int>] = [:]
    for (fact, index) in snapshot.places {
      var holding = snapshot[fact, at: index]
      let removed = holding.remove(goes, keepingConfirmed: keepingConfirmed)
      guard removed > 0 else { continue }
      count += removed
      if let list = fact.list, let index { touched[list, default: []].insert(index) }
      self[fact, at: index] = holding
    }
    for list in snapshot.holdings.heldLists {
      var absences = snapshot[list].absences
      count += absences.remove(goes, keepingConfirmed: keepingConfirmed)
      let record = self
      let kept = (0..<record.count(of: list)).filter { index in
        touched[list]?.contains(index) != true
          || list.facts.contains { !record[$0, at: index].isUntouched }
      }
      if kept.count < record.count(of: list) { self[list].arrange(kept) }
      self[list].absences = absences
    }
    return count
  }
}

extension Holding {
  /// Removes what some sources say, and a person's confirmation of it; returns how many statements went.
  fileprivate mutating func remove(_ goes: (Provenance) -> Bool, keepingConfirmed: Bool) -> Int {
    let kept = claims.filter { !goes($0.source) }
    var count = claims.count - kept.count
    if !keepingConfirmed, let personal, personal.source.origin == .confirmed, goes(personal.source) {
      statement = nil
      count += 1
      // Nothing that another source says was decided about for its own sake.
      alternatives = kept.map { Claim($0.statement, from: $0.source) }
    } else {
      rearrange(kept, first: nil)
    }
    return count
  }
}
