import Foundation
import ProbationRecord
import ReferralForms
import Testing

@Suite("The questions as they were last agreed")
struct FormSnapshotTests {
  private static let file = Project.root.appending(path: "Tests/ReferralFormsTests/Definition/forms.tsv")

  /// The proof against the data dictionary needs the dictionary; this one holds everywhere.
  @Test(
    "Every question has the section, fact, type, obligation, condition, sensitivity, audiences and label of the snapshot"
  )
  func questionsAreTheSnapshot() throws {
    let rows = Form.all.flatMap { form in
      form.sections.flatMap { section in
        section.items.flatMap(\.fields).map { field in
          [
            form.id, section.name, field.name, field.fact.path, field.fact.type.rawValue,
            field.fact.shape.codeList?.name ?? "", field.obligation.kind, field.obligation.description,
            field.fact.sensitivity.name,
            field.fact.audiences.map(\.name).sorted().joined(separator: " "), field.label,
          ].joined(separator: "\t")
        }
      }
    }
    if ProcessInfo.processInfo.environment["REFERRALKIT_REWRITE"] != nil {
      try (rows.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("the snapshot was written anew: read the difference before it is committed")
    }
    let snapshot = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(rows.count == snapshot.count)
    for (row, expected) in zip(rows, snapshot) { #expect(row == expected) }
  }
}
