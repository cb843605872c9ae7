import ProbationRecord
import ReferralForms
import Testing

@Suite("Sources that disagree about who the person is")
struct IdentityClashTests {
  private func clashing(_ record: CaseRecord) -> CaseRecord {
    var record = record
    var account = CaseRecord()
    let source = Provenance(.nomis, payload: "prisoner", origin: .imported)
    account[facts.person.dateOfBirth] = Held(Samples.date("1961-07-08"), from: source)
    account[facts.custody.prisonName] = Held("HMP Elsewhere", from: source)
    _ = record.merge(account)
    return record
  }

  @Test("No document and no draft is made until somebody decides", arguments: Form.all)
  func blocksRendering(form: Form) throws {
    var record = clashing(try Project.example("every-fact"))
    let renderings: [(CaseRecord) throws -> ReferralDocument] = [
      { try form.document(for: $0, on: Samples.day) }, { try form.draft(for: $0, on: Samples.day) },
    ]
    for render in renderings {
      let error = #expect(throws: RenderingError.self) { try render(record) }
      guard case .identityClash(let conflicts)? = error else {
        Issue.record("the clash is not what keeps the form from being made")
        continue
      }
      #expect(conflicts.map(\.path) == ["person.dateOfBirth"])
    }
    #expect(!form.filled(from: record, on: Samples.day).isComplete)
    try record.decide("person.dateOfBirth", by: "A. Officer")
    let document = try form.document(for: record, on: Samples.day)
    #expect(document.status == .complete)
  }

  @Test("No answer completes a form that waits for somebody to decide who the person is")
  func completesNothing() throws {
    var record = try Project.example("every-fact")
    record[facts.management.practitioner.name] = Held()
    let answers = { (record: CaseRecord) in
      CheckReport(of: record, against: [.cas3], on: Samples.day).openAnswers
    }
    #expect(answers(record).map(\.completes) == [["cas3"]])
    var account = CaseRecord()
    account[facts.person.dateOfBirth] = Held(
      Samples.date("1961-07-08"), from: Provenance(.cpr, payload: "person", origin: .imported))
    _ = record.merge(account)
    #expect(record.identityClashes().count == 1)
    #expect(answers(record).map(\.path) == ["management.practitioner.name"])
    #expect(answers(record).allSatisfy { $0.completes.isEmpty })
  }

  @Test("What the other source says of anything else is not used, and its entries are not asked about")
  func heldBack() {
    var record = Samples.minimal
    record.person.dateOfBirth = Samples.date("1990-01-01")
    record = clashing(record)
    #expect(record.custody.prisonName == nil)
    var account = CaseRecord()
    let source = Provenance(.nomis, payload: "adjudications", origin: .imported)
    account.custody.adjudications.replaceAll(with: {
      $0[facts.custody.adjudications.finding] = Held("Proved", from: source)
    })
    let before = Form.approvedPremises.filled(from: record, on: Samples.day).answers.count
    _ = record.merge(account)
    #expect(Form.approvedPremises.filled(from: record, on: Samples.day).answers.count == before)
  }
}
