extension CaseRecord {
  /// The record without anything that somebody may not see: as if it had never been stated.
  ///
  /// Whatever is made of the result cannot depend on it, so neither what a document says nor which questions it
  /// asks tells its reader anything of a fact that is not theirs to know. Of a list of which they may see only some
  /// facts, an entry that says nothing of those is not there: it would count, and the places of those after it
  /// would tell of it.
  package func hiding(_ hidden: HiddenFacts) -> CaseRecord {
    var record = self
    record.unloadedExtensions = []
    for fact in holdings.heldFacts where hidden.contains(fact) { record[fact] = Holding() }
    for list in holdings.heldLists {
      let hiddenFacts = list.facts.filter(hidden.contains)
      if hiddenFacts.count == list.facts.count {
        record[list] = HeldList()
      } else if !hiddenFacts.isEmpty {
        record[list].forget(hiddenFacts)
      }
    }
    return record
  }
}

extension HeldList {
  /// Takes facts out of every entry, and entries out that hold nothing then.
  fileprivate mutating func forget(_ facts: [AnyFact]) {
    for place in entries.indices {
      for fact in facts { entries[place][fact] = Holding() }
    }
    entries.removeAll(where: \.isEmpty)
  }
}
