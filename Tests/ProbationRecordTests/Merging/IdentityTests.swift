import ProbationRecord
import Testing

/// Two people are never merged into one record.
struct IdentityTests {
  private func person(_ family: String, born: String, from system: SourceSystem) -> CaseRecord {
    Accounts.of(system) { record, source in
      record[facts.person.name.family] = Held(family, from: source)
      record[facts.person.dateOfBirth] = CalendarDate(lexical: born).map { Held($0, from: source) } ?? Held()
      record[facts.custody.prisonName] = Held("HMP of \(system.rawValue)", from: source)
      record.offences.append {
        $0[facts.offences.description] = Held("Offence in \(system.rawValue)", from: source)
      }
    }
  }

  @Test func aSourceThatSpeaksOfAnotherPersonIsKeptAndNotGoneBy() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    let report = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    #expect(record.identityClashes().map(\.path) == ["person.name.family", "person.dateOfBirth"])
    #expect(record.custody.prisonName == "HMP of ndelius")
    #expect(record.offences.map(\.description).compactMap { $0 } == ["Offence in ndelius"])
    #expect(report.entries.first { $0.path == "custody.prisonName" }?.change == .heldBack)
  }

  @Test func aPayloadThatNamesNobodySharesTheDoubtAboutItsSystem() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .cpr))
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    _ = record.merge(
      Accounts.of(.nomis, payload: "alerts") { $0[facts.custody.behaviour] = Held("Text", from: $1) })
    #expect(record.custody.behaviour == nil)
  }

  @Test func decidingLetsTheOtherFactsIn() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    _ = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    #expect(record.identityClashes().count == 1)
    try record.decide("person.name.family", by: "A. Officer")
    #expect(record.identityClashes().isEmpty)
    #expect(record.person.name.family == "Nolan")
    #expect(record[facts.person.name.family].source?.origin == .confirmed)
    #expect(record.custody.prisonName == "HMP of nomis")
    let again = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    #expect(record.identityClashes().isEmpty)
    #expect(again.entries.first { $0.path == "person.name.family" }?.change == .keptEdit)
  }

  @Test func decidingCanTakeTheOtherSystemsWord() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    _ = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    try record.decide("person.name.family", taking: .system(.nomis))
    #expect(record.person.name.family == "Larsen")
    #expect(throws: CaseRecord.DecisionProblem.notClaimed) {
      try record.decide("person.religion", taking: .system(.nomis))
    }
    #expect(throws: CaseRecord.DecisionProblem.unknownPath) { try record.decide("person.nmae") }
    #expect(throws: CaseRecord.DecisionProblem.nothingStated) { try record.decide("person.religion") }
  }

  @Test func aSystemThatSpeaksOfAnotherPersonCanBeForgotten() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    let before = record
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    record.forget(.system(.nomis))
    #expect(record == before)
  }

  @Test func aMalformedNumberIdentifiesNobody() {
    var record = CaseRecord()
    for (system, number) in [(SourceSystem.nomis, "A9001AA"), (.ndelius, "JG123POE")] {
      _ = record.merge(
        Accounts.of(system) { $0[facts.person.identifiers.noms] = Held(PrisonNumber(number), from: $1) })
    }
    #expect(record.identityClashes().isEmpty)
    _ = record.merge(
      Accounts.of(.cpr) { $0[facts.person.identifiers.noms] = Held(PrisonNumber("A9001AB"), from: $1) })
    #expect(record.identityClashes().map(\.path) == ["person.identifiers.noms"])
  }

  @Test func theRecordGoesByOnePersonAndNeverByAMixtureOfTwo() throws {
    func prisoner(_ family: String, _ number: String, from system: SourceSystem) -> CaseRecord {
      var account = person(family, born: "1990-01-01", from: system)
      let source = Accounts.source(system)
      account[facts.person.identifiers.noms] = Held(PrisonNumber(number), from: source)
      return account
    }
    var record = CaseRecord()
    _ = record.merge(prisoner("Nolan", "A9001AA", from: .ndelius))
    _ = record.merge(prisoner("Larsen", "A9002AA", from: .nomis))
    // The prison system is the better source of prison numbers, but it speaks of somebody else.
    #expect(record.person.name.family == "Nolan")
    #expect(record.person.identifiers.noms?.text == "A9001AA")
    #expect(record.custody.prisonName == "HMP of ndelius")
    try record.decide("person.name.family")
    #expect(record.custody.prisonName == "HMP of ndelius")
    #expect(record.identityClashes().map(\.path) == ["person.identifiers.noms"])
    try record.decide("person.identifiers.noms")
    #expect(record.custody.prisonName == "HMP of nomis")
  }

  @Test func anotherPersonsPayloadOfTheSameKindDoesNotTakeThePlaceOfTheFirst() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .nomis))
    let before = record
    let other = person("Larsen", born: "1975-04-02", from: .nomis)
    _ = record.merge(other)
    #expect(record.person.name.family == "Nolan")
    #expect(record.custody.prisonName == "HMP of nomis")
    #expect(record.offences.compactMap(\.description) == ["Offence in nomis"])
    #expect(record.identityClashes().count == 2)
    let once = record
    _ = record.merge(other)
    #expect(record.differences(from: once) == [])
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .nomis))
    #expect(record.differences(from: once) == [])
    #expect(before.identityClashes().isEmpty)
  }

  @Test func anOlderPayloadOfAnotherPersonIsAClashToo() {
    var record = CaseRecord()
    let day = CalendarDate(lexical: "2026-09-01")
    record[facts.person.identifiers.noms] = Held(PrisonNumber("A9001AA"), from: Provenance(.nomis, asOf: day))
    _ = record.merge(
      Accounts.of(.nomis, payload: "alerts") {
        $0[facts.person.identifiers.noms] = Held(PrisonNumber("A9101AA"), from: $1)
        $0[facts.custody.behaviour] = Held("Text", from: $1)
      })
    #expect(record.identityClashes().map(\.path) == ["person.identifiers.noms"])
    #expect(record.custody.behaviour == nil)
  }

  @Test func aSurnameThatItsOwnSystemHasCorrectedIsTakenOnceSomebodyHasDecided() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    let corrected = person("Larsen", born: "1990-01-01", from: .ndelius)
    _ = record.merge(corrected)
    #expect(record.identityClashes().map(\.path) == ["person.name.family"])
    try record.decide("person.name.family", taking: .system(.ndelius))
    #expect(record.identityClashes().isEmpty)
    let decided = record
    _ = record.merge(corrected)
    #expect(record.differences(from: decided) == [])
    #expect(record.person.name.family == "Larsen")
  }

  @Test(arguments: [
    ("Müller", "MULLER"), ("Łoś", "LOS"), ("Straße", "STRASSE"), ("D'Arcy-Wren", "DARCY WREN"),
  ])
  func theSpellingOfASurnameIsNoClash(_ one: String, _ other: String) {
    var record = CaseRecord()
    _ = record.merge(person(one, born: "1990-01-01", from: .ndelius))
    _ = record.merge(person(other, born: "1990-01-01", from: .nomis))
    #expect(record.identityClashes().isEmpty)
  }

  @Test func forgettingASystemForgetsWhatWasConfirmedOfIt() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    _ = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    try record.decide("person.name.family", taking: .system(.nomis))
    #expect(record.forget(.system(.nomis)) > 3)
    #expect(record.person.name.family == "Nolan")
    #expect(record.forget(.system(.nomis)) == 0)
  }

  @Test func onlyThePayloadsOfTheOtherPersonAreForgotten() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .nomis))
    let before = record
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    #expect(record.forget(.system(.nomis)) == 4)
    #expect(record.differences(from: before) == [])
  }

  /// What a payload of somebody else's had filled is never taken for the person's own.
  @Test func aLaterPayloadOfThePersonDoesNotAdoptWhatAnothersPayloadOfItsKindSaid() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    let thin = Accounts.of(.nomis) { record, source in
      record[facts.person.name.family] = Held("Nolan", from: source)
      record[facts.person.dateOfBirth] =
        CalendarDate(lexical: "1990-01-01").map { Held($0, from: source) } ?? Held()
    }
    _ = record.merge(thin)
    #expect(record.custody.prisonName == "HMP of ndelius")
    #expect(record.offences.compactMap(\.description) == ["Offence in ndelius"])
    #expect(record.identityClashes().count == 2)
    record.forget(.system(.nomis))
    #expect(record.identityClashes().isEmpty)
    #expect(record[facts.person.name.family].holding.claims.count == 2)
  }

  @Test func aThirdPersonDoesNotTakeThePlaceOfTheSecond() {
    var record = CaseRecord()
    for (name, day) in [("Nolan", "1990-01-01"), ("Larsen", "1975-04-02"), ("Quartz", "1966-06-06")] {
      _ = record.merge(person(name, born: day, from: .nomis))
    }
    let families = record[facts.person.name.family].holding.claims.compactMap { $0.content?.texts.first }
    #expect(Set(families) == ["Nolan", "Larsen", "Quartz"])
    #expect(record.person.name.family == "Nolan")
  }

  @Test func oneStrangerDoesNotOutweighSourcesThatAgree() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .nomis))
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .oasys))
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .cpr))
    #expect(record.person.name.family == "Nolan")
    record.forget(.system(.cpr))
    #expect(record.identityClashes().isEmpty)
  }

  @Test func confirmingWhatTheRecordGoesByIsKeptAndChangesNothingElse() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    var other = person("Larsen", born: "1990-01-01", from: .ndelius)
    let source = Accounts.source(.ndelius)
    other[facts.custody.prisonName] = Held("HMP Other", from: source)
    _ = record.merge(other)
    try record.decide("person.name.family")
    #expect(record.custody.prisonName == "HMP of ndelius")
    #expect(record.conflicts().map(\.path) == ["custody.prisonName"])
    let decided = record
    _ = record.merge(other)
    #expect(record.differences(from: decided) == [])
    #expect(record.identityClashes().isEmpty)
  }
}
