import ProbationRecord
import Testing

/// Two people are never merged into one record.
struct IdentityTests {
  private func person(_ family: String, born: String, from system: SourceSystem) -> CaseRecord {
    Accounts.of(system) { record, source in
      record.person.name.$family = Fact(family, from: source)
      record.person.$dateOfBirth = CalendarDate(lexical: born).map { Fact($0, from: source) } ?? Fact()
      record.custody.$prisonName = Fact("HMP of \(system.rawValue)", from: source)
      record.offences.append(
        Offence { $0.$description = Fact("Offence in \(system.rawValue)", from: source) })
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
      Accounts.of(.nomis, payload: "alerts") { $0.custody.$behaviour = Fact("Text", from: $1) })
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
    #expect(record.person.name.$family.source?.origin == .confirmed)
    #expect(record.custody.prisonName == "HMP of nomis")
    let again = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    #expect(record.identityClashes().isEmpty)
    #expect(again.entries.first { $0.path == "person.name.family" }?.change == .keptEdit)
  }

  @Test func decidingCanTakeTheOtherSystemsWord() throws {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    _ = record.merge(person("Larsen", born: "1990-01-01", from: .nomis))
    try record.decide("person.name.family", taking: .nomis)
    #expect(record.person.name.family == "Larsen")
    #expect(throws: CaseRecord.DecisionProblem.notClaimed) {
      try record.decide("person.religion", taking: .nomis)
    }
    #expect(throws: CaseRecord.DecisionProblem.unknownPath) { try record.decide("person.nmae") }
    #expect(throws: CaseRecord.DecisionProblem.nothingStated) { try record.decide("person.religion") }
  }

  @Test func aSystemThatSpeaksOfAnotherPersonCanBeForgotten() {
    var record = CaseRecord()
    _ = record.merge(person("Nolan", born: "1990-01-01", from: .ndelius))
    let before = record
    _ = record.merge(person("Larsen", born: "1975-04-02", from: .nomis))
    record.forget(.nomis)
    #expect(record == before)
  }

  @Test func aMalformedNumberIdentifiesNobody() {
    var record = CaseRecord()
    for (system, number) in [(SourceSystem.nomis, "A9001AA"), (.ndelius, "JG123POE")] {
      _ = record.merge(
        Accounts.of(system) { $0.person.identifiers.$noms = Fact(PrisonNumber(number), from: $1) })
    }
    #expect(record.identityClashes().isEmpty)
    _ = record.merge(
      Accounts.of(.cpr) { $0.person.identifiers.$noms = Fact(PrisonNumber("A9001AB"), from: $1) })
    #expect(record.identityClashes().map(\.path) == ["person.identifiers.noms"])
  }
}
