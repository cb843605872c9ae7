import ProbationRecord
import ReferralForms
import Testing

@Suite("How old answers may be")
struct FreshnessTests {
  private func record(assessedOn day: String, statesDays: Bool = true) -> CaseRecord {
    var record = Samples.minimal
    let day = Samples.date(day)
    let source = Provenance(.oasys, asOf: statesDays ? day : nil)
    record[facts.risk.rosh.overall] = Held(.high, from: source)
    record[facts.risk.managementPlan.supervision] = Held("Weekly.", from: source)
    record[facts.risk.oasys.completedDate] = Held(day, from: source)
    return record
  }

  private func stale(_ form: Form, _ record: CaseRecord) -> [StaleAnswers] {
    form.filled(from: record, on: Samples.day).stale
  }

  @Test("OASys answers older than 6 months are too old for AP and CAS3 and not for MAPPA")
  func oasysSixMonths() throws {
    // The tests' day is 21 November 2026.
    #expect(stale(.approvedPremises, record(assessedOn: "2026-05-21")).isEmpty)
    let old = record(assessedOn: "2026-05-20")
    for form in [Form.approvedPremises, .cas3] {
      let answers = try #require(stale(form, old).first)
      #expect(answers.limit.id == "oasysSixMonths")
      #expect(answers.paths.contains("risk.managementPlan.supervision"))
      #expect(answers.asOf == Samples.date("2026-05-20"))
    }
    #expect(stale(.mappa, old).isEmpty)
    #expect(stale(.mappa, record(assessedOn: "2025-10-30")).map(\.limit.id) == ["oasysFiftyFiveWeeks"])
  }

  @Test("An OASys answer without a day of its own has that of the assessment")
  func assessmentDay() {
    #expect(!stale(.approvedPremises, record(assessedOn: "2026-01-01", statesDays: false)).isEmpty)
  }

  @Test("What a practitioner wrote has no age, although an assessment of that day would be too old")
  func practitioner() {
    var record = record(assessedOn: "2026-01-01")
    record.risk.managementPlan.supervision = "Written anew."
    let paths = stale(.cas3, record).flatMap(\.paths)
    #expect(!paths.contains("risk.managementPlan.supervision"))
    #expect(paths.contains("risk.rosh.overall"))
  }

  @Test("A duty to refer counts for 26 weeks", arguments: [("2026-05-23", true), ("2026-05-22", false)])
  func dutyToRefer(_ day: String, _ isFresh: Bool) {
    var record = Samples.minimal
    record.accommodation.dutyToRefer.submitted = true
    record.accommodation.dutyToRefer.date = Samples.date(day)
    #expect(stale(.cas3, record).isEmpty == isFresh)
  }

  @Test("A limit is applied from the day on which its source was read")
  func knownSince() {
    let filled = Form.cas3.filled(from: record(assessedOn: "2020-01-01"), on: Samples.date("2026-08-04"))
    #expect(filled.stale.isEmpty)
  }

  @Test(
    "Every limit of a form has a name of its own, a source and a remedy", arguments: Form.all
  )
  func limitsAreComplete(_ form: Form) {
    #expect(Set(form.limits.map(\.id)).count == form.limits.count)
    for limit in form.limits {
      #expect(!limit.source.isEmpty && limit.statement.hasSuffix(".") && limit.remedy.hasSuffix("."))
    }
  }
}
