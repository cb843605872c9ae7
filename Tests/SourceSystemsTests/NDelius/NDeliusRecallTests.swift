import ProbationRecord
import SourceSystems
import Testing

struct NDeliusRecallTests {
  @Test func theRecommendationModelGivesThePersonAndTheSentence() throws {
    let account = try Payloads.account("ndelius/recall")
    let record = account.record
    #expect(account.shape.id == "ndelius.recall")
    #expect(record.person.name.middle == "Test")
    #expect(record.person.identifiers.crn?.text == "X900001")
    #expect(record.person.ethnicity == .unlisted("White"))
    #expect(record.person.addresses.map(\.status) == [.main])
    #expect(record.mappa.level == .level2)
    #expect(record.mappa.category == .undetermined)
    #expect(record.mappa.notes == "Not yet decided")
    #expect(record.sentence.type == .extendedDeterminate)
    #expect(record.sentence.length == TermLength(years: 2))
    #expect(record.sentence.dates.sentenced == CalendarDate(lexical: "2022-04-26"))
    #expect(record.sentence.dates.licenceExpiry == CalendarDate(lexical: "2025-06-25"))
    #expect(record.sentence.dates.sentenceExpiry == CalendarDate(lexical: "2025-10-28"))
    #expect(account.kinds(about: "activeCustodialConvictions[0].sentence.secondLength") == [.incomplete])
    #expect(account.kinds(about: "activeConvictions[1].sentence.description") == [.contradiction])
    #expect(account.use(of: "lastRelease.releaseDate") == .notUsed)
  }

  @Test func aConvictionThatStandsTwiceGivesItsOffencesOnce() throws {
    let account = try Payloads.account("ndelius/recall")
    let offences = account.record.offences
    #expect(offences.map { $0.code?.lexical } == ["01600", "99902", "10501"])
    #expect(offences.map(\.isMain) == [true, false, true])
    #expect(offences.map { $0.eventNumber?.lexical } == ["1", "1", "2"])
    #expect(offences.allSatisfy { $0.isIndex == nil })
    #expect(offences[1].date == nil)
    #expect(
      account.kinds(about: "activeCustodialConvictions[0].additionalOffences[0].date") == [.placeholder])
    #expect(account.use(of: "activeConvictions[0].number") == .consulted)
    #expect(account.use(of: "activeConvictions[0].mainOffence.code") == .notUsed)
  }

  @Test func ofTheHistoryOnlyTheLevelInForceIsTaken() throws {
    let account = try Payloads.account("ndelius/mappa-and-rosh-history")
    #expect(account.shape.id == "ndelius.mappa-and-rosh-history")
    #expect(account.record.risk.rosh.overall == .veryHigh)
    #expect(account.record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2025-01-30"))
    #expect(account.kinds(about: "roshHistory[1].type") == [.notInForce])
    #expect(account.record.mappa.category == .category2)
  }

  @Test func additionalConditionsAreTakenButNotStandardOnes() throws {
    let account = try Payloads.account("ndelius/licence-conditions")
    let conditions = account.record.licence.conditions
    #expect(account.shape.id == "ndelius.licence-conditions")
    #expect(conditions.map(\.kind) == [.freedomOfMovement, .polygraph])
    #expect(conditions.first?.detail == "To attend only agreed places of worship.")
    #expect(conditions.map(\.status) == [.inForce, .inForce])
    #expect(
      conditions.first?[facts.licence.conditions.kind].source?.asOf == CalendarDate(lexical: "2025-10-01"))
    #expect(account.record.sentence.type == .offenderRehabilitationAct)
    #expect(
      account.use(of: "activeConvictions[0].licenceConditions[2].mainCategory.description") == .consulted)
  }

  @Test func flagsInWordsAreToldFromTheLevelOfSeriousHarm() throws {
    let account = try Payloads.account("ndelius/licence-conditions")
    #expect(account.record.risk.flags == [.riskToKnownAdult, .unlisted("Invented Flag")!])
    #expect(account.record.risk.rosh.overall == .high)
  }

  @Test func thePersonComesWithTheManager() throws {
    let account = try Payloads.account("ndelius/recall-person")
    let practitioner = account.record.management.practitioner
    #expect(account.shape.id == "ndelius.recall-person")
    #expect(practitioner.name == "Sam Tester")
    #expect(practitioner.region == .london)
    #expect(practitioner.email == nil)
    #expect(account.record.person.addresses.map(\.noFixedAbode) == [true])
    #expect(account.record.person.addresses.first?.address == nil)
  }

  @Test(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
  func aRealRecommendationModelIsRead() throws {
    let account = try Payloads.sample("ndelius/recall-recommendation-model")
    let record = account.record
    #expect(account.kinds(about: "personalDetails.identifiers.pncNumber") == [.invalidIdentifier])
    #expect(account.kinds(about: "personalDetails.identifiers.nomsNumber") == [.invalidIdentifier])
    #expect(account.kinds(about: "mainAddress.postcode") == [.invalidIdentifier])
    #expect(account.kinds(about: "mainAddress.buildingName") == [.null])
    #expect(record.person.addresses.first?.address?.postcode?.lexical == "12345")
    #expect(record.mappa.level == .level1)
    #expect(record.mappa.category == .undetermined)
    #expect(record.offences.count == 1)
    #expect(record.sentence.length == TermLength(months: 2))
  }
}
