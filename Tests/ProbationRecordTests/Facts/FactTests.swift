import ProbationRecord
import Testing

struct FactTests {
  private static let assessed = CalendarDate(lexical: "2026-05-11")
  private static let assessment = FactSource(
    .oasys, reference: "A-1", asOf: assessed, author: "A. Assessor", origin: .confirmed)

  @Test func nothingIsStatedAtFirst() {
    let record = CaseRecord()
    #expect(record.sentence.type == nil)
    #expect(record.sentence.$type.state == .notStated)
    #expect(!record.sentence.$type.isStated)
    #expect(record.sentence.$type.source == nil)
    #expect(record.sentence.$type.absence == nil)
    #expect(record.reference == .unnamed)
  }

  @Test func assigningStatesAValueInThePractitionersName() {
    var record = CaseRecord()
    record.sentence.type = .life
    #expect(record.sentence.type == .life)
    #expect(record.sentence.$type.state == .value(.life))
    #expect(record.sentence.$type.source == .practitioner)
    #expect(record.sentence.$type.source?.origin == .stated)
    #expect(record.sentence.$type == Fact(.life))
  }

  @Test func aFactKeepsItsSource() {
    var record = CaseRecord()
    record.risk.rosh.$overall = Fact(.high, from: Self.assessment)
    #expect(record.risk.rosh.overall == .high)
    #expect(record.risk.rosh.$overall.source == Self.assessment)
    #expect(record.risk.rosh.$overall.source?.asOf == Self.assessed)
  }

  @Test func assigningAValueReplacesTheSource() {
    var record = CaseRecord()
    record.risk.rosh.$overall = Fact(.high, from: Self.assessment)
    record.risk.rosh.overall = .high
    #expect(record.risk.rosh.$overall.source == .practitioner)
  }

  @Test(arguments: Absence.allCases)
  func anAbsenceIsStatedAndHasNoValue(_ reason: Absence) {
    var record = CaseRecord()
    record.person.religion = .quaker
    record.person.$religion = .absent(reason, from: Self.assessment)
    #expect(record.person.religion == nil)
    #expect(record.person.$religion.state == .absent(reason))
    #expect(record.person.$religion.absence == reason)
    #expect(record.person.$religion.source == Self.assessment)
    #expect(record.person.$religion.isStated)
    #expect(record.person.$religion.content == nil)
  }

  @Test func nilTakesBackAValueOrAnAbsence() {
    var record = CaseRecord()
    record.person.religion = .quaker
    record.person.religion = nil
    #expect(record == CaseRecord())
    record.person.$religion = .absent(.refused)
    record.person.religion = nil
    #expect(record.person.$religion.state == .notStated)
    #expect(record == CaseRecord())
  }

  @Test func changingAValueInPlaceStatesItAnew() {
    var record = CaseRecord()
    record.person.$nicknames = Fact(["Smiler"], from: Self.assessment)
    record.person.nicknames?.append("Red")
    #expect(record.person.nicknames == ["Smiler", "Red"])
    #expect(record.person.$nicknames.source == .practitioner)
  }

  @Test func aCopyDoesNotFollowTheOriginal() {
    var record = CaseRecord()
    record.sentence.type = .life
    let copy = record
    record.sentence.type = nil
    #expect(copy.sentence.type == .life)
  }

  @Test func factsAreEqualWhenStateAndSourceAre() {
    let fact = Fact(RoSHLevel.high, from: Self.assessment)
    #expect(fact == Fact(.high, from: Self.assessment))
    #expect(fact.hashValue == Fact(RoSHLevel.high, from: Self.assessment).hashValue)
    #expect(fact != Fact(.high))
    #expect(fact != Fact(.low, from: Self.assessment))
    #expect(fact != .absent(.refused, from: Self.assessment))
    #expect(Fact<RoSHLevel>.absent(.refused) != .absent(.notKnown))
    #expect(Fact<RoSHLevel>() != .absent(.notKnown))
    #expect(Set([fact, fact, Fact(.high), Fact()]).count == 3)
  }

  @Test func aFactTakesOneWordWhateverItsType() {
    let word = MemoryLayout<Int>.size
    #expect(word == 8)
    #expect(MemoryLayout<Fact<String>>.size == word)
    #expect(MemoryLayout<Fact<Bool>>.size == word)
    #expect(MemoryLayout<Fact<Address>>.size == word)
    #expect(MemoryLayout<Fact<[Country]>>.size == word)
    #expect(MemoryLayout<Victim>.size == 10 * word)
  }

  @Test func sourcesOtherThanThePractitionerAreImportedUnlessItIsSaid() {
    #expect(FactSource(.practitioner).origin == .stated)
    for system in SourceSystem.allCases where system != .practitioner {
      #expect(FactSource(system).origin == .imported)
    }
    #expect(FactSource(.nomis, origin: .edited).origin == .edited)
  }

  @Test func onlyWithheldLeavesAQuestionUnanswered() {
    #expect(Absence.allCases.filter { !$0.answersQuestion } == [.withheld])
    #expect(Absence.allCases.map(\.rawValue) == ["unknown", "refused", "none", "withheld"])
    #expect(Absence.allCases.map(\.label) == ["Not known", "Refused to say", "None", "Withheld"])
  }

  @Test func recordsCrossTasks() async {
    var record = CaseRecord()
    record.person.name.family = "Example"
    record.risk.rosh.$overall = Fact(.high, from: Self.assessment)
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
