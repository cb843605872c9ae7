import ProbationRecord
import SourceSystems
import Testing

@Suite("What decides and cannot be understood")
struct MisreadingTests {
  @Test(
    "Whether a record is restricted is not said by words that are neither yes nor no",
    arguments: [#""perhaps""#, "[true]", #"{"a": true}"#])
  func restrictionsAreNotGuessed(_ words: String) throws {
    let account = try Payloads.account(
      json: """
        {"otherIds": {"crn": "X900009"}, "offenderProfile": {},
         "currentRestriction": \(words), "currentExclusion": false}
        """)
    #expect(!account.record[facts.person.access.restricted].isStated)
    let notices = account.notices.filter { $0.kind == .unreadable }
    #expect(notices.map(\.key) == ["currentRestriction"])
    #expect(notices.allSatisfy { $0.text.contains("neither yes nor no") })
  }

  @Test(
    "A register is history only when the source says so",
    arguments: [("false", false), (#""N""#, false), ("true", true), (#""perhaps""#, true)])
  func registersStayInForce(_ words: String, isInForce: Bool) throws {
    let account = try Payloads.account(
      json: """
        {"registrations": [{
          "registrationId": 1, "startDate": "2024-05-02", "active": \(words),
          "type": {"code": "MAPP", "description": "MAPPA"},
          "register": {"code": "5", "description": "Public Protection"},
          "registerLevel": {"code": "M2", "description": "MAPPA Level 2"},
          "registerCategory": {"code": "M1", "description": "MAPPA Cat 1"}
        }]}
        """)
    #expect((account.record.mappa.level == .level2) == isInForce)
    let reported = account.notices.contains { $0.kind == .unreadable && $0.key.hasSuffix("active") }
    #expect(reported == words.contains("perhaps"))
  }

  @Test("A day that cannot be understood is reported", arguments: ["perhaps", "2026-02-30", "3026-01-01"])
  func daysAreReported(_ day: String) throws {
    let account = try Payloads.account(
      json: """
        {"registrations": [{
          "registrationId": 1, "startDate": "\(day)", "active": true,
          "type": {"code": "RCCO", "description": "Child Concerns"},
          "register": {"code": "3", "description": "Safeguarding"}
        }]}
        """)
    let notices = account.notices.filter { $0.kind == .unreadable }
    #expect(notices.map(\.key) == ["registrations[0].startDate"])
    #expect(notices.first?.line == 2)
  }

  @Test(
    "A length of a sentence that is no length is reported",
    arguments: [(#""twelve""#, "Months"), ("[12]", "Months"), ("12.5", "Years"), ("12", "Fortnights")])
  func lengthsAreReported(_ length: String, _ units: String) throws {
    let account = try Payloads.account(
      json: """
        {"supervisions": [{"number": 1, "active": true, "sentence": {
          "description": "ORA Community Order", "date": "2025-04-01",
          "length": \(length), "lengthUnits": "\(units)"
        }}]}
        """)
    #expect(account.outcomes["sentence.length"] == .failed)
    let notices = account.notices.filter { $0.kind == .unreadable }
    #expect(notices.map(\.key) == ["supervisions[0].sentence.length"])
  }

  @Test("What cannot be understood is reported although its entry is left out for it")
  func whatLeavesAnEntryOutIsReported() throws {
    let account = try Payloads.account(
      json: """
        {"otherIds": {"crn": "X900009"}, "offenderProfile": {},
         "offenderManagers": [{"active": "perhaps", "staff": {"forenames": "Ada", "surname": "Example"}}]}
        """)
    #expect(account.kinds(about: "offenderManagers[0].active") == [.notInForce, .unreadable])
  }

  @Test("An end that cannot be understood ends nothing", arguments: ["perhaps", "2026-02-30"])
  func endsAreNotGuessed(_ end: String) throws {
    let account = try Payloads.account(
      json: """
        {"registrations": [{
          "registrationId": 1, "startDate": "2024-05-02", "endDate": "\(end)",
          "type": {"code": "MAPP", "description": "MAPPA"},
          "register": {"code": "5", "description": "Public Protection"},
          "registerLevel": {"code": "M2", "description": "MAPPA Level 2"},
          "registerCategory": {"code": "M1", "description": "MAPPA Cat 1"}
        }]}
        """)
    #expect(account.record.mappa.level == .level2)
    #expect(account.kinds(about: "registrations[0].endDate") == [.unreadable])
  }

  @Test(
    "A level of serious harm is in force unless the source says no",
    arguments: [("false", false), ("true", true), (#""perhaps""#, true)])
  func levelsStayInForce(_ words: String, isInForce: Bool) throws {
    let payload = String(decoding: try Payloads.bytes("ndelius/mappa-and-rosh-history"), as: UTF8.self)
    let account = try Payloads.account(
      json: payload.replacing(#""active": true"#, with: "\"active\": \(words)"))
    #expect(account.record[facts.risk.rosh.overall].isStated == isInForce)
    #expect(account.kinds(about: "roshHistory[0].active").contains(.unreadable) == words.contains("perhaps"))
  }

  @Test("A score of which nobody can say whether it was calculated is not taken, and reported")
  func scoresAreNotGuessed() throws {
    let payload = String(decoding: try Payloads.bytes("oasys/ords-predictors-newer"), as: UTF8.self)
    let account = try Payloads.account(
      json: payload.replacing(#""ovp2Calculated": "Y""#, with: #""ovp2Calculated": "perhaps""#))
    #expect(!account.record.risk.predictors.contains { $0.kind == .vrp && $0.score?.lexical == "6.5" })
    #expect(
      account.kinds(about: "assessments[0].newActuarialPredictors.ovp2Calculated") == [.unreadable])
  }
}
