import ProbationRecord
import SourceSystems
import Testing

/// The prison's and the licence service's real samples.
@Suite(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
struct PrisonSampleTests {
  @Test func sentencedPrisonerOnRemandIsAContradiction() throws {
    let account = try Payloads.sample("prison/prisoner-search-A7089EY")
    #expect(account.kinds(about: "convictedStatus") == [.contradiction])
    #expect(account.kinds(about: "indeterminateSentence") == [.contradiction])
    #expect(account.record.sentence.type == .extendedDeterminate)
    #expect(account.record.person.religion == .christianOther)
    #expect(account.record.person.language.preferred == "Welsh")
    #expect(account.record.person.identifiers.pnc?.canonical == "2012/0394773H")
    #expect(account.record.person.aliases.absence == .nothing)
    #expect(account.record.mappa.level == .level1)
    #expect(account.record.custody.status == .inCustody)
    #expect(account.record.release.date == CalendarDate(lexical: "2023-04-01"))
  }

  @Test func prisonerInPrisonAndInHospitalIsAContradiction() throws {
    let account = try Payloads.sample("prison/prisoner-search-full")
    #expect(account.kinds(about: "restrictedPatient") == [.contradiction])
    #expect(account.kinds(about: "locationDescription") == [.contradiction])
    #expect(account.use(of: "status") == .consulted)
    #expect(account.record.custody.status == .inHospital)
    #expect(account.record.health.detention.hospital == "Hazelwood House")
  }

  @Test func trapsOfTheFullestPrisonerAreNoted() throws {
    let account = try Payloads.sample("prison/prisoner-search-full")
    #expect(account.kinds(about: "aliases[0].ethnicity") == [.contradiction])
    #expect(account.kinds(about: "addresses[0].noFixedAddress") == [.contradiction])
    #expect(account.kinds(about: "alerts[0].alertCode") == [.contradiction])
    #expect(account.kinds(about: "phoneNumbers[0].type") == [.unknownCode])
    #expect(account.kinds(about: "releaseDate").isEmpty, "one day apart is no contradiction")
    #expect(account.use(of: "identifiers[0].value") == .notUsed)
    #expect(account.use(of: "personalCareNeeds[0].commentText") == .nothing(.placeholder))
    #expect(account.record.person.nationality == [.egy])
    #expect(account.record.health.needs.isEmpty)
  }

  @Test func conditionsOfADraftAreAskedFor() throws {
    let account = try Payloads.sample("prison/cvl-licence-public")
    let conditions = account.record.licence.conditions
    #expect(conditions.allSatisfy { $0.status == .requested })
    #expect(
      conditions.map { $0.kind?.lexical } == [
        "unlisted:Associates", "exclusionZone", "exclusionZone", "freedomOfMovement", "electronicMonitoring",
        "freedomOfMovement",
      ])
    #expect(account.kinds(about: "statusCode") == [.incomplete])
    #expect(account.kinds(about: "crn") == [.invalidIdentifier])
    #expect(account.use(of: "conditions.AP.standard[0].text") == .notUsed)
    #expect(
      conditions.first?[facts.licence.conditions.detail].source?.asOf == CalendarDate(lexical: "2022-07-27"))
    #expect(conditions.first?[facts.licence.conditions.detail].source?.reference == "1234")
  }
}
