import Foundation
import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

/// Reading a rendered document gives what the form shows of the record, and rendering that again the same bytes.
///
/// `make laws` tests ten times as many records as `swift test` alone.
@Suite("The laws of reading back")
struct ReadingLawTests {
  private static let records = Laws.count(30)

  @Test(
    "What was rendered is read as what the form shows, and rendered again with the same bytes",
    arguments: Form.all, 0..<4)
  func renderedDocumentsAreReadBack(form: Form, part: Int) throws {
    var rendered = 0
    var seed = part
    while rendered < Self.records {
      defer { seed += 4 }
      var generator = SeededGenerator(state: UInt64(seed))
      let record = CaseRecord.random(by: &generator).withoutClashes
      do {
        let document = try form.draft(for: record, on: Samples.day)
        rendered += 1
        let received = try ReceivedReferral(reading: document.bytes)
        if received.record != record.shown(on: form) {
          Issue.record("\(form) seed \(seed): what was read is not what the form shows")
        }
        if try received.rendered() != document {
          Issue.record("\(form) seed \(seed): it is rendered again with other bytes")
        }
        if !received.sealProblems.isEmpty { Issue.record("\(form) seed \(seed): the fingerprint is another") }
      } catch let RenderingError.invalid(problems) where problems.allSatisfy(\.isIdentifierOfNoShape) {
        // Some random records hold a number that is none at all, which no schema can carry: try the next.
      } catch {
        Issue.record("\(form) seed \(seed): \(error)")
        rendered += 1
      }
    }
  }

  @Test("A document that takes another's place is rendered again with the same bytes", arguments: Form.all)
  func supersedingDocumentsAreReadBack(form: Form) throws {
    var rendered = 0
    for seed in 0..<Laws.count(20) {
      var generator = SeededGenerator(state: UInt64(seed))
      var record = CaseRecord.random(by: &generator).withoutClashes
      guard let first = try? form.draft(for: record, on: Samples.day) else { continue }
      let earlier = try ReceivedReferral(reading: first.bytes)
      record.person.name.given = "Example-\(seed)"
      let document = try form.draft(for: record, on: Samples.date("2026-11-22"), superseding: earlier)
      rendered += 1
      let received = try ReceivedReferral(reading: document.bytes)
      #expect(received.supersession?.fingerprint == earlier.fingerprint)
      #expect(try received.rendered() == document, "seed \(seed)")
    }
    #expect(rendered > 0)
  }
}

extension CaseRecord {
  /// The record as the systems that it uses have it, if what others say would keep it from being rendered.
  fileprivate var withoutClashes: CaseRecord {
    guard !identityClashes().isEmpty else { return self }
    var record = self
    let snapshot = self
    for (fact, index) in snapshot.places {
      let statement = snapshot[fact, at: index].statement
      record[fact, at: index] = Holding(statement: statement)
    }
    return record
  }

  /// What a form shows of the record, gathered answer by answer, without rendering anything.
  fileprivate func shown(on form: Form) -> CaseRecord {
    var shown = CaseRecord(reference: reference)
    for section in form.filled(from: self, on: Samples.day).sections {
      for item in section.items {
        switch item {
        case .field(let answer): shown.state(answer, at: nil)
        case .list(let list):
          let descriptor = list.list.list
          if list.shownItems.isEmpty, let absence = list.absence {
            shown.state(absence.reason, of: descriptor, from: absence.source.asShown)
          }
          for answers in list.shownItems {
            let position = shown.count(of: descriptor)
            shown.appendEntry(to: descriptor)
            for answer in answers { shown.state(answer, at: position) }
          }
        }
      }
    }
    return shown
  }

  private mutating func state(_ answer: Answer, at position: Int?) {
    guard answer.isShown, let source = answer.holding.source else { return }
    if let content = answer.documentContent {
      #expect(self.state(content, of: answer.field.fact, from: source.asShown, at: position) == true)
    } else if let absence = answer.holding.absence {
      self.state(absence, of: answer.field.fact, from: source.asShown, at: position)
    }
  }
}

extension DocumentProblem {
  fileprivate var isIdentifierOfNoShape: Bool {
    code == "wrongPattern" && fact.flatMap { Catalogue.standard[$0] }?.shape.holdsIdentifiers == true
  }
}

extension Provenance {
  /// What a document says of a source.
  fileprivate var asShown: Provenance {
    origin == .edited ? .practitioner : Provenance(system, asOf: asOf)
  }
}
