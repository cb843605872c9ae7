import ProbationRecord
import RandomRecords
import Testing

/// Reading what was written gives an equal record; writing that again gives the same bytes.
struct RecordRoundTripTests {
  /// 20 runs of 100 records under `make laws`, each from a seed of its own that a failure prints.
  @Test(arguments: 0..<20)
  func readingWhatWasWrittenGivesAnEqualRecordAndTheSameBytes(_ run: Int) throws {
    let count = Laws.count(100)
    for seed in (count * run)..<(count * run + count) {
      var generator = SeededGenerator(state: UInt64(seed))
      let record = CaseRecord.random(by: &generator)
      do {
        let bytes = try record.json()
        let read = try CaseRecord(json: bytes)
        if read != record { Issue.record("seed \(seed): the record that was read is not equal") }
        if try read.json() != bytes { Issue.record("seed \(seed): it is written with other bytes") }
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
  }

  @Test func everyFactCanBeStatedAtOnce() throws {
    var generator = SeededGenerator(state: 1)
    var record = CaseRecord()
    for list in Catalogue.standard.lists { record.appendEntry(to: list) }
    for fact in Catalogue.standard.facts {
      let content = RandomContent.content(of: fact.shape, by: &generator)
      #expect(record.state(content, of: fact, from: .practitioner, at: fact.list == nil ? nil : 0) == true)
    }
    #expect(try CaseRecord(json: record.json()) == record)
  }

  @Test func aValueThatNoRecordCanHoldIsRefusedAndNamed() throws {
    var record = CaseRecord()
    record.support.localConnections = " "
    record.person.addresses.append { $0.address = Address() }
    let error = #expect(throws: RecordProblems.self) { try record.json() }
    #expect(error?.all.map(\.path) == ["person.addresses[0].address", "support.localConnections"])
  }

  @Test func everyPermittedAbsenceCanBeStated() throws {
    for reason in Absence.allCases {
      var record = CaseRecord()
      for list in Catalogue.standard.lists { record.appendEntry(to: list) }
      for fact in Catalogue.standard.facts where fact.permittedAbsences.contains(reason) {
        record.state(reason, of: fact, from: Provenance(.nomis), at: fact.list == nil ? nil : 0)
      }
      #expect(try CaseRecord(json: record.json()) == record)
    }
  }

  @Test func aTextKeepsItsUnicodeScalars() throws {
    for text in ["\u{E9}", "e\u{301}", "\u{212A}", "\u{1F468}\u{200D}\u{1F469}", "\u{FB01}"] {
      var record = CaseRecord()
      record.person.name.family = text
      let family = try CaseRecord(json: record.json()).person.name.family
      #expect(family.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test func nothingStatedIsNothingWritten() throws {
    let expected = "{\n  \"recordVersion\": \"1.0\",\n  \"reference\": \"unnamed\"\n}\n"
    #expect(try String(decoding: CaseRecord().json(), as: UTF8.self) == expected)
  }

  @Test(arguments: TestFiles.names(in: "examples/records"))
  func anExampleReadsAndIsTheSameAfterBeingWritten(_ name: String) throws {
    let record = try CaseRecord(json: TestFiles.bytes("examples/records/\(name)"))
    #expect(try CaseRecord(json: record.json()) == record)
  }

}
