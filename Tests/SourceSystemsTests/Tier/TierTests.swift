import ProbationRecord
import SourceSystems
import Testing

/// The tier of a case.
@Suite struct TierTests {
  @Test func aLetterAndADigitAreOfTheSecondScheme() throws {
    let account = try Payloads.account("tier/tier")
    let tier = account.record.risk.tier
    #expect(tier.score == .d2)
    #expect(tier.version == .v2)
    #expect(tier.calculatedDate == CalendarDate(lexical: "2026-04-05"))
    #expect(tier[facts.risk.tier.provisional].isStated == false)
    #expect(tier[facts.risk.tier.score].source?.system == .tier)
    #expect(tier[facts.risk.tier.score].source?.payload == "tier")
    #expect(tier[facts.risk.tier.score].source?.asOf == CalendarDate(lexical: "2026-04-05"))
    #expect(tier[facts.risk.tier.score].source?.reference == "11111111-aaaa-4bbb-8ccc-000000000001")
    #expect(account.use(of: "tierScore") == .fact(["risk.tier.score", "risk.tier.version"]))
    #expect(account.use(of: "changeReason") == .notUsed)
    #expect(account.notices.isEmpty)
    #expect(account.namesNobody)
  }

  @Test func aLetterAloneIsOfTheThirdScheme() throws {
    let tier = try Payloads.account("tier/tier-letter").record.risk.tier
    #expect(tier.score == .d)
    #expect(tier.version == .v3)
    #expect(tier.provisional == true)
    #expect(tier.calculatedDate == CalendarDate(lexical: "2026-04-23"))
  }

  @Test(arguments: TierScore.entries.map(\.code)) func everyTierIsRead(_ code: String) throws {
    let tier = try Payloads.account(json: #"{"tierScore": "\#(code.uppercased())", "calculationId": "1"}"#)
      .record.risk.tier
    #expect(tier.score?.rawValue == code)
    #expect(tier.version == (code.count == 2 ? .v2 : .v3))
  }

  @Test func aCaseThatHasNoTierIsNotGivenOne() throws {
    let account = try Payloads.account(
      json: #"{"tierScore": "NA", "calculationId": "1", "calculationDate": "2026-04-05T10:19:00Z"}"#)
    #expect(account.record[facts.risk.tier.score].isStated == false)
    #expect(account.outcomes["risk.tier.score"] == .notFound)
    #expect(account.kinds(about: "tierScore") == [.notApplicable])
  }

  @Test(arguments: ["Z9", "DS", "D22"]) func aTierThatTheListLacksKeepsItsWordsAndHasNoScheme(_ text: String)
    throws
  {
    let account = try Payloads.account(json: #"{"tierScore": "\#(text)", "calculationId": "1"}"#)
    #expect(account.kinds(about: "tierScore") == [.unlistedCode])
    #expect(account.record[facts.risk.tier.version].isStated == false)
  }

  @Test func ofAHistoryTheNewestIsTaken() throws {
    let account = try Payloads.account(
      json: """
        [{"tierScore": "C2", "calculationId": "1", "calculationDate": "2025-04-05T10:19:00"},
         {"tierScore": "B", "calculationId": "2", "calculationDate": "2026-04-05T10:19:00"}]
        """)
    #expect(account.record.risk.tier.score == .b)
    #expect(account.kinds(about: "[0]") == [.notInForce])
    #expect(account.use(of: "[0].tierScore") == .nothing(.notInForce))
  }
}
