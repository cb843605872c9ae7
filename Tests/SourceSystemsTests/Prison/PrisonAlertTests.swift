import ProbationRecord
import SourceSystems
import Testing

/// Alerts of a prisoner from either service.
@Suite struct PrisonAlertTests {
  @Test func newServiceGivesACCTAlertsWithTheirEnds() throws {
    let account = try Payloads.account("prison/alerts")
    let alerts = account.record.custody.acctAlerts
    #expect(account.shape.id == "nomis.alerts")
    #expect(account.record.person.identifiers.noms?.text == "A9001AA")
    try #require(alerts.count == 2)
    #expect(alerts[0].identifier?.lexical == "00000000-0000-4000-8000-000000000001")
    #expect(alerts[0].type == "Self Harm")
    #expect(alerts[0].description == "ACCT open (HMPS)")
    #expect(alerts[0].comment == "Opened after reception screening.\nReviewed, stays open.")
    #expect(alerts[0].createdDate == CalendarDate(lexical: "2026-02-03"))
    #expect(!alerts[0][facts.custody.acctAlerts.expiryDate].isStated)
    #expect(alerts[1].expiryDate == CalendarDate(lexical: "2024-06-15"))
    #expect(
      alerts[0][facts.custody.acctAlerts.description].source?.asOf == CalendarDate(lexical: "2026-02-10"))
  }

  @Test func alertOfAnotherPersonIsNotTaken() throws {
    let account = try Payloads.account("prison/alerts")
    #expect(account.kinds(about: "content[3].prisonNumber") == [.contradiction])
    #expect(account.use(of: "content[3].description") == .notUsed)
  }

  @Test func pageOfSeveralIsNotTheWhole() throws {
    #expect(try Payloads.account("prison/alerts").kinds(about: "totalElements") == [.incomplete])
  }

  @Test func mappaLevelIsWhatThePrisonClaims() throws {
    let level = try Payloads.account("prison/alerts").record[facts.mappa.level]
    #expect(level.value == .level3)
    #expect(level.source == Provenance(.nomis, payload: "alerts", asOf: CalendarDate(lexical: "2025-01-21")))
  }

  @Test func olderServiceKeepsTheSameFacts() throws {
    let account = try Payloads.account("prison/alerts-prison-api")
    let alerts = account.record.custody.acctAlerts
    #expect(account.shape.id == "nomis.alerts")
    try #require(alerts.map { $0.identifier?.lexical } == ["14"])
    #expect(alerts[0].type == "Self Harm")
    #expect(alerts[0].description == "ACCT open (HMPS)")
    #expect(alerts[0].comment == "Opened after reception screening.")
    #expect(alerts[0].createdDate == CalendarDate(lexical: "2026-02-03"))
    #expect(alerts[0].expiryDate == CalendarDate(lexical: "2026-08-03"))
    #expect(account.kinds(about: "[0].alertCode") == [.contradiction])
    #expect(account.kinds(about: "[1].alertCode") == [.notInForce])
    #expect(account.record.mappa.category == .category2)
    #expect(account.kinds(about: "[3].alertCode") == [.contradiction])
  }

  @Test(arguments: ["[]", #"{"content":[],"totalElements":0}"#])
  func emptyListThatIsNamedSaysThatThereAreNone(_ json: String) throws {
    let account = try Payloads.account(json: json, as: "nomis.alerts")
    #expect(account.record.custody.acctAlerts.absence == .nothing)
    #expect(account.outcomes["custody.acctAlerts[].description"] == SourceOutcome.none)
  }

  @Test func emptyListThatIsNotNamedIsOfNoKnownShape() {
    #expect(throws: SourceProblem.self) { try Payloads.account(json: "[]") }
  }

  @Test func otherAlertsSayNothingOfACCT() throws {
    let account = try Payloads.account(
      json:
        #"[{"alertId":1,"offenderNo":"A9001AA","alertCode":"XA","dateCreated":"2026-01-01","active":true}]"#)
    #expect(!account.record.custody.acctAlerts.isStated)
    #expect(account.outcomes["custody.acctAlerts[].description"] == .notFound)
    #expect(account.use(of: "[0].alertCode") == .consulted)
  }
}
