import ProbationRecord
import ReferralForms
import Testing

@Suite("Who answers the questions")
struct PopulationReportTests {
  @Test("An empty record leaves every required and conditional question to a person")
  func empty() {
    let report = PopulationReport(of: CaseRecord(), for: Form.referrals, on: Samples.day)
    #expect(report.forms.map(\.form) == ["approved-premises", "cas3", "mappa"])
    #expect(report.forms.map(\.count.total) == [162, 109, 152])
    #expect(report.forms.allSatisfy { $0.count.left == $0.count.total })
    #expect(report.facts.total == 341)
    #expect(report.unanswered.count == 341)
  }

  @Test("A fact counts under its source on every form that asks it, and once over all")
  func bySource() throws {
    var record = CaseRecord()
    record[facts.person.identifiers.crn] = Held(CRN("X900001"), from: Provenance(.ndelius))
    record.sentence.type = .life
    let application = Provenance(.practitioner, payload: "cas1-application", origin: .imported)
    record[facts.management.backupContact.name] = Held("B. Officer", from: application)
    record[facts.person.transgenderHistory] = .absent(.refused, from: Provenance(.cpr))
    let report = PopulationReport(of: record, for: Form.referrals, on: Samples.day)
    #expect(report.facts.bySource == ["ndelius": 1, "cas1-application": 1, "cpr": 1])
    #expect(report.facts.byPerson == 1)
    #expect(
      report.facts.owed
        == Set(Form.referrals.flatMap { $0.missing(in: record, on: Samples.day) }.map(\.path)).count
    )
    #expect(report.facts.left == 337)
    #expect(report.facts.typed == 338)
    let cas3 = try #require(report.forms.first { $0.form == "cas3" })
    #expect(cas3.count.bySource == ["ndelius": 1, "cas1-application": 1])
  }

  @Test("An answer that is withheld answers nothing, and a list that is stated empty answers its questions")
  func absences() {
    var record = CaseRecord()
    record[facts.person.ethnicity] = .absent(.withheld, from: Provenance(.cpr))
    #expect(PopulationReport(of: record, for: Form.referrals, on: Samples.day).facts.fromSources == 0)
    record.agencies.setAbsence(.nothing, from: Provenance(.ndelius))
    #expect(PopulationReport(of: record, for: Form.referrals, on: Samples.day).facts.fromSources > 1)
  }

  @Test("The record in which every fact is stated leaves nothing")
  func everyFact() throws {
    let record = try Project.example("every-fact")
    #expect(PopulationReport(of: record, for: Form.referrals, on: Samples.day).facts.left == 0)
  }
}
