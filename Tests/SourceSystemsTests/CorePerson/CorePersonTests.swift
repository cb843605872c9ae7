import ProbationRecord
import SourceSystems
import Testing

/// A person as the core person record has them.
@Suite struct CorePersonTests {
  @Test func saysWhoThePersonIs() throws {
    let account = try Payloads.account("core-person/person")
    let person = account.record.person
    #expect(account.shape.id == "cpr.person")
    #expect(person.name.given == "Marlow")
    #expect(person.name.middle == "Quill")
    #expect(person.name.family == "Testerby")
    #expect(person.dateOfBirth == CalendarDate(lexical: "1970-03-14"))
    #expect(person.sex == .male)
    #expect(person.genderIdentity == .selfDescribed)
    #expect(person.genderSelfDescription == "In own words")
    #expect(person.sexualOrientation == .heterosexual)
    #expect(person.aliases.map(\.family) == ["Testerbee"])
    #expect(
      person[facts.person.name.family].source
        == Provenance(.cpr, payload: "person", reference: "00000000-0000-4000-8000-000000000099"))
  }

  @Test func keepsWordsThatNoListHas() throws {
    let account = try Payloads.account("core-person/person")
    #expect(account.record.person.religion?.lexical == "unlisted:Druid")
    #expect(!account.record[facts.person.ethnicity].isStated)
    #expect(account.outcomes["person.ethnicity"] == .notFound)
  }

  @Test func nationalitiesThatWereGivenUpAreLeftOut() throws {
    let account = try Payloads.account("core-person/person")
    #expect(account.record.person.nationality == [.pol, .gbr])
    #expect(account.kinds(about: "nationalities[2].endDate") == [.notInForce])
  }

  @Test func ofSeveralPeoplesNumbersNoneIsTaken() throws {
    let account = try Payloads.account("core-person/person")
    let identifiers = account.record.person.identifiers
    #expect(identifiers.crn?.text == "X900001")
    #expect(!identifiers[facts.person.identifiers.noms].isStated)
    #expect(account.outcomes["person.identifiers.noms"] == .failed)
    #expect(account.kinds(about: "identifiers.prisonNumbers[1]") == [.duplicateRecord])
    #expect(identifiers.pnc?.text == "1988/0007001Y", "two spellings are one number")
    #expect(identifiers.cro?.text == "007001/88A")
    #expect(account.kinds(about: "identifiers.cros[0]") == [.invalidIdentifier])
    #expect(account.use(of: "identifiers.nationalInsuranceNumbers[0]") == .notUsed)
  }

  @Test func addressesAreCurrentPastOrNone() throws {
    let account = try Payloads.account("core-person/person")
    let addresses = account.record.person.addresses
    #expect(
      addresses.map(\.address?.formatted) == [
        "Flat 2, Example House, 2, Example Street, Samplewick, Sampletown, Exampleshire, SW1H 9AJ",
        "7, Old Street, Lyon, ZZ1 1ZZ, France", nil,
      ])
    #expect(addresses.map(\.status) == [.main, .previous, .secondary])
    #expect(addresses.map(\.noFixedAbode) == [false, false, true])
    #expect(addresses.first?.address?.uprn?.text == "100120991537")
    #expect(account.kinds(about: "addresses[1].endDate") == [.notInForce])
    #expect(account.kinds(about: "addresses[2].postcode") == [.placeholder])
  }

  @Test func onlyCurrentAddressesGiveContacts() throws {
    let account = try Payloads.account("core-person/person")
    #expect(account.record.person.contacts.map(\.kind) == [.telephone, .mobile])
    #expect(account.record.person.contacts.map(\.value) == ["01632 960003 ext 12", "07700 900003"])
    #expect(account.use(of: "addresses[1].contacts[0].value") == .notUsed)
  }
}

/// A person as two systems have them in one payload.
@Suite struct SideBySideTests {
  @Test func bothClaimsStand() throws {
    let account = try Payloads.account("core-person/side-by-side")
    let person = account.record.person
    #expect(account.shape.id == "cpr.side-by-side")
    #expect(person.name.family == "Testerby")
    #expect(person[facts.person.name.family].source == Provenance(.nomis, payload: "side-by-side"))
    #expect(
      person[facts.person.name.family].alternatives.map(\.source.reading.name) == ["side-by-side-2"])
    #expect(person[facts.person.name.family].alternatives.map(\.source.system) == [.ndelius])
    #expect(person[facts.person.name.family].alternatives.map(\.content) == [.scalar("Testerbye")])
    #expect(person[facts.person.dateOfBirth].alternatives.map(\.content) == [.scalar("1971-03-14")])
    #expect(person.ethnicity == .whiteOther)
    #expect(person[facts.person.ethnicity].alternatives.map(\.content) == [.scalar("whiteOther")])
    #expect(person[facts.person.identifiers.crn].source?.system == .ndelius)
    #expect(person.identifiers.crn?.text == "X900001")
    #expect(person.identifiers.noms?.text == "A9001AA")
    #expect(person.identifiers.pnc?.text == "1988/0007001Y")
    #expect(person.identifiers.cro?.text == "7001/88H")
    #expect(person.sex == .male)
    #expect(person.name.middle == "Quill")
  }

  @Test func entriesOfEachHalfAreItsOwn() throws {
    let account = try Payloads.account("core-person/side-by-side")
    let person = account.record.person
    #expect(person.aliases.map(\.given) == ["Marlo", "Marl"])
    #expect(person.aliases.map { $0[$0.facts.given].source?.system } == [.nomis, .ndelius])
    #expect(person.contacts.map(\.kind) == [.mobile, .email])
    #expect(person.contacts.map(\.value) == ["07700 900005", "marlow@example.org"])
    #expect(person.contacts.allSatisfy { $0[$0.facts.value].source?.system == .ndelius })
  }

  @Test func restrictionLimitsAccess() throws {
    let account = try Payloads.account("core-person/side-by-side")
    #expect(account.record.person.access.restricted == true)
    #expect(account.record[facts.person.access.restricted].source?.system == .ndelius)
    #expect(account.kinds(about: "data.probationOffenderSearch.currentRestriction") == [.restricted])
  }

  @Test func halfThatFoundNobodySaysNothing() throws {
    let account = try Payloads.account(
      json:
        #"{"data":{"prisonerOffenderSearch":null,"probationOffenderSearch":{"lastName":"Testerby","aliases":[]}}}"#
    )
    #expect(account.record[facts.person.name.family].source?.system == .ndelius)
    #expect(account.record.person.aliases.absenceSource?.system == .ndelius)
  }
}

/// The real samples of the core person record.
@Suite(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
struct CorePersonSampleTests {
  @Test func aSampleInWhichAKeyStandsTwiceIsRefused() throws {
    let error = #expect(throws: SourceProblem.self) { try Payloads.sample("core-person/core-person-record") }
    #expect(error?.code == .duplicateKey)
  }

  @Test func systemsInFullDisagreementBothStand() throws {
    let account = try Payloads.sample("core-person/prison-and-probation-person")
    let person = account.record.person
    #expect(person.name.family == "Larsen")
    #expect(person[facts.person.name.family].alternatives.map(\.content) == [.scalar("Nolan")])
    #expect(person[facts.person.dateOfBirth].alternatives.map(\.content) == [.scalar("2019-08-24")])
    #expect(person.sex == .female)
    #expect(person[facts.person.sex].alternatives.isEmpty, "a placeholder is no claim")
    #expect(person.aliases.count == 1)
    #expect(person.contacts.isEmpty)
    #expect(person.access.restricted == false)
    #expect(account.kinds(about: "data.probationOffenderSearch.pncId") == [.invalidIdentifier])
  }
}
