import ProbationRecord
import ReferralForms
import Testing

@Suite("Filling a form from a record")
struct FillingTests {
  @Test("An empty record misses every question that is always asked", arguments: Form.all)
  func emptyRecordMissesEverything(form: Form) {
    let missing = Set(form.missing(in: Samples.empty, on: Samples.day).map(\.field.name))
    let always = form.fields.filter { $0.obligation == .always }.map(\.name)
    #expect(Set(always).subtracting(missing) == [])
  }

  @Test(
    "None, not known and refused answer a required question; withheld does not",
    arguments: [(Absence.nothing, true), (.notKnown, true), (.refused, true), (.withheld, false)])
  func absencesAnswer(absence: Absence, answers: Bool) {
    let record = CaseRecord { $0[facts.support.localConnections] = .absent(absence) }
    #expect(Form.cas3.status(of: "support.localConnections", in: record) == (answers ? .given : .missing))
  }

  @Test("A question that only the referrer can decide is not answered by an absence")
  func decisionsNeedValues() {
    let record = CaseRecord { $0[facts.referrals.cas3.consentGiven] = .absent(.notKnown) }
    #expect(Form.cas3.status(of: "referrals.cas3.consentGiven", in: record) == .missing)
  }

  @Test("A required list is answered by an item or by saying that there is none")
  func listsCanBeAbsent() {
    #expect(Form.cas3.status(of: "health.needs[].kind", in: Samples.empty) == .missing)
    let none = CaseRecord { $0.health.needs.absence = .nothing }
    #expect(Form.cas3.status(of: "health.needs[].kind", in: none) == nil)
    let withheld = CaseRecord { $0.health.needs.absence = .withheld }
    #expect(Form.cas3.status(of: "health.needs[].kind", in: withheld) == .missing)
    let one = CaseRecord { $0.health.needs.replaceAll(with: { $0.kind = .language }) }
    #expect(Form.cas3.status(of: "health.needs[0].kind", in: one) == .given)
    #expect(Form.cas3.status(of: "health.needs[0].detail", in: one) == .open)
  }

  @Test("Approved premises and CAS3 show index offences only; MAPPA shows all")
  func onlyIndexOffencesAreShown() {
    let record = CaseRecord { record in
      record.offences.replaceAll(
        with: {
          $0.isIndex = false; $0.description = "Theft"
        },
        {
          $0.isIndex = true; $0.description = "Robbery"
        })
    }
    for form in [Form.approvedPremises, .cas3] {
      #expect(form.status(of: "offences[0].description", in: record) == nil)
      #expect(form.status(of: "offences[1].description", in: record) == .given)
    }
    #expect(Form.mappa.status(of: "offences[0].description", in: record) == .given)
  }

  @Test("The day that the caller gives decides, not the clock")
  func theDayIsGiven() {
    let record = CaseRecord { $0.referrals.approvedPremises.placementStartDate = Samples.date("2026-11-21") }
    let path = "referrals.approvedPremises.shortNotice.reason"
    #expect(Form.approvedPremises.status(of: path, in: record, on: Samples.date("2026-05-22")) == .missing)
    #expect(Form.approvedPremises.status(of: path, in: record, on: Samples.date("2026-05-21")) == .open)
  }
}
