import ProbationRecord
import SourceSystems
import Testing

/// The payloads of Manage people on probation and of the integration API.
struct NDeliusManagePeopleTests {
  @Test func theOverviewIsRead() throws {
    let account = try Payloads.account("ndelius/overview")
    let record = account.record
    #expect(account.shape.id == "ndelius.overview")
    #expect(record.person.name.middle == "Ruth Mary")
    #expect(record.person.contacts.map(\.kind) == [.telephone, .mobile])
    #expect(record.health.needs.map(\.kind) == [.learningDisability])
    #expect(record.risk.flags == [.restrainingOrder, .riskToKnownAdult])
    #expect(record.risk.rosh.overall == .medium)
    #expect(record.mappa.lastUpdated == CalendarDate(lexical: "2025-09-01"))
    #expect(record[facts.mappa.level].source?.asOf == CalendarDate(lexical: "2025-09-01"))
    #expect(record.offences.map(\.isMain) == [true, false])
    #expect(record.sentence.type == .communityOrder)
    #expect(record.sentence.dates.orderEnd == CalendarDate(lexical: "2026-06-01"))
    #expect(record.person.sex == nil)
    #expect(account.use(of: "personalDetails.preferredGender") == .notUsed)
    #expect(account.use(of: "schedule.nextAppointment.date") == .notUsed)
  }

  @Test func personalDetailsAreRead() throws {
    let account = try Payloads.account("ndelius/personal-details")
    let person = account.record.person
    #expect(account.shape.id == "ndelius.personal-details")
    #expect(person.identifiers.pnc?.text == "2014/9000123E")
    #expect(person.aliases.map(\.family) == ["Sampleton", "Jones-Test"])
    #expect(person.sex == .female)
    #expect(person.genderIdentity == .female)
    #expect(person.genderSelfDescription == nil)
    #expect(person.religion == .christianRomanCatholic)
    #expect(person.sexualOrientation == .bisexual)
    #expect(person.language.preferred == "Welsh")
    #expect(person.language.interpreterRequired == true)
    #expect(person.contacts.map(\.kind) == [.telephone, .mobile, .email])
    #expect(person[facts.person.religion].source?.asOf == CalendarDate(lexical: "2025-05-12"))
    #expect(account.kinds(about: "selfDescribedGender") == [.empty])
  }

  @Test func personalDetailsGiveAddressesAndNeeds() throws {
    let account = try Payloads.account("ndelius/personal-details")
    let addresses = account.record.person.addresses
    #expect(addresses.map(\.status) == [.main, .postal, .previous])
    #expect(addresses.map { $0.address?.number } == ["32", "9", "8"])
    #expect(
      addresses.first?[facts.person.addresses.address].source?.asOf == CalendarDate(lexical: "2025-03-20"))
    #expect(account.record.health.needs.map(\.kind) == [.learningDisability])
    #expect(account.use(of: "addressTypes[0].code") == .notUsed)
    #expect(account.use(of: "contacts[0].name.forename") == .notUsed)
  }

  @Test func personalDetailsGiveBothManagers() throws {
    let account = try Payloads.account("ndelius/personal-details")
    let management = account.record.management
    #expect(management.practitioner.name == "Sam Tester")
    #expect(management.practitioner.region == .london)
    #expect(management.practitioner.phone?.lexical == "01632 960003")
    #expect(
      management[facts.management.practitioner.name].source?.asOf == CalendarDate(lexical: "2025-04-22"))
    #expect(management.prisonOffenderManager.name == "Pat Prison")
    #expect(account.kinds(about: "staffContacts[0].allocatedUntil") == [.notInForce])
  }

  @Test func oneSentenceIsReadInFull() throws {
    let account = try Payloads.account("ndelius/sentence")
    let record = account.record
    #expect(account.shape.id == "ndelius.sentence")
    #expect(record.person.identifiers.crn?.text == "X900003")
    #expect(record.sentence.type == .suspendedSentence)
    #expect(record.sentence.court == "Testford Crown Court")
    #expect(record.sentence.dates.orderEnd == CalendarDate(lexical: "2026-03-31"))
    #expect(record.sentence.length == nil)
    #expect(record.offences.map(\.description) == ["Burglary in a dwelling", "Theft"])
    #expect(record.offences.first?.date == CalendarDate(lexical: "2025-01-20"))
    #expect(record.offences.first?.convictionDate == CalendarDate(lexical: "2025-03-20"))
    #expect(record.licence.conditions.map(\.kind) == [.alcoholMonitoring])
    #expect(account.kinds(about: "sentence.licenceConditions[1].mainDescription") == [.notInForce])
    #expect(account.use(of: "sentence.order.length") == .notUsed)
  }

  @Test func theListOfSentencesIsRead() throws {
    let account = try Payloads.account("ndelius/sentences")
    let record = account.record
    #expect(account.shape.id == "ndelius.sentences")
    #expect(record.sentence.type == .communityOrder)
    #expect(record.offences.map { $0.eventNumber?.lexical } == ["3"])
    #expect(record.licence.conditions.map(\.kind) == [.residenceAtPlace])
    #expect(account.kinds(about: "sentences[1].order.description") == [.contradiction])
  }

  @Test func riskFlagsAreReadWithoutTheirColour() throws {
    let account = try Payloads.account("ndelius/risk-flags")
    let record = account.record
    #expect(account.shape.id == "ndelius.risk-flags")
    #expect(record.risk.flags == [.riskToStaff])
    #expect(record.risk.rosh.overall == .high)
    #expect(record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2025-06-02"))
    #expect(record.risk.toStaff.detail == "First part only\nOlder note")
    #expect(record.orders.isEmpty)
    #expect(record.mappa.category == .undetermined)
    #expect(account.kinds(about: "riskFlags[1].riskNotes[0].note") == [.truncated])
    #expect(account.kinds(about: "removedRiskFlags[0].description") == [.notInForce])
    #expect(account.kinds(about: "riskFlags[2].description") == [.notInForce])
    #expect(account.use(of: "riskFlags[0].level") == .notUsed)
  }

  @Test func supervisionsAreRead() throws {
    let account = try Payloads.account("ndelius/supervisions")
    let record = account.record
    #expect(account.shape.id == "ndelius.supervisions")
    #expect(record.person.name.family == nil)
    #expect(record.management.practitioner.name == "Sam Tester")
    #expect(record.management.practitioner.email?.lexical == "sam.tester@example.org")
    #expect(record.management.practitioner.region == .london)
    #expect(record.risk.flags == [.childConcerns, .warrant])
    #expect(record.safeguarding.childrenConcern == true)
    #expect(record.mappa.notes == "Raw notes")
    #expect(record.sentence.type == .suspendedSentence)
    #expect(record.sentence.length == TermLength(months: 6))
    #expect(record.sentence.court == "Testford Crown Court")
    #expect(record.sentence.dates.sentenced == CalendarDate(lexical: "2025-04-01"))
    #expect(record.offences.map { $0.code?.lexical } == ["10501", "05800"])
    #expect(record.offences.first?.mainCategory == "Common and other types of assault")
    #expect(record.offences.first?.convictionDate == CalendarDate(lexical: "2025-03-20"))
    #expect(account.kinds(about: "supervisions[1].number") == [.notInForce])
    #expect(account.namesNobody)
  }

  @Test func anOrderThatNoTableKnowsFails() throws {
    let account = try Payloads.account(
      json: """
        {"supervisions": [{"number": 1, "active": true,
          "sentence": {"description": "Invented Order", "date": "2025-04-01", "length": 60, "lengthUnits": "Hours"}}]}
        """)
    #expect(account.record.sentence.type == nil)
    #expect(account.outcomes["sentence.type"] == .failed)
    #expect(account.kinds(about: "supervisions[0].sentence.description") == [.unknownCode])
    #expect(account.outcomes["sentence.length"] == .failed)
  }

  @Test(arguments: ["{}", "null"])
  func noArrangementsAreNotAnEntry(_ detail: String) throws {
    let account = try Payloads.account(json: #"{"supervisions": [], "mappaDetail": \#(detail)}"#)
    #expect(account.record.mappa.level == nil)
    #expect(account.outcomes["mappa.level"] == .notFound)
  }
}
