import ProbationRecord
import Testing
import XMLCore

@testable import ReferralForms

@Suite("The schema of a form of another package")
struct OwnNamespaceTests {
  private static let form = Form.ofAnotherPackage

  @Test("Its documents are valid against the schema that its definition gives, and are read back")
  func documentsAreReadBack() throws {
    let document = try Self.form.fullDocument()
    let text = String(decoding: document.bytes, as: UTF8.self)
    #expect(text.contains(#"xmlns="https://council.example/ns/duty/2""#) && text.contains("<Value>"))
    let received = try ReceivedReferral(reading: document.bytes, among: Form.known + [Self.form])
    #expect(received.form.id == Self.form.id)
    #expect(try received.rendered().fingerprint == document.fingerprint)
    #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: document.bytes) }
  }

  @Test("It imports what forms share, and has nothing that a validator is known to judge wrongly or slowly")
  func schemaIsSafe() throws {
    let files = try Self.form.schemaFiles()
    #expect(files.keys.sorted() == ["code-lists.xsd", "common.xsd", "duty.xsd"])
    #expect(files["common.xsd"] == PublishedSchemas.files["common.xsd"])
    let root = try MarkupDocument(parsing: #require(files["duty.xsd"])).root
    // Its own import is tried here; what is published has none.
    #expect(SchemaSafety.findings(in: root).filter { !$0.hasSuffix("there is a import") } == [])
    #expect(root.children.count { $0.name == "import" } == 1)
  }

  @Test("It can take the place of an earlier document")
  func documentsAreSuperseded() throws {
    var record = try Project.example("every-fact")
    let first = try ReceivedReferral(
      reading: Self.form.draft(for: record, on: Samples.day).bytes, among: [Self.form])
    record.person.nationality = [.irl]
    let second = try Self.form.draft(for: record, on: Samples.day, superseding: first)
    let received = try ReceivedReferral(reading: second.bytes, among: [Self.form])
    #expect(received.supersession?.changes.map(\.path) == ["person.nationality"])
  }

  @Test("What forms do not share stands in the file of the form that needs it", arguments: Form.all)
  func unsharedTypesAreDeclared(form: Form) throws {
    let files = try SchemaWriter(sharing: [.cas3Supplier]).files(of: form)
    let schema = try XMLSchema(entry: form.schemaFile, documents: files)
    #expect(schema.problems(in: try form.fullDocument().bytes) == [])
  }

  @Test("A definition that gives no schema is an error")
  func badDefinitionsAreErrors() throws {
    let form = Form(
      id: "bad", title: "A\u{1}", version: "1.0", rootElement: "Bad", audience: .mappaAgencies,
      sections: Self.form.sections)
    let error = #expect(throws: RenderingError.self) {
      try form.draft(for: Samples.minimal, on: Samples.day)
    }
    guard case .invalid(let problems)? = error else {
      return #expect(Bool(false), "\(String(describing: error))")
    }
    #expect(problems.allSatisfy { $0.code == "invalidSchema" } && !problems.isEmpty)
  }
}
