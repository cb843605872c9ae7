import ProbationRecord
import Testing

/// Facts of which as many sources speak as a record can hold.
struct FullFactTests {
  private static let statement = #""value": "male", "source": "ndelius""#

  private func record(_ statement: String, alternatives count: Int) throws(RecordProblems) -> CaseRecord {
    let alternatives = (0..<count).map {
      #"{ "value": "female", "source": "nomis", "payload": "p\#($0)", "origin": "imported" }"#
    }.joined(separator: ",")
    let json =
      #"{ "recordVersion": "1.0", "reference": "R-1", "person": { "sex": { \#(statement), "alternatives": [\#(alternatives)] } } }"#
    return try CaseRecord(json: Array(json.utf8))
  }

  @Test("A fact with the most alternatives can be decided, keeps them all, and can be written and read")
  func decides() throws {
    for source in [nil, SourceName.system(.nomis)] {
      var record = try record(Self.statement, alternatives: 50)
      #expect(!record.conflicts().isEmpty)
      try record.decide("person.sex", taking: source, by: "A. Officer")
      #expect(record.conflicts().isEmpty)
      #expect(record[facts.person.sex].alternatives.count == 51)
      #expect(try CaseRecord(json: record.json()) == record)
      // A second decision is no other source.
      try record.decide("person.sex", taking: .system(.ndelius))
      #expect(try CaseRecord(json: record.json()).person.sex == .male)
    }
  }

  @Test("One alternative more is refused, beside a person's statement as beside a system's")
  func refusesMore() throws {
    for (statement, most) in [(Self.statement, 50), (#""value": "male""#, 51)] {
      #expect(throws: Never.self) { try record(statement, alternatives: most) }
      let problems = #expect(throws: RecordProblems.self) { try record(statement, alternatives: most + 1) }
      #expect(problems?.all.map(\.code) == [.tooMany])
      #expect(problems?.all.first?.rule == "The list may have at most \(most) entries.")
    }
  }

  @Test(
    "A further source of a full fact is not taken in and that is said, while a known one says its new word")
  func takesNoMore() throws {
    var record = try record(Self.statement, alternatives: 50)
    record.resolve()
    let before = record
    let further = Accounts.of(.oasys, payload: "further") { $0[facts.person.sex] = Held(.female, from: $1) }
    let report = record.merge(further)
    #expect(record == before)
    #expect(report.entries.map(\.change) == [.listFull])
    #expect(report.entries.map(\.path) == ["person.sex.alternatives"])
    let known = Accounts.of(.nomis, payload: "p7") { $0[facts.person.sex] = Held(.male, from: $1) }
    #expect(record.merge(known).count(of: .listFull) == 0)
    #expect(record != before)
    #expect(try CaseRecord(json: record.json()) == record)
  }
}
