import ProbationRecord
import Testing

/// The examples of the format's documentation, and what is written for them.
struct RecordFormatTests {
  @Test func aBareValueIsStatedByThePractitioner() throws {
    let record = try read(#""sentence": { "type": "life" }"#)
    #expect(record[facts.sentence.type] == Held(.life))
  }

  @Test func anAbsenceIsAnObjectWithItsReason() throws {
    let record = try read(#""person": { "religion": { "absent": "refused" } }"#)
    #expect(record[facts.person.religion] == .absent(.refused))
  }

  @Test func theLongFormNamesTheSource() throws {
    let record = try read(
      #""risk": { "rosh": { "overall": { "value": "high", "source": "oasys", "asOf": "2026-05-11" } } }"#)
    let source = Provenance(.oasys, asOf: CalendarDate(lexical: "2026-05-11"))
    #expect(record[facts.risk.rosh.overall] == Held(.high, from: source))
    #expect(record[facts.risk.rosh.overall].source?.origin == .imported)
  }

  @Test func everyKeyOfTheLongFormIsKept() throws {
    let record = try read(
      """
      "person": { "sex": {
        "value": "male", "source": "nomis", "reference": "A-1", "asOf": "2026-05-11", "author": "B. Clerk",
        "origin": "confirmed" } }
      """)
    let source = Provenance(
      .nomis, reference: "A-1", asOf: CalendarDate(lexical: "2026-05-11"), author: "B. Clerk",
      origin: .confirmed)
    #expect(record[facts.person.sex] == Held(.male, from: source))
  }

  @Test func aListOfGroupsIsAnArrayOrAnAbsence() throws {
    let record = try read(
      #""offences": [{ "isIndex": true }, {}], "orders": { "absent": "none", "source": "ndelius" }"#)
    #expect(record.offences.map(\.isIndex) == [true, nil])
    #expect(record.offences[1] == facts.offences.entry { _ in })
    #expect(record.orders.absence == .nothing)
    #expect(record.orders.absenceSource == Provenance(.ndelius))
  }

  @Test func anAddressIsAnObjectOfItsParts() throws {
    let short = try read(
      #""accommodation": { "proposed": { "address": { "town": "Leeds", "number": "7" } } }"#)
    let long = try read(
      #""accommodation": { "proposed": { "address": { "value": { "number": "7", "town": "Leeds" } } } }"#)
    #expect(
      short.accommodation.proposed.address
        == Address {
          $0.number = "7"; $0.town = "Leeds"
        })
    #expect(short == long)
  }

  @Test(arguments: [
    "malformed": "no number", "wrongCheckCharacter": "2012/0394773J", "neverIssued": "1812/0394773H",
  ])
  func anIdentifierThatIsNotValidIsKeptWithItsVerdict(_ verdict: String, _ text: String) throws {
    let fact = #""person": { "identifiers": { "pnc": { "value": "\#(text)", "verdict": "\#(verdict)" } } }"#
    let record = try read(fact)
    #expect(record.person.identifiers.pnc?.text == text)
    #expect(record.person.identifiers.pnc?.verdict.rawValue == verdict)
    #expect(try CaseRecord(json: record.json()) == record)
  }

  @Test func anIdentifierKeepsTheSpellingInWhichItWasWritten() throws {
    let record = try read(#""person": { "identifiers": { "crn": " x 320 741" } }"#)
    #expect(record.person.identifiers.crn?.text == " x 320 741")
    #expect(record.person.identifiers.crn?.canonical == "X320741")
  }

  @Test func anEditorsSchemaIsReadOverAndNotWritten() throws {
    let record = try read(#""$schema": "record.schema.json""#)
    #expect(record == CaseRecord(reference: Reference(lexical: "R-1") ?? .unnamed))
    #expect(try !String(decoding: record.json(), as: UTF8.self).contains("schema"))
  }

  @Test func theOrderOfKeysDoesNotMatterAndIsAlwaysWrittenTheSame() throws {
    let one = try read(
      #""person": { "sex": "male", "name": { "family": "B", "given": "A" } }, "offences": [{}]"#)
    let other = try read(
      #""offences": [{}], "person": { "name": { "given": "A", "family": "B" }, "sex": "male" }"#)
    #expect(one == other)
    #expect(try one.json() == other.json())
  }

  @Test func onlyWhatDoesNotGoWithoutSayingIsWritten() throws {
    var record = CaseRecord(reference: Reference(lexical: "R-1") ?? .unnamed)
    record.person.name.family = "Example"
    record[facts.person.sex] = Held(.male, from: Provenance(.nomis))
    record[facts.person.religion] = .absent(.refused, from: Provenance(.practitioner, author: "B"))
    record[facts.person.dateOfBirth] = Held(.earliest, from: Provenance(.practitioner, origin: .confirmed))
    record.person.identifiers.pnc = PNCNumber("2012/0394773J")
    record.person.nicknames = ["Red", "Smiler"]
    record.referrals.approvedPremises.location.maximumRadiusMiles = 20
    record.offences.append { $0.isIndex = true }
    record.orders.absence = .nothing
    let expected = """
      {
        "recordVersion": "1.0",
        "reference": "R-1",
        "person": {
          "name": {
            "family": "Example"
          },
          "nicknames": ["Red", "Smiler"],
          "dateOfBirth": {
            "value": "1900-01-01",
            "origin": "confirmed"
          },
          "sex": {
            "value": "male",
            "source": "nomis"
          },
          "religion": {
            "absent": "refused",
            "author": "B"
          },
          "identifiers": {
            "pnc": {
              "value": "2012/0394773J",
              "verdict": "wrongCheckCharacter"
            }
          }
        },
        "offences": [
          {
            "isIndex": true
          }
        ],
        "orders": {
          "absent": "none"
        },
        "referrals": {
          "approvedPremises": {
            "location": {
              "maximumRadiusMiles": 20
            }
          }
        }
      }

      """
    #expect(try String(decoding: record.json(), as: UTF8.self) == expected)
    #expect(try CaseRecord(json: Array(expected.utf8)) == record)
  }

  private func read(_ members: String) throws -> CaseRecord {
    try CaseRecord(json: Array(#"{ "recordVersion": "1.0", "reference": "R-1", \#(members) }"#.utf8))
  }
}
