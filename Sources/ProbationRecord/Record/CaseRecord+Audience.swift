extension CaseRecord {
  /// The record without anything that somebody may not see: as if it had never been stated.
  ///
  /// Whatever is made of the result cannot depend on it, so neither what a document says nor which questions it
  /// asks tells its reader anything of a fact that is not theirs to know. Of a list of which they may see only some
  /// facts, an entry that says nothing of those is not there: it would count, and the places of those after it
  /// would tell of it.
  package func hiding(_ hidden: HiddenFacts) -> CaseRecord {
    var record = self
    for list in hidden.lists {
      list.arrange([], in: &record)
      list.holdAbsences(FactHolding(), in: &record)
    }
    let stated = RecordSnapshot(record)
    for fact in hidden.facts {
      for index in fact.list.map({ Array((0..<$0.count(in: stated)).map(Optional.some)) }) ?? [nil]
      where !fact.fact(in: stated, at: index).isUntouched {
        record.hold(FactHolding(), of: fact, at: index)
      }
    }
    let left = RecordSnapshot(record)
    for list in hidden.listsInPart { record.dropEmptyEntries(of: list, asIn: left) }
    return record
  }

  private mutating func dropEmptyEntries(of list: ListDescriptor, asIn snapshot: RecordSnapshot) {
    let count = list.count(in: snapshot)
    let kept = (0..<count).filter { index in
      list.facts.contains { !$0.fact(in: snapshot, at: index).isUntouched }
    }
    guard kept.count < count else { return }
    list.arrange(kept, in: &self)
    // Arranging entries takes back what was said of there being none.
    list.holdAbsences(list.absences(in: snapshot), in: &self)
  }
}
