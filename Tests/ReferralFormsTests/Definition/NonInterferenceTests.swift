import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// Two records that differ only in what an audience may not see give that audience the same.
///
/// `make laws` tests ten times as many pairs as `swift test` alone.
@Suite("Non-interference")
struct NonInterferenceTests {
  private static let variants = 5

  @Test("What an audience may not see changes nothing that it gets", arguments: Form.all)
  func hiddenFactsDecideNothing(form: Form) throws {
    let hidden = Catalogue.standard.facts(hiddenFrom: form.audience)
    #expect(hidden.count > 5)
    for seed in 0..<Laws.count(12) {
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
          field("crn", facts.person.identifiers.crn, .when(facts.victims.kind.isPresent))
          field("sex", facts.person.sex, .when(facts.safeguarding.childrenConcern.is(true)))
        }
      ])
    var record = CaseRecord()
    record.victims.replaceAll(with: { $0.kind = .previous })
    record.safeguarding.childrenConcern = true
    #expect(leak.missing(in: record, on: Samples.day).isEmpty)
  }

  @Test("A conflict over entries that readers may not see is not theirs")
  func hiddenEntriesMakeNoConflict() throws {
    func record(_ entries: String) throws -> CaseRecord {
      let orders = "{ \"absent\": \"none\"\(entries) }"
      let text = "{ \"recordVersion\": \"1.0\", \"reference\": \"RK-1\", \"orders\": \(orders) }"
      return try CaseRecord(json: Array(text.utf8))
    }
    let entry = #", "entries": [{ "terms": { "value": "Not to go to the market.", "source": "ndelius" } }]"#
    #expect(try record(entry).conflicts().map(\.path) == ["orders"])
    #expect(try Seen(of: record(entry), on: .approvedPremises) == Seen(of: record(""), on: .approvedPremises))
    #expect(try Seen(of: record(entry), on: .mappa) != Seen(of: record(""), on: .mappa))
  }

  @Test("An entry of which readers may see nothing does not count, wherever it stands")
  func hiddenEntriesHaveNoPlace() throws {
    func record(_ entry: String) throws -> CaseRecord {
      let disputed = """
        { "kind": { "value": "restraining", "source": "ndelius",
                    "alternatives": [{ "value": "sexualHarmPrevention", "source": "oasys" }] } }
        """
      let text = "{ \"recordVersion\": \"1.0\", \"reference\": \"RK-1\", \"orders\": [\(entry) \(disputed)] }"
      return try CaseRecord(json: Array(text.utf8))
    }
    let (one, two) = try (record(""), record(#"{ "terms": "Not to go to the market." },"#))
    #expect(two.orders.count == 2 && two.conflicts().map(\.path) == ["orders[1].kind"])
    let terms = try #require(Catalogue.standard["orders[].terms"])
    for form in Form.all {
      let isHidden = !terms.audiences.contains(form.audience)
      #expect((Seen(of: one, on: form) == Seen(of: two, on: form)) == isHidden, "\(form)")
    }
  }

  @Test("The check bites: what an audience may see does change what it gets", arguments: Form.all)
  func shownFactsDecide(form: Form) throws {
    var record = try Project.example("every-fact")
    let seen = Seen(of: record, on: form)
    var generator = SeededGenerator(state: 1)
    record.change(form.fields.map(\.fact), share: 100, by: &generator)
    #expect(Seen(of: record, on: form) != seen)
  }
}

/// What anybody gets of a form: its document, its page, its gaps, its findings.
///
/// That free text repeats what is hidden, and that sources disagree about who somebody is, may depend on hidden
/// facts, and is left out.
private struct Seen: Equatable {
  private let document: [UInt8]
  private let page: [UInt8]
  private let findings: [String]

  init(of record: CaseRecord, on form: Form) {
    let filled = form.filled(from: record, on: Samples.day)
    let report = CheckReport(of: record, against: [form], on: Samples.day)
    page = filled.html()
    findings =
      filled.missing.map(\.path) + filled.heldBack.map(\.path)
      + filled.breaches.map { "\($0.rule.id) \($0.paths)" }
      + filled.stale.map { "\($0.limit.id) \($0.paths)" }
      + report.forms.flatMap { $0.doubtful.map(\.path) + $0.invalid.map { "\($0)" } }
      + report.openAnswers.map { "\($0.path) \($0.forms)" }
      + report.conflicts.filter { !$0.isIdentityClash }.map { "\($0.path): \($0.held) \($0.others)" }
    do {
      document = try form.draft(for: record, on: Samples.day).bytes
    } catch {
      document = Array("\(error)".utf8)
    }
  }
}
