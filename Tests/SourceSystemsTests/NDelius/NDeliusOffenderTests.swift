import ProbationRecord
import SourceSystems
import Testing

struct NDeliusOffenderTests {
  private let account: SourceAccount
  private var person: FactGroupView<Person> { account.record.person }

  init() throws { account = try Payloads.account("ndelius/offender") }

  @Test func thePersonIsNamedAndNumbered() {
    #expect(account.shape.id == "ndelius.offender")
    #expect(person.name.given == "Robin")
    #expect(person.name.middle == "Test Jay")
    #expect(person.name.family == "Sampleton")
    #expect(person.identifiers.crn?.text == "X900001")
    #expect(person.identifiers.noms?.text == "A9001AA")
    #expect(person.identifiers.pnc?.text == "2012/394773H")
    #expect(person.identifiers.cro?.text == "29906/12J")
    #expect(person.identifiers.other.map(\.kind) == [.immigration])
    #expect(person.dateOfBirth == CalendarDate(lexical: "1987-05-12"))
    #expect(person[facts.person.identifiers.crn].source?.system == .ndelius)
    #expect(person[facts.person.identifiers.crn].source?.payload == "offender")
  }

  @Test func placeholdersMakeNoAlias() {
    #expect(person.aliases.map(\.family) == ["Samples", "Formerly-Sample"])
    #expect(account.kinds(about: "offenderAliases[1].surname") == [.placeholder])
  }

  @Test func wordsBecomeCodes() {
    #expect(person.sex == .male)
    #expect(person.genderIdentity == .selfDescribed)
    #expect(person.genderSelfDescription == "Own words")
    #expect(person.ethnicity == .whiteBritish)
    #expect(person.nationality == [.gbr, .som])
    #expect(person.sexualOrientation == .heterosexual)
    #expect(person.immigration.status == "UK National")
    #expect(person.language.preferred == "English")
    #expect(person.language.interpreterRequired == false)
  }

  @Test func wordsThatSayTooLittleAreKeptAsTheyAre() {
    #expect(person.religion == .unlisted("Christian"))
    #expect(account.kinds(about: "offenderProfile.religion") == [.unlistedCode])
  }

  @Test func addressesKeepTheirStatusAndTheirDays() throws {
    try #require(person.addresses.count == 3)
    let main = person.addresses[0]
    #expect(main.address?.formatted.contains("Invented Road") == true)
    #expect(main.address?.building == "Sample House")
    #expect(main.status == .main)
    #expect(main.noFixedAbode == false)
    #expect(main[facts.person.addresses.address].source?.asOf == CalendarDate(lexical: "2024-02-03"))
    #expect(account.kinds(about: "contactDetails.addresses[0].to") == [.contradiction])
  }

  @Test func aMarkerPostcodeIsNoAddress() {
    let marker = person.addresses[1]
    #expect(marker.address == nil)
    #expect(marker.noFixedAbode == true)
    #expect(marker.status == .previous)
    #expect(account.use(of: "contactDetails.addresses[1].streetName") == .notUsed)
  }

  @Test func noFixedAbodeWithAnAddressIsAContradiction() {
    #expect(person.addresses[2].noFixedAbode == true)
    #expect(person.addresses[2].address?.number == "1")
    #expect(account.kinds(about: "contactDetails.addresses[2].noFixedAbode") == [.contradiction])
  }

  @Test func contactsHaveTheirKind() {
    #expect(person.contacts.map(\.kind) == [.telephone, .mobile, .email])
    #expect(person.contacts.map(\.value) == ["01632 960123", "07700 900123", "robin.sampleton@example.com"])
  }

  @Test func onlyTheManagerOfTodayIsTaken() {
    let practitioner = account.record.management.practitioner
    #expect(practitioner.name == "Sam Tester")
    #expect(practitioner.team == "Sample Team")
    #expect(practitioner.pdu == "Sample PDU")
    #expect(practitioner.region == .london)
    #expect(
      practitioner[facts.management.practitioner.name].source?.asOf == CalendarDate(lexical: "2024-03-01"))
    #expect(practitioner.phone == nil)
    #expect(account.kinds(about: "offenderManagers[0].active") == [.notInForce])
  }

  @Test func aDisabilityThatHasEndedIsNoNeed() {
    let needs = account.record.health.needs
    #expect(needs.map(\.kind) == [.mentalHealth])
    #expect(needs.first?.detail == "Mental Illness: Sees a doctor monthly")
    #expect(needs.first?[facts.health.needs.kind].source?.asOf == CalendarDate(lexical: "2021-04-05"))
    #expect(account.kinds(about: "offenderProfile.disabilities[1].endDate") == [.notInForce])
    #expect(account.use(of: "offenderProfile.disabilities[2].disabilityType.code") == .consulted)
  }

  @Test func arrangementsThatGuidanceRulesOutAreNoted() {
    #expect(account.record.mappa.category == .category3)
    #expect(account.record.mappa.level == .level1)
    #expect(account.record.mappa.reviewDate == CalendarDate(lexical: "2024-12-01"))
    #expect(account.record[facts.mappa.level].source?.asOf == CalendarDate(lexical: "2024-06-01"))
    #expect(account.kinds(about: "mappa.level") == [.contradiction])
  }

  @Test func aRestrictedRecordSaysSo() {
    #expect(person.access.restricted == true)
    #expect(account.kinds(about: "currentRestriction") == [.restricted])
  }

  @Test(arguments: [
    "title", "offenderId", "otherIds.niNumber", "offenderManagers[1].team.telephone",
    "offenderManagers[1].trustOfficer.surname", "offenderProfile.offenderLanguages.languageConcerns",
    "offenderProfile.provisions[0].provisionType.code", "mappa.levelDescription",
    "contactDetails.addresses[0].type.code",
  ])
  func whatNoFormAsksForIsNotUsed(_ key: String) { #expect(account.use(of: key) == .notUsed) }

  @Test func nothingIsTakenFromADeletedRecord() throws {
    let account = try Payloads.account(
      json: #"{"softDeleted": true, "otherIds": {"crn": "X900009"}, "offenderProfile": {}}"#)
    #expect(account.record.person.identifiers.crn == nil)
    #expect(account.kinds(about: "softDeleted") == [.notInForce])
  }

  @Test func anOfficerCalledUnallocatedIsNobody() throws {
    let account = try Payloads.account(
      json: """
        {"otherIds": {"crn": "X900009"}, "offenderProfile": {}, "offenderManagers": [
          {"active": true, "staff": {"forenames": "Unallocated", "surname": "Staff"},
           "team": {"description": "Sample Team"},
           "probationArea": {"code": "N99", "description": "Invented Area"}}]}
        """)
    let practitioner = account.record.management.practitioner
    #expect(practitioner.name == nil)
    #expect(account.outcomes["management.practitioner.name"] == .notFound)
    #expect(practitioner.team == "Sample Team")
    #expect(practitioner.region == .unlisted("Invented Area"))
  }

  @Test func noAddressOnRecordIsNotNoAddress() throws {
    let account = try Payloads.account(
      json: #"{"otherIds": {"crn": "X900009"}, "offenderProfile": {}, "contactDetails": {"addresses": []}}"#)
    #expect(account.outcomes["person.addresses[].address"] == .notFound)
    #expect(account.record.person.addresses.absence == nil)
  }

  @Test func anEndInTheFutureIsNoEnd() throws {
    let json = #"""
      {"otherIds": {"crn": "X900009"}, "offenderProfile": {"disabilities": [
        {"disabilityType": {"code": "RM", "description": "Reduced Mobility"}, "endDate": "2026-06-01"}]}}
      """#
    let account = try SourceAccount(
      reading: Array(json.utf8), fetchedOn: CalendarDate(lexical: "2026-05-01"))
    #expect(account.record.health.needs.map(\.kind) == [.mobility])
  }

  @Test(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
  func aRealPersonIsRead() throws {
    let account = try Payloads.sample("ndelius/community-api-offender")
    let person = account.record.person
    #expect(account.shape.id == "ndelius.offender")
    #expect(person.name.middle == "Isaac Kweku")
    #expect(person.identifiers.crn?.text == "X12345")
    #expect(account.kinds(about: "otherIds.crn") == [.invalidIdentifier])
    #expect(person.identifiers.pnc?.text == "2018/123456P")
    #expect(account.kinds(about: "otherIds.pncNumber") == [])
    #expect(account.kinds(about: "otherIds.nomsNumber") == [.placeholder])
    #expect(person.ethnicity == .whiteBritish)
    #expect(person.nationality == [.gbr])
    #expect(person.aliases.isEmpty)
    #expect(person.addresses.map(\.status) == [.main, .bail])
    #expect(person.contacts.count == 3)
    #expect(person.access.restricted == false)
    #expect(account.record.health.needs.isEmpty)
    #expect(account.record.management.practitioner.name == "Sophie Zz Pheim")
    #expect(account.record.management.practitioner.region == .unlisted("NPS Midlands"))
  }
}
