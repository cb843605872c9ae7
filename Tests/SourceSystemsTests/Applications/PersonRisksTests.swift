import ProbationRecord
import SourceSystems
import Testing

struct PersonRisksTests {
  private func account(
    rosh: String = "null", mappa: String = "null", tier: String = "null", flags: String = "null"
  ) throws -> SourceAccount {
    try Payloads.account(
      json:
        #"{"crn": "X900001", "roshRisks": \#(rosh), "mappa": \#(mappa), "tier": \#(tier), "flags": \#(flags)}"#
    )
  }

  @Test func everyEnvelopeIsOfItsOwnSystemAndDay() throws {
    let account = try Payloads.account("applications/person-risks")
    let record = account.record
    #expect(account.shape.id == "ndelius.person-risks")
    #expect(record.risk.rosh.overall == .veryHigh)
    #expect(record.risk.rosh.community.children == .low)
    #expect(record.risk.rosh.community.public == .veryHigh)
    #expect(record.risk.rosh.community.knownAdult == .medium)
    #expect(record.risk.rosh.community.staff == .high)
    #expect(record.risk.oasys.completedDate == CalendarDate(lexical: "2026-04-20"))
    #expect(record[facts.risk.rosh.overall].source?.system == .oasys)
    #expect(record[facts.risk.rosh.overall].source?.asOf == CalendarDate(lexical: "2026-04-20"))
    #expect(record.mappa.category == .category2)
    #expect(record.mappa.level == .level1)
    #expect(record[facts.mappa.level].source?.system == .ndelius)
    #expect(record[facts.mappa.level].source?.asOf == CalendarDate(lexical: "2026-02-01"))
    #expect(record.risk.tier.score?.lexical == "a2")
    #expect(record.risk.tier.version == .v2)
    #expect(record[facts.risk.tier.score].source?.system == .tier)
    #expect(record.risk.flags?.prefix(2) == [.weapons, .riskToKnownAdult])
    #expect(record.risk.flags?.last?.isUnlisted == true)
  }

  @Test(arguments: ["CAT 2 / LEVEL 1", "CAT 2/LEVEL 1", "Cat 2/Level 1"])
  func bothSpellingsOfMAPPAAreRead(_ text: String) throws {
    let account = try account(mappa: #"{"status": "retrieved", "value": {"level": "\#(text)"}}"#)
    #expect(account.record.mappa.category == .category2)
    #expect(account.record.mappa.level == .level1)
    #expect(account.use(of: "mappa.value.level") == .fact(["mappa.category", "mappa.level"]))
  }

  @Test func aCategoryThatNobodyKnowsIsNotGuessed() throws {
    let account = try account(mappa: #"{"status": "retrieved", "value": {"level": "CAT 0/LEVEL 1"}}"#)
    #expect(account.record.mappa.level == .level1)
    #expect(account.kinds(about: "mappa.value.level") == [.unknownCode])
    #expect(account.outcomes["mappa.category"] == .failed)
  }

  @Test func noEntryIsNeverAFailure() throws {
    let none = #"{"status": "not_found"}"#
    let account = try account(rosh: none, mappa: none, tier: none, flags: none)
    #expect(account.outcomes["risk.rosh.overall"] == .notFound)
    #expect(account.outcomes["mappa.level"] == .notFound)
    #expect(account.outcomes["mappa.category"] == .notFound)
    #expect(account.outcomes["mappa.lastUpdated"] == .notFound)
    #expect(!account.record[facts.mappa.lastUpdated].isStated)
    #expect(account.outcomes["risk.tier.score"] == .notFound)
    #expect(account.outcomes["risk.flags"] == .notFound)
    #expect(!account.outcomes.values.contains(.failed))
    #expect(account.notices.isEmpty)
  }

  @Test func anErrorIsAFailureAndNoEntry() throws {
    let error = #"{"status": "error"}"#
    let account = try account(rosh: error, mappa: error, tier: error, flags: error)
    for fact in ["risk.rosh.overall", "mappa.level", "risk.tier.score", "risk.flags"] {
      #expect(account.outcomes[fact] == .failed)
    }
    #expect(!account.record[facts.mappa.lastUpdated].isStated)
  }

  @Test func aValueBesideNoEntryIsNotTaken() throws {
    let account = try account(tier: #"{"status": "not_found", "value": {"level": "A1"}}"#)
    #expect(!account.record[facts.risk.tier.score].isStated)
    #expect(account.kinds(about: "tier.value") == [.contradiction])
    #expect(account.use(of: "tier.value.level") == .nothing(.contradiction))
  }

  @Test func anEmptyListOfFlagsIsNone() throws {
    let account = try account(flags: #"{"status": "retrieved", "value": []}"#)
    #expect(account.record[facts.risk.flags].absence == .nothing)
  }

  @Test func aLetterAloneIsTheNewerScheme() throws {
    let account = try account(tier: #"{"status": "retrieved", "value": {"level": "C"}}"#)
    #expect(account.record.risk.tier.version == .v3)
  }

  @Test func aStatusThatNobodyKnowsIsAFailure() throws {
    let account = try account(tier: #"{"status": "pending"}"#)
    #expect(account.outcomes["risk.tier.score"] == .failed)
    #expect(account.kinds(about: "tier.status") == [.unknownCode])
  }
}
