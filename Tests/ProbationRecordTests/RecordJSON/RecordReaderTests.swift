import ProbationRecord
import RandomRecords
import Testing

/// What the reader refuses, over and above the thirty faults.
struct RecordReaderTests {
  /// JSON in the place of a record, and the problems it has, each as code and path.
  struct Refused: Sendable, CustomTestStringConvertible {
    var json: String
    var expected: [String]

    init(_ json: String, _ expected: String...) {
      self.json = json
      self.expected = expected
    }

    var testDescription: String { json }
  }

  @Test(arguments: [
    Refused("", "notJSON "),
    Refused(" \n", "notJSON "),
    Refused("{", "notJSON "),
    Refused(#"{"recordVersion": "1.0", "reference": "R-1", "person": {"#, "notJSON "),
    Refused(#"{"recordVersion": "1.0",}"#, "notJSON "),
    Refused("\u{FEFF}{}", "notJSON "),
    Refused("{} {}", "notJSON "),
    Refused("[]", "wrongType "),
    Refused("null", "wrongType "),
    Refused("\"record\"", "wrongType "),
    Refused("{}", "missingKey recordVersion", "missingKey reference"),
    Refused(#"{"recordVersion": "1.0"}"#, "missingKey reference"),
    Refused(#"{"recordVersion": "1.1", "reference": "R"}"#, "unknownVersion recordVersion"),
    Refused(#"{"recordVersion": 1.0, "reference": "R"}"#, "wrongType recordVersion"),
    Refused(#"{"recordVersion": "1.0", "reference": 7}"#, "wrongType reference"),
    Refused(#"{"recordVersion": "1.0", "reference": " R"}"#, "badIdentifier reference"),
    Refused(#"{"recordVersion": "1.0", "reference": ""}"#, "badIdentifier reference"),
    Refused(#"{"recordVersion": "1.0", "reference": "R", "$schema": 1}"#, "wrongType $schema"),
    Refused(#"{"recordVersion": "1.0", "reference": "R", "reference": "R"}"#, "duplicateKey reference"),
    Refused(
      #"{"recordVersion": "1.0", "recordVersion": "2.0", "reference": "R"}"#, "duplicateKey recordVersion"),
  ])
  func aFileThatIsNoRecordIsRefused(_ refused: Refused) {
    let found = problems(of: Array(refused.json.utf8))
    #expect(found.map { "\($0.code) \($0.path)" } == refused.expected)
  }

  @Test func aTruncatedFileIsRefusedWhereverItEnds() throws {
    var generator = SeededGenerator(state: 30)
    let bytes = try CaseRecord.random(by: &generator).json()
    for length in stride(from: 0, to: bytes.count - 2, by: max(1, bytes.count / 200)) {
      let found = problems(of: Array(bytes[..<length]))
      #expect(found.count == 1 && found[0].code == .notJSON, "\(length) bytes")
      #expect(found.first.map { $0.line <= bytes[..<length].count { $0 == 0x0A } + 1 } == true)
    }
  }

  @Test(arguments: [
    Refused(#""person": []"#, "wrongType person"),
    Refused(#""person": { "name": "A B" }"#, "wrongType person.name"),
    Refused(#""person": { "name": { "given": true } }"#, "wrongType person.name.given"),
    Refused(#""person": { "name": { "given": ["A"] } }"#, "wrongType person.name.given"),
    Refused(#""person": { "name": { "given": {} } }"#, "contradictoryStatement person.name.given"),
    Refused(
      #""person": { "name": { "given": { "source": "cpr" } } }"#, "contradictoryStatement person.name.given"),
    Refused(#""sentence": { "type": 1 }"#, "wrongType sentence.type"),
    Refused(#""person": { "nationality": "GBR" }"#, "wrongType person.nationality"),
    Refused(#""person": { "nationality": [] }"#, "saysNothing person.nationality"),
    Refused(#""person": { "nationality": [1, "GBR"] }"#, "wrongType person.nationality[0]"),
    Refused(#""person": { "dateOfBirth": 19900101 }"#, "wrongType person.dateOfBirth"),
    Refused(#""person": { "dateOfBirth": "01/02/1990" }"#, "impossibleDate person.dateOfBirth"),
    Refused(#""person": { "dateOfBirth": "2200-01-01" }"#, "impossibleDate person.dateOfBirth"),
    Refused(
      #""custody": { "adjudications": [{ "reportedAt": "2026-01-01" }] }"#,
      "impossibleDate custody.adjudications[0].reportedAt"),
    Refused(
      #""custody": { "adjudications": [{ "reportedAt": 0 }] }"#,
      "wrongType custody.adjudications[0].reportedAt"),
    Refused(#""person": { "transgenderHistory": "true" }"#, "wrongType person.transgenderHistory"),
    Refused(#""person": { "transgenderHistory": 1 }"#, "wrongType person.transgenderHistory"),
    Refused(
      #""person": { "transgenderHistory": { "absent": "none" } }"#,
      "absenceNotPermitted person.transgenderHistory.absent"),
    Refused(
      #""referrals": { "approvedPremises": { "location": { "maximumRadiusMiles": "20" } } }"#,
      "wrongType referrals.approvedPremises.location.maximumRadiusMiles"),
    Refused(
      #""referrals": { "approvedPremises": { "location": { "maximumRadiusMiles": 2e1 } } }"#,
      "badValue referrals.approvedPremises.location.maximumRadiusMiles"),
    Refused(#""risk": { "predictors": [{ "score": "1.5" }] }"#, "wrongType risk.predictors[0].score"),
    Refused(#""risk": { "predictors": [{ "score": 1.50 }] }"#, "badValue risk.predictors[0].score"),
    Refused(#""risk": { "predictors": [{ "score": 1000.001 }] }"#, "badValue risk.predictors[0].score"),
    Refused(#""sentence": { "length": 36 }"#, "wrongType sentence.length"),
    Refused(#""sentence": { "length": "3 years" }"#, "badValue sentence.length"),
    Refused(#""agencies": [{ "phone": 1134960000 }]"#, "wrongType agencies[0].phone"),
    Refused(#""agencies": [{ "email": ["a@b.c"] }]"#, "wrongType agencies[0].email"),
    Refused(#""person": { "identifiers": { "crn": 320741 } }"#, "wrongType person.identifiers.crn"),
    Refused(#""person": { "identifiers": { "visor": "a\n" } }"#, "badIdentifier person.identifiers.visor"),
    Refused(
      #""accommodation": { "proposed": { "address": "1 High Street" } }"#,
      "wrongType accommodation.proposed.address"),
    Refused(
      #""accommodation": { "proposed": { "address": {} } }"#, "saysNothing accommodation.proposed.address"),
    Refused(
      #""accommodation": { "proposed": { "address": { "towne": "x", "town": 1 } } }"#,
      "unknownKey accommodation.proposed.address.towne", "wrongType accommodation.proposed.address.town"),
    Refused(
      #""accommodation": { "proposed": { "address": { "town": "x", "town": "x" } } }"#,
      "duplicateKey accommodation.proposed.address.town"),
    Refused(#""offences": 3"#, "wrongType offences"),
    Refused(#""offences": [3]"#, "wrongType offences[0]"),
    Refused(#""offences": [{}, { "isIndx": true }]"#, "unknownKey offences[1].isIndx"),
    Refused(#""offences": {}"#, "wrongType offences"),
    Refused(#""offences": { "absent": "never" }"#, "unknownCode offences.absent"),
    Refused(#""offences": { "absent": null }"#, "unknownCode offences.absent"),
    Refused(#""offences": { "value": [] }"#, "wrongType offences"),
    Refused(#""offences": null"#, "wrongType offences"),
  ])
  func aFactOfAnotherTypeIsRefused(_ refused: Refused) {
    #expect(found(refused.json) == refused.expected)
  }

  @Test(arguments: [
    Refused(#""value": "male", "value": "male""#, "duplicateKey person.sex.value"),
    Refused(#""value": null"#, "saysNothing person.sex"),
    Refused(#""value": { "value": "male" }"#, "wrongType person.sex"),
    Refused(#""value": "male", "source": 1"#, "unknownCode person.sex.source"),
    Refused(#""value": "male", "source": "NOMIS""#, "unknownCode person.sex.source"),
    Refused(#""value": "male", "asOf": "yesterday""#, "impossibleDate person.sex.asOf"),
    Refused(#""value": "male", "asOf": 2026"#, "impossibleDate person.sex.asOf"),
    Refused(#""value": "male", "reference": """#, "badValue person.sex.reference"),
    Refused(#""value": "male", "author": " ""#, "badValue person.sex.author"),
    Refused(#""value": "male", "origin": "guessed""#, "unknownCode person.sex.origin"),
    Refused(#""value": "male", "verdict": "malformed""#, "badIdentifier person.sex.verdict"),
    Refused(#""value": "male", "verdict": "valid""#, "unknownCode person.sex.verdict"),
    Refused(#""absent": "refused", "verdict": "malformed""#, "contradictoryStatement person.sex.verdict"),
    Refused(#""absent": "Refused""#, "unknownCode person.sex.absent"),
    Refused(#""absent": true"#, "unknownCode person.sex.absent"),
    Refused(#""absent": "refused", "absent": "none""#, "duplicateKey person.sex.absent"),
    Refused(
      #""value": "mael", "source": "x", "sauce": 1"#, "unknownKey person.sex.sauce",
      "unknownCode person.sex.source", "unknownCode person.sex"),
  ])
  func aLongFormWithAFaultIsRefused(_ refused: Refused) {
    #expect(found(#""person": { "sex": { \#(refused.json) } }"#) == refused.expected)
  }

  @Test(arguments: [
    "A7089EY\\n", "A7089EY\\t", "\\n", "", "  ", "A7089EY\\u0000",
    String(repeating: " ", count: 600) + "A7089EY",
  ])
  func anIdentifierWithOddSpaceAroundItIsRefusedWithOrWithoutAVerdict(_ text: String) {
    #expect(
      found(#""person": { "identifiers": { "noms": "\#(text)" } }"#) == [
        "badIdentifier person.identifiers.noms"
      ])
    for verdict in ["malformed", "wrongCheckCharacter", "neverIssued"] {
      let fact = #"{ "value": "\#(text)", "verdict": "\#(verdict)" }"#
      #expect(
        found(#""person": { "identifiers": { "noms": \#(fact) } }"#) == [
          "badIdentifier person.identifiers.noms"
        ])
    }
  }

  @Test(arguments: ["", " ", "a\\u0001", "LS2\\n9JA"])
  func aVerdictExcusesNoPostcodeThatNoDocumentCanCarry(_ text: String) {
    let address = #"{ "value": { "town": "Leeds", "postcode": "\#(text)" }, "verdict": "malformed" }"#
    #expect(
      found(#""accommodation": { "proposed": { "address": \#(address) } }"#) == [
        "badIdentifier accommodation.proposed.address.postcode"
      ])
  }

  @Test func aTextMayBeAsLongAsItsTypeAllowsAndNoLonger() {
    func line(_ count: Int) -> String {
      #""person": { "name": { "given": "\#(String(repeating: "🙂", count: count))" } }"#
    }
    func text(_ count: Int) -> String { #""mappa": { "notes": "\#(String(repeating: "🙂", count: count))" }"# }
    #expect(found(line(500)) == [])
    #expect(found(line(501)) == ["badValue person.name.given"])
    #expect(found(text(50_000)) == [])
    #expect(found(text(50_001)) == ["badValue mappa.notes"])
  }

  @Test func aListMayHaveAsManyEntriesAsItsLimitAndNoMore() {
    for list in Catalogue.standard.lists {
      func json(_ count: Int) -> String {
        let steps = list.path.split(separator: ".")
        let items = "[" + Array(repeating: "{}", count: count).joined(separator: ",") + "]"
        let inner = steps.reversed().reduce(items) { value, step in "{ \"\(step)\": \(value) }" }
        return String(inner.dropFirst().dropLast())
      }
      #expect(found(json(list.maximum)) == [])
      #expect(found(json(list.maximum + 1)) == ["tooMany \(list.path)"])
    }
  }

  @Test(
    arguments: Laws.share(of: ["[]", "{}", #""x""#, "null", "1"]).flatMap { entry in
      ["offences", "person.nicknames"].map { (entry, $0) }
    })
  func aListOfFarTooManyEntriesIsRefusedWithoutReadingThemAll(_ entry: String, _ path: String) {
    let items = "[" + String(repeating: entry + ",", count: 200_000) + entry + "]"
    let json = path == "offences" ? "\"offences\": \(items)" : "\"person\": { \"nicknames\": \(items) }"
    var count = 0
    let time = ContinuousClock().measure { count = found(json).count }
    #expect((1...101).contains(count))
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    "John Smith", "Smith", "07700 900123", "", "\u{202E}name", "a b", "a.b", "a\u{0}", "a\nb", "é",
    "<script>", "name[0]",
    String(repeating: "a", count: 41), String(repeating: "key", count: 10_000), "X320741", "$", "a-b", "a_b",
  ])
  func aKeyThatMayBeDataIsNotEchoed(_ key: String) {
    let escaped = String(decoding: JSONWriter.write(.string(key)).dropLast(), as: UTF8.self)
    for (json, prefix) in [
      ("\(escaped): 1", ""), (#""person": { \#(escaped): 1 }"#, "person."),
      (#""offences": [{ \#(escaped): 1 }]"#, "offences[0]."),
      (#""person": { "sex": { "value": "male", \#(escaped): 1 } }"#, "person.sex."),
      (
        #""accommodation": { "proposed": { "address": { "town": "x", \#(escaped): "1" } } }"#,
        "accommodation.proposed.address."
      ),
    ] {
      let problems = problems(of: record(json))
      #expect(problems.map(\.path) == [prefix + (key == "$" ? "$" : "*")])
      #expect(problems.map(\.code) == [.unknownKey])
      for problem in problems where key.count > 1 {
        #expect(!"\(problem.rule) \(problem.remedy)".contains(key))
      }
    }
  }

  @Test(arguments: [
    ("rish", "risk"), ("Person", "person"), ("offence", "offences"), ("sentnece", "sentence"),
    ("recordversion", "recordVersion"),
  ])
  func aMisspeltKeyIsMetWithTheNearestOne(_ wrong: String, _ right: String) {
    let found = problems(of: record("\"\(wrong)\": {}"))
    #expect(found.map(\.remedy) == ["Did you mean \(right)?"])
  }

  @Test(arguments: ["xyzzy", "p", "nothingLikeIt"])
  func aKeyThatIsLikeNoOtherIsMetWithoutAGuess(_ wrong: String) {
    let found = problems(of: record("\"\(wrong)\": {}"))
    #expect(found.map(\.remedy) == ["Remove it, or put the fact where the record has it."])
  }

  @Test func aCodeOfAnotherUnicodeNormalFormIsAnotherCode() {
    #expect(
      found("\"person\": { \"nationality\": [\"U\u{212A}R\"] }") == ["unknownCode person.nationality[0]"])
  }

  private func record(_ members: String) -> [UInt8] {
    Array(#"{ "recordVersion": "1.0", "reference": "R-1", \#(members) }"#.utf8)
  }

  private func found(_ members: String) -> [String] {
    problems(of: record(members)).map { "\($0.code) \($0.path)" }
  }
}
