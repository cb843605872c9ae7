import ProbationRecord
import Testing

/// The keys that say which payload a statement was read from, and of whom it speaks.
struct ProvenanceKeyTests {
  private func record(_ keys: String) -> String {
    #"{ "recordVersion": "1.0", "reference": "R-1", "person": { "religion": { "value": "sikh", "source": "ndelius", \#(keys) } } }"#
  }

  private func source(_ keys: String) throws -> Provenance {
    try #require(try CaseRecord(json: Array(record(keys).utf8))[facts.person.religion].source)
  }

  @Test(arguments: [
    (#""payload": "rosh-unfinished""#, #""payload": "rosh", "unfinished": true"#, "rosh-unfinished"),
    (#""payload": "offender-differing""#, #""payload": "offender", "subject": 2"#, "offender-2"),
    (#""payload": "offender-differing2""#, #""payload": "offender", "subject": 3"#, "offender-3"),
    (
      #""payload": "risk-plan-unfinished-differing""#,
      #""payload": "risk-plan", "unfinished": true, "subject": 2"#, "risk-plan-unfinished-2"
    ),
    (
      #""payload": "cas3-referral-2026-11-21-0123456789ab""#,
      #""payload": "cas3", "preparedOn": "2026-11-21", "fingerprint": "0123456789ab""#,
      "cas3-referral-2026-11-21-0123456789ab"
    ),
  ])
  func whatStoodInThePayloadsNameHasKeysOfItsOwn(_ older: String, _ keys: String, _ name: String) throws {
    let source = try source(older)
    #expect(source == (try self.source(keys)))
    #expect(source.reading.name == name)
    let written = try CaseRecord(json: Array(record(older).utf8)).json()
    #expect(written == (try CaseRecord(json: Array(record(keys).utf8)).json()))
    #expect(String(decoding: written, as: UTF8.self).contains(name) == (name == source.payload))
  }

  @Test(arguments: Provenance.Joining.allCases)
  func howItWasJoinedIsKept(_ joined: Provenance.Joining) throws {
    let source = try source(#""payload": "alerts", "joined": "\#(joined.rawValue)""#)
    #expect(source.joined == joined)
  }

  @Test(arguments: [
    (#""unfinished": true"#, "unfinished"), (#""subject": 2"#, "subject"), (#""joined": "stated""#, "joined"),
    (#""preparedOn": "2026-11-21", "fingerprint": "0123456789ab""#, "preparedOn"),
    (#""payload": "a", "unfinished": false"#, "unfinished"), (#""payload": "a", "subject": 1"#, "subject"),
    (#""payload": "a", "subject": 2.5"#, "subject"), (#""payload": "a", "joined": "perhaps""#, "joined"),
    (#""payload": "a", "preparedOn": "2026-11-21""#, "preparedOn"),
    (#""payload": "a", "fingerprint": "0123456789ab""#, "fingerprint"),
    (#""payload": "a", "preparedOn": "2026-11-21", "fingerprint": "0123456789AB""#, "fingerprint"),
    (#""payload": "a", "preparedOn": "2026-02-30", "fingerprint": "0123456789ab""#, "preparedOn"),
  ])
  func whatMakesNoSenseIsRefused(_ keys: String, _ key: String) {
    let problems = #expect(throws: RecordProblems.self) {
      try CaseRecord(json: Array(record(keys).utf8))
    }
    #expect(problems?.all.first?.path == "person.religion.\(key)")
  }
}
