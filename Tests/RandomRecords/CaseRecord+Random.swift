public import ProbationRecord

extension CaseRecord {
  /// A record in which random facts are stated: mostly few of them, now and then none or all.
  public static func random(by generator: inout some RandomNumberGenerator) -> CaseRecord {
    var record = CaseRecord(
      reference: Reference(lexical: "RK \(UInt16.random(in: 0...999, using: &generator))") ?? .unnamed)
    let share =
      switch Int.random(in: 0..<200, using: &generator) {
      case 0: 0
      case 1: 100
      case let other: [1, 1, 2, 2, 3, 5, 10, 40][other % 8]
      }
    for list in Catalogue.standard.lists {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<share: for _ in 0..<Int.random(in: 1...4, using: &generator) { record.appendEntry(to: list) }
      case 90... where !list.permittedAbsences.isEmpty:
        record.state(
          .random(of: list.permittedAbsences, by: &generator), of: list,
          from: RandomContent.source(by: &generator))
      default: break
      }
    }
    for fact in Catalogue.standard.facts {
      let positions = fact.list.map { (0..<record.count(of: $0)).map(Optional.some) } ?? [nil]
      for position in positions where Int.random(in: 0..<100, using: &generator) < share {
        let source = RandomContent.source(by: &generator)
        if !fact.permittedAbsences.isEmpty, Int.random(in: 0..<5, using: &generator) == 0 {
          record.state(
            .random(of: fact.permittedAbsences, by: &generator), of: fact, from: source, at: position)
        } else {
          let content = RandomContent.content(of: fact.shape, by: &generator)
          let isStated = record.state(content, of: fact, from: source, at: position)
          precondition(isStated, "\(fact.path): the generator made no value of its type")
        }
        guard Int.random(in: 0..<4, using: &generator) == 0 else { continue }
        record.holdAlternatives(of: fact, at: position, by: &generator)
      }
    }
    return record
  }

  /// Lets sources say something else than the record uses, now and then while it uses nothing.
  mutating func holdAlternatives(
    of fact: AnyFact, at position: Int?, by generator: inout some RandomNumberGenerator
  ) {
    var holding = self[fact, at: position]
    if Int.random(in: 0..<4, using: &generator) == 0 { holding.statement = nil }
    holding.alternatives = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      var source = RandomContent.source(by: &generator)
      source.origin = .imported
      return Claim(
        .value(RandomContent.content(of: fact.shape, by: &generator)), from: source,
        isSettled: Bool.random(using: &generator))
    }
    self[fact, at: position] = holding
  }
}

extension Absence {
  /// One of the reasons that a question allows.
  public static func random(of permitted: Set<Absence>, by generator: inout some RandomNumberGenerator)
    -> Absence
  {
    allCases.filter(permitted.contains).randomElement(using: &generator) ?? .notKnown
  }
}
