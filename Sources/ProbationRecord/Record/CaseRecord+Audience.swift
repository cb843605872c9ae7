extension CaseRecord {
  /// The record without anything that an audience may not see: as if it had never been stated.
  ///
  /// Whatever is made of the result cannot depend on it, so neither what a document says nor which questions it
  /// asks tells its reader anything of a fact that is not theirs to know.
  package func visible(to audience: Audience) -> CaseRecord { visible(to: [audience]) }

  /// The record without anything that none of the audiences may see.
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
    return record
  }
}
