import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// Two records that differ only in what an audience may not see give that audience the same.
///
/// `make laws` tests 10,000 pairs for each form; `swift test` alone tests fewer.
@Suite("Non-interference")
struct NonInterferenceTests {
  private static let variants = 5

  @Test("What an audience may not see changes nothing that it gets", arguments: Form.all)
  func hiddenFactsDecideNothing(form: Form) throws {
    let hidden = FactCatalogue.shared.facts.filter { !$0.audiences.contains(form.audience) }
    #expect(hidden.count > 5)
    for seed in 0..<(Laws.records ?? 60) / Self.variants {
      var generator = SeededGenerator(state: UInt64(seed))
      let record = CaseRecord.random(by: &generator)
      let seen = Seen(of: record, on: form)
      for variant in 0..<Self.variants {
        var other = record
        other.change(hidden, by: &generator)
        if Seen(of: other, on: form) != seen { Issue.record("\(form) seed \(seed) variant \(variant)") }
      }
    }
  }

  @Test("A question that hangs on what the audience may not see is never asked")
  func hiddenFactsOpenNothing() {
    let leak = Form(
      id: "leak", title: "Leak", version: "1.0", rootElement: "Leak", schemaFile: "cas3.xsd",
      audience: .temporaryAccommodation,
      sections: [
        section("one", "One") {
          field("crn", \.person.identifiers.$crn, .when(fact(\.victims, \.$kind).isPresent))
          field("sex", \.person.$sex, .when(fact(\.safeguarding.$childrenConcern).is(true)))
        }
      ])
    var record = CaseRecord()
    record.victims = [.init { $0.kind = .previous }]
    record.safeguarding.childrenConcern = true
    #expect(leak.missing(in: record, on: Samples.day).isEmpty)
  }

  @Test("The check bites: what an audience may see does change what it gets", arguments: Form.all)
  func shownFactsDecide(form: Form) throws {
    var record = try Project.example("every-fact")
    let seen = Seen(of: record, on: form)
    record.change(form.fields.map(\.fact), share: 100)
    #expect(Seen(of: record, on: form) != seen)
  }
}

/// All that anybody gets of a form: its document, its page, its gaps, its findings.
private struct Seen: Equatable {
  private let document: [UInt8]
  private let page: [UInt8]
  private let findings: [String]

  init(of record: CaseRecord, on form: Form) {
    let filled = form.filled(from: record, on: Samples.day)
    page = filled.html()
    findings =
      filled.missing.map(\.path) + filled.heldBack.map(\.path)
      + filled.breaches.map { "\($0.rule.id) \($0.paths)" }
      + filled.stale.map { "\($0.limit.id) \($0.paths)" }
    do {
      document = try form.draft(for: record, on: Samples.day).bytes
    } catch {
      document = Array("\(error)".utf8)
    }
  }
}

extension CaseRecord {
  /// States, changes and removes some of the facts, and entries of lists that hold nothing else.
  fileprivate mutating func change(
    _ facts: [FactDescriptor], share: Int = 40, by generator: inout SeededGenerator
  ) {
    for list in FactCatalogue.shared.lists
    where list.facts.allSatisfy(facts.contains) && Bool.random(using: &generator) {
      list.appendItem(in: &self)
    }
    for fact in facts {
      let positions = fact.list.map { (0..<$0.count(in: self)).map(Optional.some) } ?? [nil]
      for position in positions where Int.random(in: 0..<100, using: &generator) < share {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: _ = fact.hold(FactHolding(), in: &self, at: position)
        case 1:
          guard let reason = fact.permittedAbsences.first else { continue }
          fact.state(reason, from: RandomContent.source(by: &generator), in: &self, at: position)
        default:
          _ = fact.state(
            RandomContent.content(of: fact.shape, by: &generator), from: RandomContent.source(by: &generator),
            in: &self, at: position)
        }
      }
    }
  }

  fileprivate mutating func change(_ facts: [FactDescriptor], share: Int) {
    var generator = SeededGenerator(state: 1)
    change(facts, share: share, by: &generator)
  }
}
