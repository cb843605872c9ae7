import ProbationRecord
import SourceSystems
import Testing

/// What the header of an assessment says of its answers.
@Suite struct OASysHeaderTests {
  @Test func aCompleteAssessmentDatesItsFactsAndGivesItsNumber() throws {
    let account = try Payloads.account("oasys/ords-rosh")
    let completed = CalendarDate(lexical: "2026-03-12")
    #expect(account.record.risk.oasys.status == .complete)
    #expect(account.record.risk.oasys.completedDate == completed)
    for source in [
      account.record[facts.risk.rosh.natureOfRisk].source, account.record[facts.risk.oasys.status].source,
    ] {
      #expect(source?.asOf == completed)
      #expect(source?.reference == "7001001")
      #expect(source?.system == .oasys)
      #expect(source?.payload == "ords-rosh")
      #expect(source?.origin == .imported)
    }
  }

  @Test(arguments: [
    ("OPEN", OASysStatus.inProgress), ("LOCKED_INCOMPLETE", .lockedIncomplete), ("SIGNED", .inProgress),
    ("AWAITING_PSR", .inProgress),
  ])
  func anAssessmentThatIsNotCompleteIsToldFromOneThatIs(_ word: String, _ status: OASysStatus) throws {
    let bytes = Array(
      """
      {"assessmentId": 7, "assessmentStatus": "\(word)", "dateCompleted": "2026-03-12T14:05:13Z",
       "riskManagementPlan": {"monitoringAndControl": "Curfew.", "supervision": null}}
      """.utf8)
    let account = try SourceAccount(reading: bytes, fetchedOn: CalendarDate(lexical: "2026-11-21"))
    #expect(account.record.risk.oasys.status == status)
    #expect(account.record.risk.oasys.completedDate == nil)
    #expect(account.outcomes["risk.oasys.completedDate"] == .notFound)
    #expect(account.kinds(about: "assessmentStatus") == [.incomplete])
    #expect(account.record.risk.managementPlan.monitoringAndControl == "Curfew.")
    let source = account.record[facts.risk.managementPlan.monitoringAndControl].source
    #expect(source?.payload == "risk-management-plan")
    #expect(source?.isUnfinished == true)
    #expect(source?.reading.name == "risk-management-plan-unfinished")
    // The day on which it was worked on last, or else fetched; not the day of a completion that did not come.
    #expect(source?.asOf == CalendarDate(lexical: "2026-11-21"))
    #expect(account.outcomes["risk.managementPlan.supervision"] == .notFound)
  }

  @Test func anUnknownStateIsReportedAndNotTakenForComplete() throws {
    let account = try Payloads.account(
      json: """
        {"assessmentId": 7, "assessmentStatus": "PAUSED", "dateCompleted": "2026-03-12T14:05:13Z",
         "riskManagementPlan": {"monitoringAndControl": "Curfew."}}
        """)
    #expect(account.kinds(about: "assessmentStatus") == [.unknownCode, .incomplete])
    #expect(account.outcomes["risk.oasys.status"] == .failed)
    #expect(account.record[facts.risk.managementPlan.monitoringAndControl].source?.asOf == nil)
  }

  @Test func aPayloadWithoutAHeaderIsNotTakenForComplete() throws {
    let account = try Payloads.account(
      json: #"{"health": {"generalHealth": "true", "generalHealthSpecify": ""}}"#)
    #expect(account.record.health.conditions.present == true)
    #expect(account.record[facts.health.conditions.present].source?.asOf == nil)
    #expect(account.notices.contains { $0.kind == .incomplete })
    #expect(account.record[facts.risk.oasys.status].isStated == false)
  }

  @Test(arguments: [
    ("oasys/ords-rosh", "assessments[0].laterCompleteAssessmentExists"),
    ("oasys/ords-offence", "assessments[0].laterWIPAssessmentExists"),
    ("oasys/needs-details", "laterWIPAssessmentExists"),
  ])
  func aLaterAssessmentIsReported(_ name: String, _ key: String) throws {
    let account = try Payloads.account(name)
    #expect(account.notices.filter { $0.kind == .laterExists }.map(\.key) == [key])
    #expect(account.use(of: key) == .consulted)
  }

  @Test func aWarningOfOASysIsPassedOn() throws {
    let account = try Payloads.account("oasys/ords-health")
    #expect(account.kinds(about: "warnings[0]") == [.contradiction])
  }

  @Test func anAnswerHasItsOwnDayWhereTheRecordKeepsOne() throws {
    let needs = try Payloads.account("oasys/ords-needs")
    #expect(
      needs.record[facts.needs.accommodation.summary].source?.asOf == CalendarDate(lexical: "2026-03-01"))
    #expect(needs.record[facts.needs.employment.summary].source?.asOf == CalendarDate(lexical: "2026-03-12"))
    #expect(needs.use(of: "latest_dates[0].accIssuesDetails") == .consulted)
    #expect(needs.use(of: "latest_dates[0].whoAtRisk") == .notUsed)
    let plan = try Payloads.account("oasys/ords-plan").record.risk.managementPlan
    #expect(
      plan[facts.risk.managementPlan.furtherConsiderations].source?.asOf
        == CalendarDate(lexical: "2026-03-02"))
  }

  @Test func thePersonIsNamedByNewerAndOlderKeys() throws {
    let account = try Payloads.account("oasys/ords-offence")
    let person = account.record.person
    #expect(person.identifiers.crn?.text == "X900001")
    #expect(person.identifiers.pnc?.verdict == .valid)
    #expect(person.name.given == "Ivor")
    #expect(person.name.family == "Invention")
    #expect(person[facts.person.identifiers.crn].source?.asOf == nil)
    // No list says what the digit means.
    #expect(account.kinds(about: "gender") == [.unknownCode])
    let newer = try Payloads.account("oasys/ords-rosh").record.person
    #expect(newer.identifiers.crn?.text == "X900001")
    #expect(newer.identifiers.noms?.text == "A9001AA")
  }

  @Test func twoNumbersForThePersonAreAContradiction() throws {
    let account = try Payloads.account(
      json: """
        {"source": "OASys", "inputs": {"crn": "X900002"}, "probNumber": "X900001", "pnc": "UNKNOWN PNC",
         "limitedAccessOffender": true,
         "assessments": [{"generalHealth": "No", "assessmentStatus": "COMPLETE"}]}
        """)
    #expect(account.kinds(about: "inputs.crn") == [.contradiction])
    #expect(account.record.person.identifiers.crn?.text == "X900001")
    #expect(account.kinds(about: "pnc") == [.placeholder])
    #expect(account.record[facts.person.identifiers.pnc].isStated == false)
    #expect(account.record.health.conditions.present == false)
    #expect(account.record.person.access.restricted == true)
    #expect(account.kinds(about: "limitedAccessOffender") == [.restricted])
  }

  @Test(arguments: [#""""#, "null", #""a\nb""#, "[]"])
  func whatCannotBeAnAssessmentNumberIsNoReference(_ number: String) throws {
    let account = try Payloads.account(
      json: """
        {"assessmentId": \(number), "assessmentStatus": "COMPLETE", "riskManagementPlan":
         {"monitoringAndControl": "Curfew."}}
        """)
    let source = account.record[facts.risk.managementPlan.monitoringAndControl].source
    #expect(source?.reference == nil)
    #expect(source?.system == .oasys)
  }

  @Test func ofSeveralAssessmentsTheOneCompletedLastIsTaken() throws {
    func assessment(_ number: Int, _ day: String, _ level: String) -> String {
      """
      { "assessmentPk": \(number), "assessmentStatus": "COMPLETE", "dateCompleted": "\(day)T10:00:00",
        "whoAtRisk": "A.", "riskPublicCommunity": "\(level)", "riskGreatest": "B." }
      """
    }
    let (old, new) = (assessment(1, "2024-12-19", "Medium"), assessment(2, "2025-12-19", "High"))
    for pair in ["\(old), \(new)", "\(new), \(old)"] {
      let account = try Payloads.account(json: #"{ "source": "OASys", "assessments": [\#(pair)] }"#)
      #expect(account.record.risk.rosh.community.public == .high)
      #expect(account.notices.contains { $0.kind == .notInForce })
    }
  }
}
