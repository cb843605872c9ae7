extension CaseRecord {
  /// The record without anything that an audience may not see: as if it had never been stated.
  ///
  /// Whatever is made of the result cannot depend on it, so neither what a document says nor which questions it
  /// asks tells its reader anything of a fact that is not theirs to know.
  package func visible(to audience: Audience) -> CaseRecord { visible(to: [audience]) }

  /// The record without anything that none of the audiences may see.
  ///
  /// Of a list of which they may see only some facts, an entry that says nothing of those is not there: it would
  /// count, and the places of those after it would tell of it.
  package func visible(to audiences: Set<Audience>) -> CaseRecord {
    var record = self
    let catalogue = FactCatalogue.shared
    let isHidden = { (fact: FactDescriptor) in fact.audiences.isDisjoint(with: audiences) }
    for list in catalogue.lists where list.facts.allSatisfy(isHidden) {
      list.arrange([], in: &record)
      list.holdAbsences(FactHolding(), in: &record)
    }
    let snapshot = RecordSnapshot(record)
    for fact in catalogue.facts.filter(isHidden) {
      for index in fact.list.map({ Array((0..<$0.count(in: snapshot)).map(Optional.some)) }) ?? [nil]
      where fact.fact(in: snapshot, at: index).holding != FactHolding() {
        record.hold(FactHolding(), of: fact, at: index)
      }
    }
    for list in catalogue.lists where list.facts.contains(where: isHidden) {
      record.dropEmptyEntries(of: list)
    }
    return record
  }

  private mutating func dropEmptyEntries(of list: ListDescriptor) {
    let snapshot = RecordSnapshot(self)
    let count = list.count(in: snapshot)
    let kept = (0..<count).filter { index in
      list.facts.contains { $0.fact(in: snapshot, at: index).holding != FactHolding() }
    }
    guard kept.count < count else { return }
    list.arrange(kept, in: &self)
    // Arranging entries takes back what was said of there being none.
    list.holdAbsences(list.absences(in: snapshot), in: &self)
  }
}
