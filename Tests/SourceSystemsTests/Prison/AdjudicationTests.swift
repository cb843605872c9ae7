import ProbationRecord
import SourceSystems
import Testing

/// Adjudications of a prisoner from either service.
@Suite struct AdjudicationTests {
  @Test func eachChargeOfAReportIsAnEntry() throws {
    let account = try Payloads.account("prison/adjudications")
    let entries = account.record.custody.adjudications
    #expect(account.shape.id == "nomis.adjudications")
    try #require(entries.map { $0.number?.lexical } == ["9000001/1", "9000001/2", "9000002", "9000003"])
    #expect(
      entries.map(\.offence) == [
        "Disobeys any lawful order", "Destroys or damages any part of a prison", "Commits any assault", nil,
      ])
    #expect(entries.map(\.finding) == ["PROVED", nil, "NOT_PROVED", nil])
    #expect(entries.map(\.hearingHeld) == [true, nil, true, nil])
    #expect(entries[0].reportedAt?.lexical == "2025-11-17T08:02:00")
    #expect(
      entries[0][facts.custody.adjudications.number].source == Provenance(.nomis, payload: "adjudications"))
  }

  @Test func prisonIsNamedWhereThePayloadKnowsItsName() throws {
    let account = try Payloads.account("prison/adjudications")
    #expect(
      account.record.custody.adjudications.map(\.establishment) == [
        "Example (HMP)", "Example (HMP)", "ZYI", "Example (HMP)",
      ])
    #expect(account.use(of: "agencies[0].agencyId") == .consulted)
    #expect(account.use(of: "offences[1].code") == .consulted)
    #expect(account.use(of: "results[0].agencyIncidentId") == .notUsed)
  }

  @Test func payloadDoesNotSayWhoseTheyAre() throws {
    #expect(try Payloads.account("prison/adjudications").namesNobody)
  }

  @Test func pageWithinThePayloadIsReadAsTheListItself() throws {
    let account = try Payloads.account(
      json: #"""
        {"results":{"content":[{"adjudicationNumber":"9000001","reportTime":"2025-11-17T08:02:00","agencyId":"ZZI",
        "adjudicationCharges":[{"oicChargeId":"9000001/1","offenceDescription":"Disobeys any lawful order"}]}]},
        "agencies":[{"agencyId":"ZZI","description":"Example (HMP)","active":true}]}
        """#)
    #expect(account.record.custody.adjudications.map { $0.number?.lexical } == ["9000001/1"])
  }

  @Test func emptyListSaysThatThereAreNone() throws {
    let account = try Payloads.account(json: #"{"results":[],"offences":[],"agencies":[]}"#)
    #expect(account.record.custody.adjudications.absence == .nothing)
  }

  @Test func chargesOfTheNewServiceHaveHearingsAndOutcomes() throws {
    let account = try Payloads.account("prison/reported-adjudications")
    let entries = account.record.custody.adjudications
    #expect(account.shape.id == "nomis.reported-adjudications")
    #expect(account.record.person.identifiers.noms?.text == "A9001AA")
    try #require(entries.map { $0.number?.lexical } == ["ZZI-000001", "ZZI-000002", "ZZI-000003"])
    #expect(entries.map(\.hearingHeld) == [true, nil, false])
    #expect(entries.map(\.finding) == ["CHARGE_PROVED", nil, nil])
    #expect(entries[0].offence == "Commits any assault")
    #expect(entries[0].establishment == "ZZI")
    #expect(entries[0].reportedAt?.lexical == "2025-11-17T15:19:37")
    #expect(account.kinds(about: "[3].status") == [.notInForce])
    #expect(account.use(of: "[3].chargeNumber") == .notUsed)
  }

  @Test func wholeChargeByItselfIsReadToo() throws {
    let account = try Payloads.account("prison/reported-adjudication")
    #expect(account.record.custody.adjudications.map { $0.number?.lexical } == ["ZZI-000001"])
    #expect(account.use(of: "reportedAdjudication.incidentStatement.statement") == .notUsed)
  }
}
