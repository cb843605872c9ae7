import ProbationRecord
import SourceSystems
import Testing

struct PrisonInformationTests {
  private func cas3(_ person: String) throws -> SourceAccount {
    try Payloads.account(
      json: #"""
        {"id": "a-1", "person": {"type": "FullPerson", "crn": "X900001", "name": "Morgan Sampleton",
          "dateOfBirth": "1985-03-14", "sex": "Male", "status": "InCustody"\#(person)},
          "createdAt": "2026-05-28T10:00:00Z",
          "data": {"move-on-plan": {}, "prison-information": {"adjudications": {"adjudications": []},
            "acct-alerts": {"acctAlerts": []}}}}
        """#)
  }

  @Test func withAPrisonNumberAnEmptyListIsNone() throws {
    let account = try cas3(#", "nomsNumber": "A9001AA""#)
    #expect(account.record.custody.adjudications.absence == .nothing)
    #expect(account.record.custody.acctAlerts.absence == .nothing)
    #expect(account.record.custody.adjudications.absenceSource?.system == .nomis)
  }

  @Test(arguments: ["", #", "nomsNumber": null"#, #", "nomsNumber": """#])
  func withoutAPrisonNumberAnEmptyListSaysNothing(_ number: String) throws {
    let account = try cas3(number)
    #expect(!account.record.custody.adjudications.isStated)
    #expect(!account.record.custody.acctAlerts.isStated)
    #expect(account.outcomes["custody.adjudications[].number"] == .notFound)
    #expect(account.outcomes["custody.acctAlerts[].type"] == .notFound)
  }

  @Test func bareAnswersNameNoPrisonNumber() throws {
    let account = try Payloads.account(
      json: #"""
        {"move-on": {}, "prison-information": {"case-notes": {"adjudications": [], "acctAlerts": [],
          "selectedCaseNotes": []}}}
        """#)
    #expect(!account.record.custody.adjudications.isStated)
    #expect(!account.record.custody.caseNotes.isStated)
    #expect(account.outcomes["custody.acctAlerts[].type"] == .notFound)
  }

  @Test func whatThePrisonHoldsIsReadAsThePrisons() throws {
    let custody = try Payloads.account("applications/cas1-application").record.custody
    #expect(custody.adjudications.map(\.number?.lexical) == ["900101", "900102"])
    #expect(custody.adjudications.first?.reportedAt?.lexical == "2026-01-09T14:30:00")
    #expect(custody.adjudications.map(\.hearingHeld) == [true, false])
    #expect(custody.adjudications.map(\.finding) == ["PROVED", "NOT_PROVED"])
    #expect(custody.adjudications.first?[facts.custody.adjudications.finding].source?.system == .nomis)
    #expect(
      custody.adjudications.first?[facts.custody.adjudications.finding].source?.asOf
        == CalendarDate(lexical: "2026-01-09"))
    #expect(custody.caseNotes.map(\.text) == ["Met on the wing."])
    #expect(custody.caseNotes.map(\.sensitive) == [false])
    #expect(custody.caseNotes.first?[facts.custody.caseNotes.text].source?.system == .nomis)
    #expect(custody.behaviour == "Works in the kitchen.")
    #expect(custody[facts.custody.behaviour].source?.system == .practitioner)
  }

  @Test func anAlertThatIsOverIsTakenWithItsEndAndNoted() throws {
    let account = try Payloads.account("applications/cas3-application")
    let alerts = account.record.custody.acctAlerts
    #expect(alerts.map(\.description) == ["ACCT open", "ACCT closed"])
    #expect(alerts.map(\.expiryDate?.lexical) == ["2026-07-15", "2024-04-01"])
    #expect(
      account.notices.filter { $0.kind == .notInForce }.map(\.key)
        == ["data.prison-information.acct-alerts.acctAlerts[1].active"])
  }
}
