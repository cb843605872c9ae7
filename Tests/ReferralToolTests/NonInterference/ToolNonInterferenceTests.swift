import Foundation
import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// Two records that differ only in what a form's audience may not see make the tool do the same for that form.
///
/// All that a run leaves is compared: files with their names, bytes and modes, what it prints, and its exit code.
/// `make laws` compares many more pairs than `swift test` alone.
@Suite("Non-interference of the tool")
struct ToolNonInterferenceTests {
  private static let variants = Laws.areFull ? 5 : 1
  /// Rounds of so many variants for each form.
  private static let rounds = Laws.count(2)

  @Test("What an audience may not see changes nothing that the tool does for its form", arguments: Form.all)
  func hiddenFactsChangeNothing(form: Form) throws {
    let hidden = Catalogue.standard.facts(hiddenFrom: form.audience)
    #expect(!hidden.isEmpty)
    var compared = 0
    for round in 0..<Self.rounds {
      var generator = SeededGenerator(state: UInt64(round))
      let record = try Self.record(round, by: &generator)
      let sent = try Self.sent(form, from: record)
      let trace = try ToolTrace(of: record, on: form, superseding: sent)
      for variant in 0..<Self.variants {
        var other = record
        other.change(hidden, by: &generator)
        // That free text repeats what readers may not see is the one thing that may be told by it.
        guard form.repeats(of: other) == form.repeats(of: record) else { continue }
        let difference = try ToolTrace(of: other, on: form, superseding: sent).difference(from: trace)
        #expect(difference == nil, "\(form.id), round \(round), variant \(variant)")
        compared += 1
      }
    }
    if Laws.areFull { print("\(form.id): the tool did the same for \(compared) pairs") }
    #expect(compared * 10 >= Self.rounds * Self.variants * 9)
  }

  @Test(
    "The check bites: what an audience may see does change what the tool does",
    arguments: Laws.share(of: Form.all))
  func shownFactsChangeSomething(form: Form) throws {
    let record = try Self.example("every-fact")
    var other = record
    var generator = SeededGenerator(state: 1)
    other.change(form.fields.map(\.fact), share: 20, by: &generator)
    let sent = try Self.sent(form, from: record)
    let trace = try ToolTrace(of: record, on: form, superseding: sent)
    #expect(try ToolTrace(of: other, on: form, superseding: sent).difference(from: trace) != nil)
    #expect(try ToolTrace(of: record, on: form, superseding: sent).difference(from: trace) == nil)
  }

  /// A random record, or in turn one of the complete examples.
  private static func record(_ round: Int, by generator: inout SeededGenerator) throws -> CaseRecord {
    let examples = ["every-fact", "wounding-with-intent", "released-without-id", "firearm-safeguarding"]
    return round.isMultiple(of: 2)
      ? try example(examples[round / 2 % examples.count]) : CaseRecord.random(by: &generator)
  }

  private static func example(_ name: String) throws -> CaseRecord {
    try CaseRecord(json: [UInt8](Data(contentsOf: URL(filePath: Tool.example(name)))))
  }

  /// A document sent before, about the same person, so that the new one can say what has changed; `nil` while it
  /// is not clear who the person is.
  private static func sent(_ form: Form, from record: CaseRecord) throws -> [UInt8]? {
    var earlier = record
    earlier.person.name.given = "Example-Bittern"
    return try? form.draft(for: earlier, on: ToolTrace.day).bytes
  }
}

extension Form {
  fileprivate func repeats(of record: CaseRecord) -> [RestrictedRepeat] {
    restrictedRepeats(in: record, on: ToolTrace.day)
  }
}
