import ProbationRecord
import SourceSystems
import Testing

struct NDeliusCaseDetailTests {
  @Test func theCaseIsRead() throws {
    let account = try Payloads.account("ndelius/case-detail")
    let record = account.record
    #expect(account.shape.id == "ndelius.case-detail")
    #expect(record.person.name.middle == "Test Jay")
    #expect(record.person.identifiers.noms?.text == "A9001AA")
    #expect(record.person.religion == .muslim)
    #expect(record.person.access.restricted == false)
    #expect(record.person.veteran == .yes)
    #expect(record.management.practitioner.team == "Sample Team")
    #expect(record.management.practitioner.pdu == "Sample PDU")
    #expect(account.use(of: "careLeaver") == .notUsed)
    #expect(account.use(of: "personalContacts[0].telephoneNumber") == .notUsed)
  }

  @Test func offencesKeepTheirKeys() throws {
    let account = try Payloads.account("ndelius/case-detail")
    let offences = account.record.offences
    try #require(offences.count == 2)
    #expect(offences[0].identifier?.lexical == "M900201")
    #expect(offences[0].convictionId?.lexical == "900301")
    #expect(offences[0].mainCategory == "Burglary")
    #expect(offences[0].subCategory == "Burglary in a dwelling")
    #expect(offences.map(\.isMain) == [true, false])
    #expect(offences[1].date == nil)
    #expect(account.use(of: "offences[1].date") == .nothing(.null))
  }

  @Test func registersAndArrangementsAreRead() throws {
    let account = try Payloads.account("ndelius/case-detail")
    let record = account.record
    #expect(record.risk.rosh.overall == .high)
    #expect(record.risk.flags == [.registeredSexOffender, .riskToStaff])
    #expect(record.risk.toStaff.detail == "Newer note\nOlder note")
    #expect(record.mappa.level == .level2)
    #expect(record.mappa.lastUpdated == CalendarDate(lexical: "2025-06-03"))
    #expect(record[facts.mappa.category].source?.asOf == CalendarDate(lexical: "2025-06-03"))
  }

  @Test func ofSeveralSentencesTheFirstStandsAndTheOthersAreNoted() throws {
    let account = try Payloads.account("ndelius/case-detail")
    #expect(account.record.sentence.type == .offenderRehabilitationAct)
    #expect(account.record.sentence.dates.orderEnd == nil)
    #expect(account.kinds(about: "sentences[1].typeDescription") == [.contradiction])
  }

  @Test func noRecordOfServiceIsNotANo() throws {
    let account = try Payloads.account(
      json: #"{"case": {"crn": "X900001"}, "offences": [], "veteran": false}"#)
    #expect(account.record.person.veteran == nil)
    #expect(account.outcomes["person.veteran"] == .notFound)
  }

  @Test func theSummaryIsReadAlone() throws {
    let account = try Payloads.account("ndelius/case-summary")
    #expect(account.shape.id == "ndelius.case-summary")
    #expect(account.record.person.ethnicity == .whiteIrish)
    #expect(account.record.person.nationality == [.irl])
    #expect(account.record.person.religion == .noFaithOrBelief)
    #expect(account.record.person.access.restricted == true)
    #expect(account.kinds(about: "currentExclusion") == [.restricted])
  }
}
