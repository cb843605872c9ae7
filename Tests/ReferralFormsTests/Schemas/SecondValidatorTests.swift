import Foundation
import ProbationRecord
import RandomRecords
import Testing
import XMLCore

@testable import ReferralForms

/// `make xerces` runs these: libxml2 and Xerces-C must agree on so many valid and so many changed documents.
@Suite("A second validator", .enabled(if: SecondValidator.judge != nil), .serialized)
struct SecondValidatorTests {
  @Test("Xerces-C accepts the same documents as the library")
  func verdictsAgree() throws {
    let count = SecondValidator.count
    var validator = try SecondValidator()
    var changed = try submitMutants(upTo: count / 2, to: &validator)
    var seed = 0
    while validator.unchanged < count || changed < count {
      defer { seed += 1 }
      let form = Form.all[seed % Form.all.count]
      var generator = SeededGenerator(state: UInt64(seed))
      let bytes = try Self.document(of: form, by: &generator)
      if validator.unchanged < count, validator.isValid(bytes, of: form) {
        try validator.submit(bytes, of: form, label: "of seed \(seed)")
        validator.unchanged += 1
      }
      let root = try MarkupDocument(parsing: bytes).root
      for number in 0..<3 where changed < count {
        let mutant = root.withChangedText(by: &generator)
        try validator.submit(mutant.serialized(), of: form, label: "of seed \(seed), change \(number)")
        changed += 1
      }
    }
    let (report, agrees) = try validator.finish()
    print("\(validator.unchanged) documents and \(changed) mutants, \(validator.refused) of all refused")
    print(report)
    #expect(agrees, "\(report)")
  }

  /// Submits mutants of the forms' full documents, spread evenly over all there are; returns how many.
  private func submitMutants(upTo count: Int, to validator: inout SecondValidator) throws -> Int {
    var submitted = 0
    for form in Form.all {
      let root = try MarkupDocument(parsing: form.fullDocument().bytes).root
      let mutations = Mutator(form: form).mutations(of: root)
      let step = max(1, mutations.count * Form.all.count / max(1, count))
      for mutation in mutations.enumerated().filter({ $0.offset % step == 0 }).map(\.element) {
        try validator.submit(
          mutation.document.serialized(), of: form, label: "\(mutation.kind) \(mutation.path)")
        submitted += 1
      }
    }
    return submitted
  }

  /// The XML of a random record, whether or not the schema takes it.
  private static func document(of form: Form, by generator: inout SeededGenerator) throws -> [UInt8] {
    let record = CaseRecord.random(by: &generator)
    let filled = form.filled(from: record, on: Project.day)
    return try filled.xml(status: filled.isComplete ? .complete : .draft, fingerprint: filled.fingerprint)
  }
}

extension MarkupElement {
  /// The document with one text or attribute value changed by a character or so.
  fileprivate func withChangedText(by generator: inout SeededGenerator) -> MarkupElement {
    var copy = self
    copy.changeText(by: &generator)
    return copy
  }

  private mutating func changeText(by generator: inout SeededGenerator) {
    if !children.isEmpty, Int.random(in: 0..<20, using: &generator) > 0 {
      children[Int.random(in: children.indices, using: &generator)].changeText(by: &generator)
    } else if !attributes.isEmpty, !children.isEmpty || Bool.random(using: &generator) {
      let index = Int.random(in: attributes.indices, using: &generator)
      attributes[index].value = attributes[index].value.mutated(with: Self.pieces, by: &generator)
    } else if children.isEmpty {
      text = text.mutated(with: Self.pieces, by: &generator)
      // An element that is nil may hold nothing, and Xerces-C lets it hold white space all the same.
      let isBlank = text.unicodeScalars.allSatisfy { " \t\n\r".unicodeScalars.contains($0) }
      if isBlank, attributes.contains(where: { $0.name == "nil" }) { text += "x" }
    }
  }

  private static let pieces = [
    "0", "1", "9", "A", "Z", "a", "z", "I", "O", " ", "  ", "-", "/", ".", "+", "(", ")", ":", "T", "P", "M",
    "_",
    "\n", "\t", "é", "\u{301}", "🙂", "\u{661}", "\u{FF11}", "\u{A0}", "\u{85}", "\u{2028}", "true",
    "unlisted:",
  ]
}
