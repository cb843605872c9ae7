public import ProbationRecord

extension Catalogue {
  /// The facts that decide nothing for an audience, because it may not see them.
  ///
  /// Who the person is stays the same: while sources disagree about that no document is made for anybody.
  public func facts(hiddenFrom audience: Audience) -> [AnyFact] {
    let identity: Set = [
      "person.name.family", "person.dateOfBirth", "person.identifiers.noms", "person.identifiers.crn",
    ]
    return facts.filter { !$0.audiences.contains(audience) && !identity.contains($0.path) }
  }
}
