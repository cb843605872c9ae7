import ProbationRecord
import SourceSystems
import Testing

/// A prisoner as the search service of the prisons serves them.
@Suite struct PrisonerTests {
  let account: SourceAccount
  var record: CaseRecord { account.record }

  init() throws { account = try Payloads.account("prison/prisoner") }

  @Test func isRecognisedByItsKeys() { #expect(account.shape.id == "nomis.prisoner") }

  @Test func saysWhoThePersonIs() {
    #expect(record.person.name.given == "MARLOW")
    #expect(record.person.name.middle == "QUILL")
    #expect(record.person.name.family == "TESTERBY")
    #expect(record.person.dateOfBirth == CalendarDate(lexical: "1970-03-14"))
    #expect(record.person.sex == .male)
    #expect(record.person.ethnicity == .whiteOther)
    #expect(record.person.nationality == [.pol])
    #expect(record.person.religion == .christianRomanCatholic)
    #expect(record.person.aliases.map(\.family) == ["TESTERBEE"])
    #expect(record.person.aliases.map(\.middle) == ["Q"])
    #expect(record[facts.person.name.family].source == Provenance(.nomis, payload: "prisoner"))
  }

  @Test func takesTheFirstLanguageAndItsInterpreter() {
    #expect(record.person.language.preferred == "Polish")
    #expect(record.person.language.interpreterRequired == true)
    #expect(account.use(of: "languages[0].code") == .notUsed)
  }

  @Test func spellingsOfOneNumberAgreeAndAnotherNumberIsAContradiction() {
    #expect(record.person.identifiers.noms?.text == "A9001AA")
    #expect(record.person.identifiers.pnc?.text == "1988/0007001Y")
    #expect(record.person.identifiers.cro?.text == "7001/88H")
    for key in ["pncNumber", "pncNumberCanonicalShort", "pncNumberCanonicalLong", "identifiers[0].value"] {
      #expect(account.use(of: key) == .fact(["person.identifiers.pnc"]), "\(key)")
    }
    #expect(account.kinds(about: "identifiers[1].value") == [.contradiction])
    #expect(account.use(of: "identifiers[1].value") == .consulted)
  }

  @Test func saysHowToReachThePerson() {
    #expect(record.person.contacts.map(\.kind) == [.telephone, .mobile, .email])
    #expect(record.person.contacts.map(\.value) == ["01632 960001", "07700 900001", "marlow@example.org"])
    #expect(record.person.addresses.map(\.address?.formatted) == ["EX1 1ZZ"])
    #expect(record.person.addresses.first?.status == .main)
    #expect(record.person.addresses.first?.noFixedAbode == false)
    #expect(account.kinds(about: "addresses[0].fullAddress") == [.incomplete])
  }

  @Test func saysWhereThePersonIs() {
    #expect(record.custody.status == .inCustody)
    #expect(record.custody.prisonName == "Example (HMP)")
    #expect(record.health.detention.restricted == false)
  }

  @Test func saysWhatTheSentenceIsAndHowItTurns() {
    let dates = record.sentence.dates
    #expect(record.sentence.type == .offenderRehabilitationAct)
    #expect(dates.conditionalRelease == CalendarDate(lexical: "2027-03-03"))
    #expect(dates.homeDetentionCurfew == CalendarDate(lexical: "2026-09-01"))
    #expect(dates.paroleEligibility == CalendarDate(lexical: "2026-12-01"))
    #expect(dates.tariffExpiry == CalendarDate(lexical: "2026-11-30"))
    #expect(dates.licenceExpiry == CalendarDate(lexical: "2029-08-31"))
    #expect(dates.sentenceExpiry == CalendarDate(lexical: "2029-09-01"))
    #expect(dates.pssStart == CalendarDate(lexical: "2029-09-02"))
    #expect(dates.pssEnd == CalendarDate(lexical: "2030-03-01"))
    #expect(
      !dates[facts.sentence.dates.sentenced].isStated,
      "the day on which a sentence starts need not be that of the court")
  }

  @Test func confirmedReleaseDateIsBetterThanThePlannedOne() {
    #expect(record.release.date == CalendarDate(lexical: "2027-03-01"))
    #expect(record.release.dateStatus == .confirmed)
    #expect(account.kinds(about: "releaseDate") == [.contradiction])
  }

  @Test func offencesComeWithoutTheCodesOfTheCourts() {
    #expect(record.offences.map(\.description) == ["Burglary in a dwelling", "Theft from a shop"])
    #expect(record.offences.map(\.date) == [CalendarDate(lexical: "2023-05-23"), nil])
    #expect(record.offences.allSatisfy { !$0[$0.facts.code].isStated })
    #expect(account.use(of: "allConvictedOffences[0].offenceCode") == .notUsed)
  }

  @Test func activeAlertsGiveMAPPAAndAHintOfAnOpenACCT() {
    #expect(record.mappa.level == .level2)
    #expect(record.mappa.category == .category1)
    #expect(account.kinds(about: "alerts[2].alertCode") == [.notInForce])
    #expect(account.kinds(about: "alerts[3].alertCode") == [.incomplete])
    #expect(!record.custody.acctAlerts.isStated)
  }

  @Test func onlyCurrentNeedsOfASureKindAreTaken() {
    #expect(record.health.needs.map(\.kind) == [.mentalHealth, .physicalHealth])
    #expect(record.health.needs.last?.detail == "Asthmatic\nCarries an inhaler")
    #expect(account.kinds(about: "personalCareNeeds[2].problemStatus") == [.notInForce])
    #expect(account.use(of: "personalCareNeeds[3].problemDescription") == .notUsed)
  }

  @Test func appearanceIsNotAskedFor() {
    for key in ["hairColour", "tattoos[0].comment", "csra", "currentIncentive.level.code"] {
      #expect(account.use(of: key) == .notUsed, "\(key)")
    }
  }
}
