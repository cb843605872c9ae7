import ProbationRecord
import SourceSystems
import Testing

struct OASysTextTests {
  private func account(_ page: String, _ keys: String) throws -> SourceAccount {
    try Payloads.account(json: #"{"move-on": {}, "oasys-import": {"\#(page)": {\#(keys)}}}"#)
  }

  @Test func anEditedTextIsGoneByAndTheTextOfOASysStandsBesideIt() throws {
    let account = try Payloads.account("applications/cas1-application")
    let fact = account.record[facts.risk.managementPlan.supervision]
    #expect(fact.value == "Weekly. Edited by the practitioner.")
    #expect(fact.source?.system == .practitioner)
    #expect(fact.source?.asOf == CalendarDate(lexical: "2026-06-02"))
    #expect(fact.alternatives.map(\.content) == [.scalar("Weekly.")])
    #expect(fact.alternatives.map(\.source.system) == [.oasys])
    #expect(fact.alternatives.map(\.source.asOf) == [CalendarDate(lexical: "2026-04-20")])
    #expect(fact.alternatives.map(\.source.reference) == [nil])
  }

  @Test func anEditIsNoConflictUntilOASysItselfSaysSomethingElse() throws {
    var record = CaseRecord()
    _ = record.merge(try Payloads.account("applications/cas1-application").record)
    #expect(!record.conflicts().map(\.path).contains("risk.managementPlan.supervision"))
    let newer = try Payloads.account(
      json: """
        { "assessmentId": 8, "assessmentStatus": "COMPLETE", "dateCompleted": "2026-09-01T10:00:00Z",
          "riskManagementPlan": { "supervision": "Twice a week.", "monitoringAndControl": null } }
        """)
    _ = record.merge(newer.record)
    #expect(record.risk.managementPlan.supervision == "Twice a week.")
    #expect(record.conflicts().map(\.path).contains("risk.managementPlan.supervision"))
  }

  @Test func aTextWithoutADayOfItsAssessmentHasNone() throws {
    let account = try Payloads.account("applications/cas1-application")
    #expect(account.record[facts.risk.rosh.whoIsAtRisk].alternatives.map(\.source.asOf) == [nil])
  }

  @Test(arguments: [
    ("R10.1", "risk.rosh.whoIsAtRisk"), ("SUM2", "risk.rosh.natureOfRisk"),
    ("R10.3", "risk.rosh.greatestWhen"),
    ("SUM4", "risk.rosh.increaseFactors"), ("SUM10", "risk.rosh.protectiveFactors"),
    ("SUM9", "risk.rosh.riskFactorAnalysis"), ("SUM11", "risk.rosh.likelySituations"),
    ("2.1", "offending.analysis"), ("2.8.3", "offending.motivation"), ("2.98", "offending.riskIssues"),
    ("2.12", "offending.pattern"), ("3.9", "needs.accommodation.summary"),
    ("4.94", "needs.employment.summary"),
    ("5.9", "needs.finance.summary"), ("6.9", "needs.relationships.summary"),
    ("7.9", "needs.lifestyle.summary"),
    ("8.9", "needs.drugs.summary"), ("9.97", "needs.alcohol.summary"),
    ("10.9", "needs.emotionalWellbeing.summary"), ("11.9", "needs.thinking.summary"),
    ("12.9", "needs.attitudes.summary"), ("13.1", "health.conditions.detail"),
    ("RM28", "risk.managementPlan.furtherConsiderations"), ("RM28.1", "risk.managementPlan.currentSituation"),
    ("QRM30", "risk.managementPlan.supervision"), ("RM31", "risk.managementPlan.monitoringAndControl"),
    ("RM32", "risk.managementPlan.interventionsAndTreatment"), ("RM33", "risk.managementPlan.victimSafety"),
    ("RM34", "risk.managementPlan.contingency"), ("RM35", "risk.managementPlan.additionalComments"),
    ("R8.1.1", "risk.toSelf.selfHarm.detail"), ("FA63", "risk.toSelf.coping"),
    ("R8.3.2", "risk.toSelf.vulnerability.detail"),
  ])
  func aQuestionIsKnownByItsNumber(_ number: String, _ path: String) throws {
    let account = try account("rosh-summary", #""roshAnswers": {"\#(number)": "A text."}"#)
    let fact = try #require(Catalogue.standard[path])
    #expect(account.record[fact].content == .scalar("A text."))
    #expect(account.use(of: "oasys-import.rosh-summary.roshAnswers.\(number)") == .fact([path]))
  }

  @Test func currentAndEarlierConcernsAreOneText() throws {
    let account = try Payloads.account("applications/cas1-application")
    #expect(
      account.record[facts.risk.toSelf.selfHarm.detail].alternatives.map(\.content)
        == [.scalar("Cut in May.\n\nOverdose as a teenager.")])
  }

  @Test func aQuestionThatNobodyKnowsIsNotUsedAndNamed() throws {
    let account = try account(
      "rosh-summary",
      #""roshAnswers": {"Q1": "Typed", "R10.1": "Known", "R10.1.9": "Typed"}, "roshSummaries": [{"questionNumber": "Q1", "answer": "OASys"}]"#
    )
    for key in ["roshAnswers.Q1", "roshSummaries[0].answer", "roshAnswers.R10.1.9"] {
      #expect(account.use(of: "oasys-import.rosh-summary.\(key)") == .notUsed)
      #expect(account.kinds(about: "oasys-import.rosh-summary.\(key)") == [.unknownCode])
    }
    #expect(account.notices.first?.text.contains("Q1") == true)
  }

  @Test func whatOASysSaysOfVictimsFillsNothing() throws {
    let account = try Payloads.account("applications/cas1-application")
    #expect(account.use(of: "data.oasys-import.offence-details.offenceDetailsAnswers.2.4.1") == .notUsed)
    #expect(account.record.victims.isEmpty)
    #expect(account.kinds(about: "data.oasys-import.offence-details.offenceDetailsAnswers.2.4.1").isEmpty)
  }
}
