import ProbationRecord
import RandomRecords
import Testing

@testable import ReferralForms

/// Every field of every form, changed alone, is exactly that one change.
@Suite("Comparing field by field")
struct FieldComparisonTests {
  private static let record: CaseRecord = {
    var generator = SeededGenerator(state: 630)
    var record = CaseRecord()
    for list in Catalogue.standard.lists { for _ in 0..<2 { record.appendEntry(to: list) } }
    for fact in Catalogue.standard.facts {
      for index in fact.list == nil ? [nil] : [0, 1] {
        precondition(record.state(content(for: fact, &generator), of: fact, from: .practitioner, at: index))
      }
    }
    // Entries that a form asks for only if they are of a kind are of that kind.
    for index in 0..<2 {
      record.offences[index].isIndex = true
      record.agencies[index].inContingencyPlan = true
    }
    return record
  }()

  /// Random content of a fact that a document can carry.
  private static func content(for fact: AnyFact, _ generator: inout SeededGenerator) -> FactContent {
    while true {
      let content = RandomContent.content(of: fact.shape, by: &generator)
      var trial = CaseRecord()
      if let list = fact.list { trial.appendEntry(to: list) }
      let index = fact.list.map { _ in 0 }
      if trial.state(content, of: fact, from: .practitioner, at: index),
        fact.identifierFault(of: content) == nil
      {
        return content
      }
    }
  }

  @Test(
    "A field that alone was changed since the document was sent is the one difference",
    .enabled(if: Laws.areFull, "make laws runs it: it renders a full document for each field"),
    arguments: Form.all,
    0..<4)
  func changedFieldIsTheOneDifference(form: Form, part: Int) throws {
    // With conditions lifted every field is on the document, and no change opens or closes a branch.
    let lifted = form.withoutConditions
    let sent = try ReceivedReferral(
      reading: lifted.draft(for: Self.record, on: Samples.day).bytes, among: [lifted])
    for place in stride(from: part, to: lifted.fields.count, by: 4) {
      let fact = lifted.fields[place].fact
      let isFilter = lifted.filters[fact.list ?? Catalogue.standard.lists[0]]?.facts.contains(fact) == true
      let index = fact.list.map { list in shownEntry(of: list, on: lifted) }
      let before = Self.record.shown(fact, at: index)
      var generator = SeededGenerator(state: UInt64(place))
      var changed = Self.record
      // The random numbers know but one number of each of these kinds.
      if fact.path == "person.identifiers.noms" { changed.person.identifiers.noms = PrisonNumber("A9007EX") }
      if fact.path == "person.identifiers.pnc" { changed.person.identifiers.pnc = PNCNumber("2015/0412907P") }
      for _ in 0..<200 where changed.shown(fact, at: index) == before {
        let content = Self.content(for: fact, &generator)
        #expect(changed.state(content, of: fact, from: .practitioner, at: index) == true)
      }
      let whole = try ReferralComparison(of: .record(Self.record), with: .record(changed))
      #expect(whole.differences.map(\.path) == [fact.path(at: index)])
      // An entry that is no longer of the kind that the form asks for leaves the document as a whole.
      let seen = try ReferralComparison(of: .document(sent), with: .record(changed)).differences
      if isFilter {
        #expect(!seen.isEmpty && seen.allSatisfy { $0.fact?.list == fact.list })
      } else {
        #expect(seen.map { $0.fact?.path } == [fact.path], "\(form) \(fact.path)")
      }
    }
  }

  /// An entry that is on the form.
  private func shownEntry(of list: AnyFactList, on form: Form) -> Int {
    let answers = form.filled(from: Self.record, on: Samples.day).answers
    return answers.first { $0.field.fact.list == list && $0.isShown }?.index ?? 0
  }
}

extension CaseRecord {
  /// The value of a fact as a document shows it.
  fileprivate func shown(_ fact: AnyFact, at index: Int?) -> FactContent? {
    self[fact, at: index].content.map { fact.documentContent(of: $0) }
  }
}
