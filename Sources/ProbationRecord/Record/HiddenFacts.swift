/// What somebody may not see of any record: made once for an audience, since it is the same for every record.
package struct HiddenFacts: Sendable {
  private let audiences: Set<Audience>
  // Of the record's own facts, which are asked about for every record and every form.
  private let facts: Set<AnyFact>

  /// What none of the audiences may see.
  package init(from audiences: Set<Audience>) {
    self.audiences = audiences
    facts = Set(Catalogue.standard.facts.filter { fact in !audiences.contains { $0.maySee(fact) } })
  }

  /// Whether they may not see a fact.
  func contains(_ fact: AnyFact) -> Bool {
    fact.extensionName == nil ? facts.contains(fact) : !audiences.contains { $0.maySee(fact) }
  }
}
