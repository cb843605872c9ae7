import ProbationRecord
import Testing

@testable import ReferralForms

/// A second version of the CAS3 form, in which one question is renamed, one split in two and one added.
@Suite("Versions of a form")
struct FormVersionTests {
  private static let prisonNumber = facts.person.identifiers.noms.untyped
  private static let releaseDate = facts.release.date.untyped
  private static let dateStatus = facts.release.dateStatus.untyped
  private static let startDate = facts.referrals.approvedPremises.placementStartDate.untyped
  private static let croNumber = facts.person.identifiers.cro.untyped

  private static let second = Form(
    id: Form.cas3.id, title: Form.cas3.title, version: "2.0", rootElement: Form.cas3.rootElement,
    schemaFile: "cas3-2.0.xsd", audience: Form.cas3.audience,
    sections: Form.cas3.sections.map(\.inSecondVersion), splits: [releaseDate: [dateStatus, startDate]])

  fileprivate static func fields(for field: Field) -> [Field] {
    switch field.name {
    case "nomsNumber":
      [
        Field(name: "croNumber", fact: croNumber, obligation: .always),
        Field(name: "prisonNumber", fact: prisonNumber, obligation: .always),
      ]
    case "releaseDate":
      [
        Field(name: "releaseDateStatus", fact: dateStatus, obligation: .always),
        Field(name: "placementStartDate", fact: startDate, obligation: .always),
      ]
    default: [field]
    }
  }

  private func record() throws -> CaseRecord { try Project.example("wounding-with-intent") }

  @Test("A document pins its version, and is read by the form of that version")
  func documentsAreReadByTheirVersion() throws {
    for form in [Form.cas3, Self.second] {
      let document = try form.draft(for: record(), on: Samples.day)
      let received = try ReceivedReferral(reading: document.bytes, among: [.cas3, Self.second])
      #expect(received.form.version == form.version)
      #expect(try received.rendered() == document)
    }
    #expect(
      try Form.cas3.draft(for: record(), on: Samples.day).fingerprint
        != Self.second.draft(for: record(), on: Samples.day).fingerprint)
  }

  @Test("Of a version 1 document it is said what version 2 no longer asks, and what version 1 did not ask")
  func transitionIsSaid() throws {
    let old = try ReceivedReferral(reading: Form.cas3.draft(for: record(), on: Samples.day).bytes)
    let transition = old.transition(to: Self.second)
    #expect(transition.dropped.map(\.field.name) == ["releaseDate"])
    #expect(transition.dropped.first?.parts.map(\.name) == ["releaseDateStatus", "placementStartDate"])
    #expect(transition.unknown.map(\.name) == ["croNumber", "releaseDateStatus", "placementStartDate"])
    #expect(old.transition(to: .cas3).dropped.isEmpty && old.transition(to: .cas3).unknown.isEmpty)
  }

  @Test("A version 1 document read into a record answers version 2 but for what version 1 did not ask")
  func oldAnswersFillTheNewVersion() throws {
    let old = try ReceivedReferral(reading: Form.cas3.document(for: record(), on: Samples.day).bytes)
    var record = CaseRecord()
    _ = record.merge(old.account)
    let sent = try self.record()
    #expect(record.person.identifiers.noms == sent.person.identifiers.noms)
    #expect(record.release.date != nil)
    #expect(
      Self.second.missing(in: record, on: Samples.day).map(\.field.name)
        == ["croNumber", "releaseDateStatus", "placementStartDate"])
    #expect(Form.cas3.missing(in: record, on: Samples.day).isEmpty)
  }

  @Test("A document of version 2 takes the place of one of version 1")
  func newVersionSupersedesTheOld() throws {
    let old = try ReceivedReferral(reading: Form.cas3.document(for: record(), on: Samples.day).bytes)
    let document = try Self.second.draft(for: record(), on: Samples.day, superseding: old)
    let received = try ReceivedReferral(reading: document.bytes, among: [Self.second])
    #expect(received.supersession?.fingerprint == old.fingerprint)
    #expect(
      received.supersession?.changes.contains { $0.path == "release.date" && $0.change == .removed } == true)
  }

  @Test("A version that this release does not know is refused, with those that it knows")
  func unknownVersionIsRefused() throws {
    let bytes = try Self.second.draft(for: record(), on: Samples.day).bytes
    let error = #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: bytes) }
    #expect(error?.all.map(\.code) == ["unknownVersion"])
    #expect(error?.all.first?.rule.contains("1.0") == true)
  }
}

extension FormSection {
  fileprivate var inSecondVersion: FormSection {
    FormSection(
      name: name, title: title, completedBy: completedBy,
      items: items.flatMap { item -> [FormItem] in
        guard case .field(let field) = item else { return [item] }
        return FormVersionTests.fields(for: field).map(FormItem.field)
      })
  }
}
