import Testing
import XMLCore

struct SchemaCompilingTests {
  @Test func `a schema that is not there is an error`() {
    #expect(problems(entry: "other.xsd", Samples.documents).map(\.path) == ["other.xsd"])
    #expect(problems(entry: "form.xsd", [:]).map(\.code) == [.invalidSchema])
  }

  @Test func `an included file that was not given is an error with its place`() {
    let problems = problems(entry: "form.xsd", ["form.xsd": Array(Samples.form.utf8)])
    #expect(problems.map(\.code) == [.invalidSchema])
    #expect(problems.map(\.path) == ["form.xsd"])
    #expect(problems.map(\.line) == [4])
  }

  @Test(arguments: [
    "<xs:include schemaLocation='/etc/hostname'/>", "<xs:include schemaLocation='file:///etc/hostname'/>",
    "<xs:include schemaLocation='../form.xsd'/>", "<xs:redefine schemaLocation='http://127.0.0.1:9/a.xsd'/>",
    "<xs:import namespace='urn:o' schemaLocation='http://127.0.0.1:9/a.xsd'/>",
  ])
  func `a schema reaches no file and no network`(include: String) {
    let schema = """
      <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(include)<xs:element name='a'/></xs:schema>
      """
    #expect(problems(entry: "a.xsd", ["a.xsd": Array(schema.utf8)]).map(\.code) == [.invalidSchema])
  }

  @Test func `a schema with a document type declaration is an error`() {
    let schema = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + Samples.common
    #expect(problems(entry: "a.xsd", ["a.xsd": Array(schema.utf8)]).map(\.code) == [.invalidSchema])
  }

  @Test(arguments: [
    "<a/>", "not XML", "",
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='b'/></xs:schema>",
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:oops/></xs:schema>",
    """
    <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:simpleType name='a'>
    <xs:restriction base='xs:string'><xs:pattern value='(['/></xs:restriction></xs:simpleType></xs:schema>
    """,
  ])
  func `a broken schema is an error`(schema: String) {
    let problems = problems(entry: "a.xsd", ["a.xsd": Array(schema.utf8)])
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.code == .invalidSchema && $0.path == "a.xsd" })
  }

  @Test func `a broken included file is named`() {
    var documents = Samples.documents
    documents["common.xsd"] = Array(Samples.common.utf8) + Array("<".utf8)
    #expect(problems(entry: "form.xsd", documents).map(\.path) == ["common.xsd"])
    let common = Samples.common.split(separator: "xs:int").joined(separator: "xs:integre")
    documents["common.xsd"] = Array(common.utf8)
    let problems = problems(entry: "form.xsd", documents)
    #expect(problems.first?.path == "common.xsd" && problems.first?.line == 19)
  }

  @Test func `two schemas of the same file names keep apart`() throws {
    var documents = Samples.documents
    let common = Samples.common.split(separator: "HIGH").joined(separator: "VERY_HIGH")
    documents["common.xsd"] = Array(common.utf8)
    let other = try XMLSchema(entry: "form.xsd", documents: documents)
    #expect(other.problems(in: Array(Samples.valid.utf8)).map(\.code) == [.wrongCode])
    #expect(try Samples.schema().problems(in: Array(Samples.valid.utf8)).isEmpty)
  }

  @Test func `schemas can be compiled by several tasks at once`() async throws {
    let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<25).allSatisfy { _ in
            try Samples.schema().problems(in: Array(Samples.valid.utf8)).isEmpty
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: true, count: 8))
  }

  private func problems(entry: String, _ documents: [String: [UInt8]]) -> [XMLProblem] {
    do throws(XMLProblems) {
      _ = try XMLSchema(entry: entry, documents: documents)
      return []
    } catch {
      return error.all
    }
  }
}
