import ProbationRecord
import RandomRecords

/// What sources say, for tests of merging.
enum Accounts {
  /// A record in which every fact comes from one payload of a system.
  static func of(
    _ system: SourceSystem, payload: String? = nil, asOf: CalendarDate? = nil, isUnfinished: Bool = false,
    _ fill: (inout CaseRecord, Provenance) -> Void
  ) -> CaseRecord {
    var record = CaseRecord()
    fill(&record, source(system, payload: payload, asOf: asOf, isUnfinished: isUnfinished))
    return record
  }

  /// The source of a payload; unless another is named, the one in which the system describes the person.
  static func source(
    _ system: SourceSystem, payload: String? = nil, asOf: CalendarDate? = nil, isUnfinished: Bool = false
  ) -> Provenance {
    var source = Provenance(
      system, payload: payload ?? "\(system.rawValue)-person", asOf: asOf, origin: .imported)
    source.isUnfinished = isUnfinished
    return source
  }

  /// A random record whose facts all come from one payload of a system.
  static func random(
    _ system: SourceSystem, payload: String, named identity: CaseRecord?, by generator: inout SeededGenerator
  ) -> CaseRecord {
    let stated = CaseRecord.random(by: &generator)
    let source = Provenance(
      system, payload: payload, asOf: RandomContent.date(by: &generator), origin: .imported)
    var account = CaseRecord()
    for list in Catalogue.standard.lists {
      for _ in 0..<stated.count(of: list) { account.appendEntry(to: list) }
      if let absence = stated[list].absence { account.state(absence.reason, of: list, from: source) }
    }
    for (fact, index) in stated.places {
      guard let statement = stated[fact, at: index].statement else { continue }
      account[fact, at: index] = Holding(statement: Claim(statement.statement, from: source))
    }
    if let identity {
      account[facts.person.name.given] = identity.person.name.given.map { Held($0, from: source) } ?? Held()
      account[facts.person.sex] = Held()
      account[facts.person.identifiers.pnc] = Held()
      account[facts.person.identifiers.cro] = Held()
      account[facts.person.name.family] = identity.person.name.family.map { Held($0, from: source) } ?? Held()
      account[facts.person.dateOfBirth] = identity.person.dateOfBirth.map { Held($0, from: source) } ?? Held()
      account[facts.person.identifiers.noms] = Held()
      account[facts.person.identifiers.crn] = Held()
    }
    return account
  }

  /// An account whose facts and entries have one of few values, so that accounts agree, differ and meet.
  static func meeting(
    _ system: SourceSystem, payload: String, by generator: inout SeededGenerator
  ) -> CaseRecord {
    let source = Provenance(system, payload: payload, origin: .imported)
    var account = CaseRecord()
    func pick<Value>(_ values: [Value]) -> Held<Value> where Value: FactValue {
      let place = Int.random(in: 0...values.count, using: &generator)
      return place == values.count ? Held() : Held(values[place], from: source)
    }
    account[facts.person.religion] = pick([.sikh, .quaker])
    // All are about one person, however each spells the name.
    account[facts.person.name.given] = Held(Bool.random(using: &generator) ? "Owen" : "OWEN", from: source)
    account[facts.person.name.family] = Held("Example-Alder", from: source)
    account[facts.person.dateOfBirth] = Held(CalendarDate.earliest, from: source)
    account[facts.custody.prisonName] = pick(["HMP One", "HMP Two"])
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      account.person.aliases.append {
        $0[facts.person.aliases.given] = pick(["Ann", "Bea"])
        $0[facts.person.aliases.family] = Held(Bool.random(using: &generator) ? "Wren" : "Teal", from: source)
      }
      account.offences.append {
        $0[facts.offences.description] = pick(["Assault", "Burglary"])
        $0[facts.offences.code] = pick([Reference(lexical: "02005")!])
        $0[facts.offences.date] = pick([
          CalendarDate(lexical: "2025-03-01")!, CalendarDate(lexical: "2025-04-01")!,
        ])
      }
      account.custody.adjudications.append { $0[facts.custody.adjudications.finding] = pick(["Proved"]) }
    }
    if account.person.aliases.isEmpty { account.person.aliases.setAbsence(.nothing, from: source) }
    if account.custody.adjudications.isEmpty {
      account.custody.adjudications.setAbsence(.nothing, from: source)
    }
    return account
  }
}

extension CaseRecord {
  /// The places at which two records differ, so that a failure shows them and not two whole records.
  func differences(from other: CaseRecord) -> [String] {
    guard self != other else { return [] }
    let lists = Catalogue.standard.lists.filter { list in
      count(of: list) != other.count(of: list)
        || self[list].absence?.source != other[list].absence?.source
    }
    let places = places.filter { fact, index in
      fact.list.map { index ?? 0 < other.count(of: $0) } ?? true
        && self[fact, at: index] != other[fact, at: index]
    }
    return lists.map(\.path) + places.map { $0.fact.path(at: $0.index) } + ["the records differ"]
  }
}
