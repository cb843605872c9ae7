import ProbationRecord
import Testing

/// What is held of a fact.
struct HeldTests {
  private static let assessed = CalendarDate(lexical: "2026-05-11")
  private static let assessment = Provenance(
    .oasys, reference: "A-1", asOf: assessed, author: "A. Assessor", origin: .confirmed)

  @Test func nothingIsStatedAtFirst() {
    let record = CaseRecord()
    #expect(record.sentence.type == nil)
    #expect(record[facts.sentence.type].state == .notStated)
    #expect(!record[facts.sentence.type].isStated)
    #expect(record[facts.sentence.type].source == nil)
    #expect(record[facts.sentence.type].absence == nil)
    #expect(record.reference == .unnamed)
  }

  @Test func assigningStatesAValueInThePractitionersName() {
    var record = CaseRecord()
    record.sentence.type = .life
    #expect(record.sentence.type == .life)
    #expect(record[facts.sentence.type].state == .value(.life))
    #expect(record[facts.sentence.type].source == .practitioner)
    #expect(record[facts.sentence.type].source?.origin == .stated)
    #expect(record[facts.sentence.type] == Held(.life))
  }

  @Test func aFactKeepsItsSource() {
    var record = CaseRecord()
    record[facts.risk.rosh.overall] = Held(.high, from: Self.assessment)
    #expect(record.risk.rosh.overall == .high)
    #expect(record[facts.risk.rosh.overall].source == Self.assessment)
    #expect(record[facts.risk.rosh.overall].source?.asOf == Self.assessed)
  }

  @Test func assigningAValueReplacesTheSource() {
    var record = CaseRecord()
    record[facts.risk.rosh.overall] = Held(.high, from: Self.assessment)
    record.risk.rosh.overall = .high
    #expect(record[facts.risk.rosh.overall].source == .practitioner)
  }

  @Test(arguments: Absence.allCases)
  func anAbsenceIsStatedAndHasNoValue(_ reason: Absence) {
    var record = CaseRecord()
    record.person.religion = .quaker
    record[facts.person.religion] = .absent(reason, from: Self.assessment)
    #expect(record.person.religion == nil)
    #expect(record[facts.person.religion].state == .absent(reason))
    #expect(record[facts.person.religion].absence == reason)
    #expect(record[facts.person.religion].source == Self.assessment)
    #expect(record[facts.person.religion].isStated)
    #expect(record[facts.person.religion].holding.content == nil)
  }

  @Test func nilTakesBackAValueOrAnAbsence() {
    var record = CaseRecord()
    record.person.religion = .quaker
    record.person.religion = nil
    #expect(record == CaseRecord())
    record[facts.person.religion] = .absent(.refused)
    record.person.religion = nil
    #expect(record[facts.person.religion].state == .notStated)
    #expect(record == CaseRecord())
  }

  @Test func changingAValueInPlaceStatesItAnew() {
    var record = CaseRecord()
    record[facts.person.nicknames] = Held(["Smiler"], from: Self.assessment)
    record.person.nicknames?.append("Red")
    #expect(record.person.nicknames == ["Smiler", "Red"])
    #expect(record[facts.person.nicknames].source == .practitioner)
  }

  @Test func aCopyDoesNotFollowTheOriginal() {
    var record = CaseRecord()
    record.sentence.type = .life
    let copy = record
    record.sentence.type = nil
    #expect(copy.sentence.type == .life)
  }

  @Test func whatIsHeldIsEqualWhenStateAndSourceAre() {
    let held = Held(RoSHLevel.high, from: Self.assessment)
    #expect(held == Held(.high, from: Self.assessment))
    #expect(held.hashValue == Held(RoSHLevel.high, from: Self.assessment).hashValue)
    #expect(held != Held(.high))
    #expect(held != Held(.low, from: Self.assessment))
    #expect(held != .absent(.refused, from: Self.assessment))
    #expect(Held<RoSHLevel>.absent(.refused) != .absent(.notKnown))
    #expect(Held<RoSHLevel>() != .absent(.notKnown))
    #expect(Set([held, held, Held(.high), Held()]).count == 3)
  }

  @Test func aFactThatNobodyHasStatedCostsNothing() {
    var record = CaseRecord()
    record.person.religion = .quaker
    record[facts.risk.rosh.overall] = Held(.high, from: Self.assessment)
    #expect(!record.holdings.isEmpty)
    record.person.religion = nil
    record[facts.risk.rosh.overall] = Held()
    #expect(record.holdings.isEmpty)
  }

  @Test func assigningReplacesWhatOtherSourcesSayAndEditingKeepsIt() {
    var record = CaseRecord()
    record[facts.risk.rosh.overall] = Held(.high, from: Provenance(.oasys))
    record[facts.risk.rosh.overall].edit(to: .value(.low), by: "A. Officer")
    #expect(record[facts.risk.rosh.overall].source?.author == "A. Officer")
    #expect(record[facts.risk.rosh.overall].source?.origin == .edited)
    #expect(record[facts.risk.rosh.overall].alternatives.map(\.source.system) == [.oasys])
    #expect(record[facts.risk.rosh.overall].alternatives.allSatisfy { $0.isSettled })
    record[facts.risk.rosh.overall] = Held(.medium)
    #expect(record[facts.risk.rosh.overall].alternatives.isEmpty)
  }

  @Test func itsDescriptionSaysNoValue() {
    #expect(Held("Zqxcanary", from: Self.assessment).description == "a value, from oasys")
    #expect(Held<String>.absent(.refused).description == "refused, from practitioner")
    #expect(Held<String>().description == "not stated")
  }

  @Test func sourcesOtherThanThePractitionerAreImportedUnlessItIsSaid() {
    #expect(Provenance(.practitioner).origin == .stated)
    for system in SourceSystem.all where system != .practitioner {
      #expect(Provenance(system).origin == .imported)
    }
    #expect(Provenance(.nomis, origin: .edited).origin == .edited)
  }

  @Test func onlyWithheldLeavesAQuestionUnanswered() {
    #expect(Absence.allCases.filter { !$0.answersQuestion } == [.withheld])
    #expect(Absence.allCases.map(\.rawValue) == ["unknown", "refused", "none", "withheld"])
    #expect(Absence.allCases.map(\.label) == ["Not known", "Refused to say", "None", "Withheld"])
  }

  @Test func recordsCrossTasks() async {
    var record = CaseRecord()
    record.person.name.family = "Example"
    record[facts.risk.rosh.overall] = Held(.high, from: Self.assessment)
    let original = record
    let copies = await withTaskGroup(of: CaseRecord.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var copy = original
          copy.person.name.family = "Other"
          copy.person.name.family = "Example"
          return copy
        }
      }
      return await group.reduce(into: Set<CaseRecord>()) { $0.insert($1) }
    }
    #expect(copies == [original])
  }
}
