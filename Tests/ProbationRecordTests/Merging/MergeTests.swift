import ProbationRecord
import Testing

struct MergeTests {
  private let early = CalendarDate(lexical: "2026-01-05")
  private let late = CalendarDate(lexical: "2026-09-01")

  private func religion(
    _ religion: Religion, from system: SourceSystem, asOf: CalendarDate? = nil
  ) -> CaseRecord {
    Accounts.of(system, asOf: asOf) { $0[facts.person.religion] = Held(religion, from: $1) }
  }

  private func change(_ path: String, in report: MergeReport) -> MergeReport.Change? {
    report.entries.first { $0.path == path }?.change
  }

  @Test func aFactThatNobodyHasStatedIsNew() {
    var record = CaseRecord()
    let report = record.merge(religion(.sikh, from: .ndelius))
    #expect(record.person.religion == .sikh)
    #expect(record[facts.person.religion].source?.system == .ndelius)
    #expect(change("person.religion", in: report) == .new)
    #expect(!report.isQuiet)
  }

  @Test func theSameAgainChangesNothing() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    let before = record
    let report = record.merge(religion(.sikh, from: .ndelius))
    #expect(record == before)
    #expect(report.isQuiet)
  }

  @Test func aSourceThatMovesOnUpdatesItsOwnFact() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    let report = record.merge(religion(.hindu, from: .ndelius))
    #expect(record.person.religion == .hindu)
    #expect(record[facts.person.religion].alternatives.isEmpty)
    #expect(change("person.religion", in: report) == .updated)
  }

  @Test func aPersonsEditStandsAndASourceThatMovesOnIsAConflict() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    record.person.religion = .quaker
    #expect(record[facts.person.religion].source?.origin == .edited)
    #expect(change("person.religion", in: record.merge(religion(.sikh, from: .ndelius))) == .keptEdit)
    #expect(record.conflicts().isEmpty)
    #expect(change("person.religion", in: record.merge(religion(.hindu, from: .ndelius))) == .conflict)
    #expect(record.person.religion == .quaker)
    #expect(record.conflicts().map(\.path) == ["person.religion"])
  }

  @Test func aSourceThatComesToAgreeWithAPersonIsNoConflict() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    record.person.religion = .quaker
    #expect(change("person.religion", in: record.merge(religion(.quaker, from: .ndelius))) == .unchanged)
    #expect(record.conflicts().isEmpty)
  }

  @Test func aFactThatAPersonClearedStaysClearUntilItsSourceSaysSomethingNew() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    record.person.religion = nil
    #expect(change("person.religion", in: record.merge(religion(.sikh, from: .ndelius))) == .keptEdit)
    #expect(!record[facts.person.religion].isStated)
    _ = record.merge(religion(.hindu, from: .ndelius))
    #expect(record.person.religion == .hindu)
  }

  @Test func whatAPersonTypedBeforeAnySourceStandsAndADifferenceIsAConflict() {
    var record = CaseRecord()
    record.person.religion = .quaker
    #expect(change("person.religion", in: record.merge(religion(.sikh, from: .ndelius))) == .conflict)
    #expect(record.person.religion == .quaker)
  }

  @Test func blankIsNotDelete() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    _ = record.merge(Accounts.of(.ndelius) { $0[facts.person.sex] = Held(.male, from: $1) })
    #expect(record.person.religion == .sikh)
  }

  @Test func theNewestWordOfAPersonAboutThemselvesCounts() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .cpr, asOf: early))
    let report = record.merge(religion(.hindu, from: .nomis, asOf: late))
    #expect(record.person.religion == .hindu)
    #expect(record[facts.person.religion].alternatives.map(\.source.system) == [.cpr])
    #expect(change("person.religion", in: report) == .conflict)
  }

  @Test func theSystemThatComesFirstInTheTableWinsAndTheCallerMayChangeTheTable() {
    let accounts = [SourceSystem.nomis, .ndelius].map { system in
      Accounts.of(system) { $0[facts.sentence.type] = Held(system == .nomis ? .life : .ipp, from: $1) }
    }
    var record = CaseRecord()
    for account in accounts { _ = record.merge(account) }
    #expect(record.sentence.type == .ipp)
    record.resolve(by: Precedence.standard.preferring([.nomis], for: "sentence.type"))
    #expect(record.sentence.type == .life)
    #expect(record.conflicts().map(\.path) == ["sentence.type"])
  }

  @Test func preferringTheSameSystemsAgainChangesNothingHoweverOften() {
    let once = Precedence.standard.preferring([.nomis], for: "person")
    let often = (1...40).reduce(once) { table, _ in table.preferring([.nomis], for: "person") }
    #expect(often == once)
    #expect(often.rows.count < 2 * Precedence.standard.rows.count)
    for fact in Catalogue.standard.facts where !fact.path.hasPrefix("person.") {
      #expect(once.row(for: fact.path) == Precedence.standard.row(for: fact.path))
    }
  }

  @Test func anOlderAccountOfTheSameSourceDoesNotReplaceANewerOne() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius, asOf: late))
    #expect(
      change("person.religion", in: record.merge(religion(.hindu, from: .ndelius, asOf: early))) == .older)
    #expect(record.person.religion == .sikh)
  }

  @Test func aValidIdentifierIsBelievedBeforeOneThatIsNot() {
    var record = CaseRecord()
    for (system, number) in [
      (SourceSystem.cpr, "2000/1234567A"), (.nomis, "12/394773H"), (.ndelius, "2012/0394773H"),
    ] {
      _ = record.merge(
        Accounts.of(system) { $0[facts.person.identifiers.pnc] = Held(PNCNumber(number), from: $1) })
    }
    #expect(record.person.identifiers.pnc?.canonical == "2012/0394773H")
    #expect(record[facts.person.identifiers.pnc].alternatives.count == 2)
    #expect(record.conflicts().isEmpty)
  }

  @Test(arguments: [
    ("person.name.given", "JOHN", "John", true), ("person.name.family", "O'BRIEN", "Obrien", true),
    ("person.name.given", "Jon", "John", false), ("person.ethnicity", "whiteIrish", "whiteBritish", true),
    ("person.ethnicity", "whiteIrish", "asianIndian", false),
    ("release.date", "2026-09-01", "2026-09-02", true),
    ("release.date", "2026-09-01", "2026-09-03", false),
  ])
  func differencesThatDoNotCountAreNoConflict(_ path: String, _ one: String, _ other: String, _ agree: Bool)
    throws
  {
    let fact = try #require(Catalogue.standard[path])
    var record = CaseRecord()
    for (system, text) in [(SourceSystem.ndelius, one), (.nomis, other)] {
      var account = CaseRecord()
      #expect(account.state(.scalar(text), of: fact, from: Provenance(system)) == true)
      _ = record.merge(account)
    }
    #expect(record.conflicts().isEmpty == agree)
  }

  @Test func whatASourceSaysOtherwiseIsAnUpdateAlsoWhereTwoSourcesMayDifferSo() {
    var record = CaseRecord()
    func date(_ day: String) -> CaseRecord {
      Accounts.of(.nomis) { record, source in
        record[facts.release.date] = CalendarDate(lexical: day).map { Held($0, from: source) } ?? Held()
      }
    }
    _ = record.merge(date("2026-11-20"))
    #expect(change("release.date", in: record.merge(date("2026-11-21"))) == .updated)
  }

  @Test func aDecisionAboutASourcesWordsDoesNotOutliveThem() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    record.person.religion = .quaker
    let unknown = Accounts.of(.ndelius) { $0[facts.person.religion] = .absent(.notKnown, from: $1) }
    _ = record.merge(unknown)
    _ = record.merge(religion(.hindu, from: .ndelius))
    #expect(record.conflicts().map(\.path) == ["person.religion"])
  }

  @Test func aPersonsRefusalAgainstASourcesAnswerIsAConflict() {
    var record = CaseRecord()
    record[facts.person.religion].edit(to: .absent(.refused))
    #expect(change("person.religion", in: record.merge(religion(.sikh, from: .ndelius))) == .conflict)
    #expect(record[facts.person.religion].absence == .refused)
  }

  @Test func anUndatedAccountTakesThePlaceOfADatedOneOfTheSameKind() {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius, asOf: early))
    #expect(change("person.religion", in: record.merge(religion(.hindu, from: .ndelius))) == .updated)
  }

  @Test func aPreferenceIsKeptInTheRecordAndCoversWhatBelongsToAGroup() throws {
    var record = CaseRecord()
    record.prefer(try #require(SourcePreference([.nomis], for: "person")))
    for (system, name) in [(SourceSystem.ndelius, "Owen"), (.nomis, "Owein")] {
      _ = record.merge(Accounts.of(system) { $0[facts.person.name.middle] = Held(name, from: $1) })
    }
    #expect(record.person.name.middle == "Owein")
    let read = try CaseRecord(json: record.json())
    #expect(read == record)
    #expect(SourcePreference([.nomis], for: "person.nmae") == nil)
    #expect(SourcePreference([], for: "person") == nil)
  }

  @Test func anUnfinishedAssessmentComesAfterEveryFinishedOne() {
    let later = Accounts.of(.oasys, payload: "rosh", asOf: late, isUnfinished: true) {
      $0[facts.risk.rosh.overall] = Held(.low, from: $1)
    }
    let finished = Accounts.of(.oasys, payload: "rosh", asOf: early) {
      $0[facts.risk.rosh.overall] = Held(.high, from: $1)
    }
    var record = CaseRecord()
    _ = record.merge(later)
    #expect(record.risk.rosh.overall == .low)
    _ = record.merge(finished)
    #expect(record.risk.rosh.overall == .high)
  }

  @Test func aFactThatIsNoLongerUsedBecauseOfAnotherIsReported() {
    var record = CaseRecord()
    func person(_ family: String, from system: SourceSystem) -> CaseRecord {
      Accounts.of(system) { record, source in
        record[facts.person.name.family] = Held(family, from: source)
        record[facts.person.dateOfBirth] =
          CalendarDate(lexical: "1990-01-01").map { Held($0, from: source) } ?? Held()
        if system == .nomis { record[facts.custody.prisonName] = Held("HMP", from: source) }
      }
    }
    _ = record.merge(person("Larsen", from: .nomis))
    _ = record.merge(person("Nolan", from: .ndelius))
    #expect(record.custody.prisonName == "HMP")
    // Now two speak of somebody else, and one of the first.
    #expect(change("custody.prisonName", in: record.merge(person("Nolan", from: .cpr))) == .withdrawn)
  }

  @Test func whatAPersonHasCorrectedIsListedForEachSystemThatSaysOtherwise() throws {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    _ = record.merge(religion(.sikh, from: .nomis))
    _ = record.merge(religion(.quaker, from: .cpr))
    #expect(record.amendments().isEmpty)
    record.person.religion = .quaker
    #expect(Set(record.amendments().map(\.system)) == [.ndelius, .nomis])
    #expect(record.amendments().allSatisfy { $0.path == "person.religion" })
    _ = record.merge(religion(.quaker, from: .nomis))
    #expect(record.amendments().map(\.system) == [.ndelius])
  }

  @Test(arguments: Absence.allCases)
  func thatThereIsNoneCorrectsAValueAndThatItIsNotKnownDoesNot(_ absence: Absence) throws {
    var record = CaseRecord()
    _ = record.merge(religion(.sikh, from: .ndelius))
    record[facts.person.religion].edit(to: .absent(absence))
    #expect(record.amendments().map(\.system) == (absence == .nothing ? [.ndelius] : []))
  }
}
