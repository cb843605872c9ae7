import ProbationRecord
import SourceSystems
import Testing

/// A licence in either form.
@Suite struct LicenceTests {
  @Test func fullLicenceSaysWhoseItIsAndWhoAnswersForIt() throws {
    let account = try Payloads.account("prison/licence")
    let person = account.record.person
    #expect(account.shape.id == "cvl.licence")
    #expect(person.name.given == "Marlow")
    #expect(person.name.middle == "Quill")
    #expect(person.name.family == "Testerby")
    #expect(person.dateOfBirth == CalendarDate(lexical: "1970-03-14"))
    #expect(person.identifiers.noms?.text == "A9001AA")
    #expect(person.identifiers.crn?.text == "X900001")
    #expect(person.identifiers.pnc?.text == "1988/0007001Y")
    #expect(person.identifiers.cro?.text == "7001/88H")
    let officer = account.record.management.practitioner
    #expect(officer.name == "Jane Example")
    #expect(officer.email?.lexical == "com@example.org")
    #expect(officer.phone?.lexical == "0113 496 0002")
    #expect(officer.team == "Team One")
    #expect(officer.pdu == "North Example")
    #expect(officer.region == .wales)
  }

  @Test func fullLicenceHasDatesAndRoutes() throws {
    let record = try Payloads.account("prison/licence").record
    #expect(record.sentence.dates.conditionalRelease == CalendarDate(lexical: "2027-03-03"))
    #expect(record.sentence.dates.sentenceExpiry == CalendarDate(lexical: "2029-09-01"))
    #expect(record.sentence.dates.licenceExpiry == CalendarDate(lexical: "2029-08-31"))
    #expect(record.sentence.dates.pssStart == CalendarDate(lexical: "2029-09-02"))
    #expect(record.sentence.dates.pssEnd == CalendarDate(lexical: "2030-03-01"))
    #expect(record.release.date == CalendarDate(lexical: "2027-03-01"))
    #expect(record.release.dateStatus == .confirmed)
    #expect(record.release.routes.map(\.type) == [.crdLicence, .pss])
    #expect(record.release.routes.map { $0.startDate?.lexical } == ["2027-03-01", "2029-09-02"])
    #expect(record.release.routes.map { $0.endDate?.lexical } == ["2029-08-31", "2030-03-01"])
  }

  @Test func conditionsHaveTheirKindsAndTheAgreedWords() throws {
    let account = try Payloads.account("prison/licence")
    let conditions = account.record.licence.conditions
    try #require(conditions.map(\.kind) == [.nonContact, .exclusionZone, .polygraph, .drugTesting, .other])
    #expect(conditions.allSatisfy { $0.status == .inForce })
    #expect(conditions[0].detail == "Not to contact Alex Example.")
    #expect(conditions[4].detail == "Not to visit any music venue.")
    #expect(account.kinds(about: "additionalLicenceConditions[1].text") == [.incomplete])
    #expect(account.kinds(about: "additionalLicenceConditions[1].uploadSummary[0].filename") == [.incomplete])
    #expect(account.use(of: "additionalLicenceConditions[0].data[0].value") == .notUsed)
    #expect(account.use(of: "standardLicenceConditions[0].text") == .notUsed)
    #expect(
      conditions[0][facts.licence.conditions.kind].source
        == Provenance(.cvl, payload: "licence", reference: "90001", asOf: CalendarDate(lexical: "2026-07-24"))
    )
  }

  @Test func publicLicenceHasKindsByTypeAndByCategory() throws {
    let account = try Payloads.account("prison/licence-public")
    let record = account.record
    #expect(account.shape.id == "cvl.licence-public")
    #expect(record.person.identifiers.noms?.text == "A9001AA")
    #expect(record.person.identifiers.crn?.text == "X900001")
    #expect(
      record.licence.conditions.map { $0.kind?.lexical } == [
        "exclusionZone", "electronicMonitoring", "unlisted:Associates", "other",
      ])
    #expect(record.licence.conditions.allSatisfy { $0.status == .requested })
    #expect(record.release.routes.map(\.type) == [.homeDetentionCurfew])
    #expect(account.kinds(about: "statusCode") == [.incomplete])
    #expect(
      record.licence.conditions.first?[facts.licence.conditions.kind].source?.asOf
        == CalendarDate(lexical: "2026-07-22"))
  }

  struct Standing: Sendable {
    let code: String
    let status: LicenceConditionStatus?
    let notice: SourceNotice.Kind?
  }

  @Test(arguments: [
    Standing(code: "ACTIVE", status: .inForce, notice: nil),
    Standing(code: "APPROVED", status: .inForce, notice: .incomplete),
    Standing(code: "IN_PROGRESS", status: .requested, notice: .incomplete),
    Standing(code: "VARIATION_SUBMITTED", status: .requested, notice: .incomplete),
    Standing(code: "RECALLED", status: nil, notice: .notInForce),
    Standing(code: "INACTIVE", status: nil, notice: .notInForce),
    Standing(code: "SOMETHING_NEW", status: nil, notice: .unknownCode),
  ])
  func statusOfALicenceIsThatOfItsConditions(_ standing: Standing) throws {
    let account = try Payloads.account(
      json: """
        {"id":1,"kind":"CRD","licenceType":"AP","policyVersion":"V3_0","prisonNumber":"A9001AA",
        "statusCode":"\(standing.code)","licenceStartDate":"2027-03-01","conditions":{"AP":{"additional":
        [{"category":"Polygraph","type":"STANDARD","text":"To take polygraph tests."}],"bespoke":[]}}}
        """)
    #expect(account.record.licence.conditions.first?.status == standing.status)
    #expect(account.record.release.routes.isEmpty == (standing.status == nil))
    #expect(account.kinds(about: "statusCode").first == standing.notice)
    #expect(account.record.person.identifiers.noms?.text == "A9001AA")
  }

  @Test func licenceInForceWithoutFurtherConditionsHasNone() throws {
    let account = try Payloads.account(
      json: #"""
        {"kind":"VARIATION","licenceType":"AP","policyVersion":"V3_0","prisonNumber":"A9001AA","statusCode":"ACTIVE",
        "conditions":{"AP":{"standard":[],"additional":[],"bespoke":[]}}}
        """#)
    #expect(account.record.licence.conditions.absence == .nothing)
    #expect(account.kinds(about: "kind") == [.unknownCode])
  }
}
