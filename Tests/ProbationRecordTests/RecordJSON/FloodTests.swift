import ProbationRecord
import Testing

/// Files with far more in them than a record has.
struct FloodTests {
  @Test(arguments: [
    #"KEYS"#, #""person": { KEYS }"#, #""person": { "name": { "given": { "value": "A", KEYS } } }"#,
    #""person": { "addresses": [{ "address": { KEYS } }] }"#, #""victims": [{ KEYS }, { KEYS }]"#,
    #""person": { "sex": { "value": "male", "alternatives": [{ "source": "nomis", "value": "male", KEYS }] } }"#,
    #""person": { "aliases": { "absent": "none", KEYS } }"#,
  ])
  func `of thousands of problems the first thousand are listed, and that there are more`(place: String) {
    let keys = (1...3_000).map { "\"k\($0)\": 0" }.joined(separator: ",\n")
    let problems = problems(of: record(place.replacing("KEYS", with: keys)))
    #expect(problems.count == RecordProblems.maximum + 1)
    #expect(problems.dropLast().allSatisfy { $0.code == .unknownKey })
    #expect(problems.last?.code == .tooMany)
    #expect(problems.last?.path == "")
  }

  @Test func `a key that stands thousands of times is reported a thousand times`() {
    let problems = problems(
      of: record(Array(repeating: #""person": {}"#, count: 3_000).joined(separator: ",")))
    #expect(problems.count == RecordProblems.maximum + 1)
    #expect(problems.first?.code == .duplicateKey)
  }

  @Test func `as many problems as are listed are all listed`() {
    let keys = (1...RecordProblems.maximum).map { "\"k\($0)\": 0" }.joined(separator: ",")
    let problems = problems(of: record(keys))
    #expect(problems.count == RecordProblems.maximum)
    #expect(problems.allSatisfy { $0.code == .unknownKey })
  }

  @Test func `entries beyond the most that are kept are reported, not dropped`() {
    let entries = Array(repeating: #"{ "absent": "none", "source": "nomis" }"#, count: 2_000)
    let list =
      #""person": { "aliases": { "absent": "none", "alternatives": [\#(entries.joined(separator: ","))] } }"#
    #expect(
      problems(of: record(list)).map { "\($0.code) \($0.path)" } == ["tooMany person.aliases.alternatives"])
  }

  @Test func `of several preferences for one place none is dropped without a word`() {
    let entries = Array(repeating: #"{ "path": "sentence", "systems": ["nomis"] }"#, count: 3)
    #expect(
      problems(of: record(#""preferences": [\#(entries.joined(separator: ",\n"))]"#))
        .map { "\($0.code) \($0.path) \($0.line)" } == [
          "repeatedValue preferences[1].path 2", "repeatedValue preferences[2].path 3",
        ])
  }

  @Test func `a preference set anew takes the place of the one before`() throws {
    var record = CaseRecord()
    for system in [SourceSystem.nomis, .ndelius] {
      record.prefer(try #require(SourcePreference([system], for: "sentence")))
    }
    #expect(record.preferences.map(\.systems) == [[.ndelius]])
  }

  @Test(arguments: ["false", "\"no\"", "null", "1"])
  func `only true says that somebody has decided about a list`(settled: String) {
    let list =
      #""person": { "aliases": { "absent": "none", "alternatives": [{ "absent": "none", "source": "nomis", "settled": \#(settled) }] } }"#
    #expect(
      problems(of: record(list)).map { "\($0.code) \($0.path)" } == [
        "wrongType person.aliases.alternatives[0].settled"
      ])
  }

  private func record(_ members: String) -> [UInt8] {
    Array(#"{ "recordVersion": "1.0", "reference": "R-1", \#(members) }"#.utf8)
  }
}
