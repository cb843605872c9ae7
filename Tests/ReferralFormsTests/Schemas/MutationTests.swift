import Foundation
import ProbationRecord
import RandomRecords
import ReferralForms
import Testing
import XMLCore

@Suite("How strict the schemas are")
struct MutationTests {
  @Test(
    "Every mutant of a full document is refused, or is valid for a stated reason",
    arguments: Form.all + [.ofAnotherPackage])
  func mutantsAreRefused(form: Form) throws {
    let schema = try XMLSchema(entry: form.schemaFile, documents: form.schemaFiles())
    let document = try MarkupDocument(parsing: form.fullDocument().bytes).root
    #expect(schema.problems(in: try document.serialized()) == [])
    let mutations = Mutator(form: form).mutations(of: document)
    var refused: [String: Int] = [:]
    var survivors: [String: Int] = [:]
    for mutation in Laws.share(of: mutations, ofEach: \.kind) {
      if schema.problems(in: try mutation.document.serialized()).isEmpty {
        let excuse = try #require(
          mutation.excuse, "\(mutation.kind) \(mutation.path) is a hole in the schema")
        survivors["\(mutation.kind): \(excuse)", default: 0] += 1
      } else {
        let excuse = mutation.excuse
        #expect(excuse == nil, "\(mutation.kind) \(mutation.path) is refused although it is excused")
        refused[mutation.kind.rawValue, default: 0] += 1
      }
    }
    #expect(mutations.count > 4 * form.fields.count)
    report(form, mutations.count, refused, survivors)
  }

  @Test(
    "The full document of a form has every element of its schema, address parts aside", arguments: Form.all)
  func fullDocumentIsFull(form: Form) throws {
    let document = try MarkupDocument(parsing: form.fullDocument().bytes).root
    var paths: Set<String> = []
    func collect(_ element: MarkupElement, _ path: String) {
      paths.insert(path)
      for child in element.children { collect(child, "\(path)/\(child.name)") }
    }
    collect(document, "/" + document.name)
    let expected = form.outline.filter { $0.isNillable || $0.occurrence.lowerBound > 0 }
    #expect(expected.map(\.path).filter { !paths.contains($0) } == [])
  }

  /// Prints the figures that CONTRIBUTING.md gives; `make mutants` shows them.
  private func report(_ form: Form, _ count: Int, _ refused: [String: Int], _ survivors: [String: Int]) {
    guard Laws.areFull else { return }
    let total = refused.values.reduce(0, +)
    print("\(form.id): \(total) of \(count) mutants refused")
    for (kind, number) in refused.sorted(by: { $0.key < $1.key }) { print("  refused  \(kind): \(number)") }
    for (kind, number) in survivors.sorted(by: { $0.key < $1.key }) { print("  valid    \(kind): \(number)") }
  }
}
