public import ProbationRecord

extension CaseRecord {
  /// States, changes and removes some of the facts and what other sources say of them, and adds entries to lists.
  ///
  /// An entry is added anywhere in its list. One that is added to a list of which only some facts may be changed
  /// states at least one of them.
  /// - Parameter share: how many of a hundred places are changed.
  public mutating func change(
    _ facts: [AnyFact], share: Int = 40, by generator: inout some RandomNumberGenerator
  ) {
    var begun: [AnyFactList: Int] = [:]
    for list in Catalogue.standard.lists
    where list.facts.contains(where: facts.contains) && Bool.random(using: &generator) {
      let count = self.count(of: list)
      guard count < list.maximum else { continue }
      let place = Int.random(in: 0...count, using: &generator)
      begun[list] = place
      // Where somebody has said that there are none, that goes on being said beside the entry.
      appendEntry(to: list)
      self[list].arrange(Array(0..<place) + [count] + Array(place..<count))
    }
    for fact in facts {
      let positions = fact.list.map { (0..<count(of: $0)).map(Optional.some) } ?? [nil]
      for position in positions {
        let isBegun = position != nil && fact.list.flatMap { begun[$0] } == position
        guard isBegun || Int.random(in: 0..<100, using: &generator) < share else { continue }
        change(fact, at: position, mustState: isBegun, by: &generator)
        if Int.random(in: 0..<4, using: &generator) == 0 {
          holdAlternatives(of: fact, at: position, by: &generator)
        }
      }
    }
    for list in Catalogue.standard.lists
    where !list.permittedAbsences.isEmpty && list.facts.allSatisfy(facts.contains) {
      guard Int.random(in: 0..<8, using: &generator) == 0 else { continue }
      state(
        .random(of: list.permittedAbsences, by: &generator), of: list,
        from: RandomContent.source(by: &generator))
    }
  }

  private mutating func change(
    _ fact: AnyFact, at position: Int?, mustState: Bool, by generator: inout some RandomNumberGenerator
  ) {
    switch Int.random(in: mustState ? 2..<3 : 0..<3, using: &generator) {
    case 0: self[fact, at: position] = Holding()
    case 1:
      guard let reason = fact.permittedAbsences.first else { return }
      state(reason, of: fact, from: RandomContent.source(by: &generator), at: position)
    default:
      _ = state(
        RandomContent.content(of: fact.shape, by: &generator), of: fact,
        from: RandomContent.source(by: &generator), at: position)
    }
  }
}
