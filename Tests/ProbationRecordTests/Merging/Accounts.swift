import ProbationRecord
import RandomRecords

/// What sources say, for tests of merging.
enum Accounts {
  /// A record in which every fact comes from one payload of a system.
  static func of(
    _ system: SourceSystem, payload: String = "person", asOf: CalendarDate? = nil,
    _ fill: (inout CaseRecord, FactSource) -> Void
  ) -> CaseRecord {
    var record = CaseRecord()
    fill(&record, FactSource(system, payload: payload, asOf: asOf, origin: .imported))
    return record
  }

  /// A random record whose facts all come from one payload of a system.
  static func random(
    _ system: SourceSystem, payload: String, named identity: CaseRecord?, by generator: inout SeededGenerator
  ) -> CaseRecord {
    let facts = CaseRecord.random(by: &generator)
    let source = FactSource(
      system, payload: payload, asOf: RandomContent.date(by: &generator), origin: .imported)
    let snapshot = RecordSnapshot(facts)
    var account = CaseRecord()
    for list in FactCatalogue.shared.lists {
      for _ in 0..<list.count(in: snapshot) { list.appendItem(in: &account) }
      if let absence = list.absence(in: snapshot) { list.state(absence.reason, from: source, in: &account) }
    }
    for (fact, index) in snapshot.places {
      guard let statement = fact.fact(in: snapshot, at: index).holding.statement else { continue }
      let claim = FactHolding(statement: FactClaim(statement.statement, from: source))
      precondition(fact.hold(claim, in: &account, at: index))
    }
    if let identity {
      account.person.name.$family = identity.person.name.family.map { Fact($0, from: source) } ?? Fact()
      account.person.$dateOfBirth = identity.person.dateOfBirth.map { Fact($0, from: source) } ?? Fact()
      account.person.identifiers.$noms = Fact()
      account.person.identifiers.$crn = Fact()
    }
    return account
  }

  /// An account whose facts and entries have one of few values, so that accounts agree, differ and meet.
  static func meeting(
    _ system: SourceSystem, payload: String, by generator: inout SeededGenerator
  ) -> CaseRecord {
    let source = FactSource(system, payload: payload, origin: .imported)
    var account = CaseRecord()
    func pick<Value>(_ values: [Value]) -> Fact<Value> where Value: FactValue {
      let place = Int.random(in: 0...values.count, using: &generator)
      return place == values.count ? Fact() : Fact(values[place], from: source)
    }
    account.person.$religion = pick([.sikh, .quaker])
    account.person.name.$given = pick(["Owen", "OWEN", "Owain"])
    account.custody.$prisonName = pick(["HMP One", "HMP Two"])
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      account.person.aliases.append(
        Person.Alias {
          $0.$given = pick(["Ann", "Bea"])
          $0.$family = Fact(Bool.random(using: &generator) ? "Wren" : "Teal", from: source)
        })
      account.offences.append(
        Offence {
          $0.$description = pick(["Assault", "Burglary"])
          $0.$code = pick([Reference(lexical: "02005")!])
          $0.$date = pick([CalendarDate(lexical: "2025-03-01")!, CalendarDate(lexical: "2025-04-01")!])
        })
      account.custody.adjudications.append(.init { $0.$finding = pick(["Proved"]) })
    }
    if account.person.aliases.isEmpty { account.person.aliases = .absent(.nothing, from: source) }
    if account.custody.adjudications.isEmpty {
      account.custody.adjudications = .absent(.nothing, from: source)
    }
    return account
  }
}

extension CaseRecord {
  /// The places at which two records differ, so that a failure shows them and not two whole records.
  func differences(from other: CaseRecord) -> [String] {
    guard self != other else { return [] }
    let (one, two) = (RecordSnapshot(self), RecordSnapshot(other))
    let lists = FactCatalogue.shared.lists.filter { list in
      list.count(in: one) != list.count(in: two)
        || list.absence(in: one)?.source != list.absence(in: two)?.source
    }
    let facts = one.places.filter { fact, index in
      fact.list.map { index ?? 0 < $0.count(in: two) } ?? true
        && fact.fact(in: one, at: index).holding != fact.fact(in: two, at: index).holding
    }
    return lists.map(\.path) + facts.map { $0.fact.path(at: $0.index) } + ["the records differ"]
  }
}
