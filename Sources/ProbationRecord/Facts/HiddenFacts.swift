/// What somebody may not see of any record: made once for an audience, since it is the same for every record.
package struct HiddenFacts: Sendable {
  /// The lists of which they may see nothing.
  let lists: [ListDescriptor]
  /// The lists of which they may see some facts and not others.
  let listsInPart: [ListDescriptor]
  /// The facts that they may not see, but for those of `lists`.
  let facts: [FactDescriptor]

  /// What none of the audiences may see.
  package init(from audiences: Set<Audience>) {
    let catalogue = FactCatalogue.shared
    let isHidden = { (fact: FactDescriptor) in fact.audiences.isDisjoint(with: audiences) }
    let lists = catalogue.lists.filter { $0.facts.allSatisfy(isHidden) }
    self.lists = lists
    listsInPart = catalogue.lists.filter { $0.facts.contains(where: isHidden) && !lists.contains($0) }
    facts = catalogue.facts.filter { fact in isHidden(fact) && fact.list.map(lists.contains) != true }
  }
}
