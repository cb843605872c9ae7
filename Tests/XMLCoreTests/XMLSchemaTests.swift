import Testing
import XMLCore

struct XMLSchemaTests {
  @Test func `a valid document has no problems and is returned`() throws {
    let schema = try Samples.schema()
    let bytes = Array(Samples.valid.utf8)
    #expect(schema.problems(in: bytes).isEmpty)
    #expect(try schema.validate(bytes) == MarkupDocument(parsing: bytes))
  }

  @Test func `all problems are reported at once, in order, with path and line`() throws {
    let problems = try Samples.schema().problems(in: Array(Samples.invalid.utf8))
    let expected = """
      1 unexpectedAttribute /Form/@colour: The element may not have this attribute.
      1 missingAttribute /Form/@version: The element must have this attribute.
      2 wrongLength /Form/Crn: The value is longer than the schema allows (7).
      2 wrongPattern /Form/Crn: The value must have the form that the schema gives.
      7 wrongValue /Form/Offence[2]/@asOf: The value is not of the type that the schema gives.
      8 wrongValue /Form/Offence[2]/Date: The value is not of the type that the schema gives.
      9 wrongValue /Form/Offence[2]/Count: The value is above the highest allowed (99).
      11 missingElement /Form/Offence[3]: The element is not complete. Expected: Count.
      15 unexpectedElement /Form/Offence[4]/Count: The element Count is not expected here. Expected: Date.
      17 wrongCode /Form/Risk: The value must be one of the schema's codes.
      18 contentInNil /Form/Expiry: An element that is nil must be empty.
      19 nilNotAllowed /Form/Note: The element must have a value: it may not be nil.
      20 unexpectedElement /Form/Postscript: The element Postscript is not expected here.
      """
    let found = problems.map { "\($0.line ?? 0) \($0.code) \($0.path): \($0.rule)" }
    #expect(found.joined(separator: "\n") == expected)
    let error = #expect(throws: XMLProblems.self) {
      try Samples.schema().validate(Array(Samples.invalid.utf8))
    }
    #expect(error?.all == problems)
  }

  @Test func `no problem holds text or attribute values of the document`() throws {
    let problems = try Samples.schema().problems(in: Array(Samples.invalid.utf8))
    #expect(!problems.isEmpty)
    for problem in problems {
      #expect(!problem.description.contains("secret") && !problem.description.contains("1007"))
    }
  }

  @Test func `values that imitate libxml2's messages are not taken for names`() throws {
    let values = ["', attribute 'version': x", "Expected is ( Crn ).", "'x' ( Offence, {u}Risk )"]
    for value in values {
      let text = "<Form xmlns=\"urn:test\" version=\"1.0\"><Crn version=\"\(value)\">\(value)</Crn></Form>"
      let problems = try Samples.schema().problems(in: Array(text.utf8))
      #expect(problems.map(\.path).allSatisfy { ["/Form", "/Form/Crn", "/Form/Crn/@version"].contains($0) })
      #expect(problems.last?.code == .missingElement || problems.first?.code == .missingElement)
    }
  }

  @Test func `a name that is not plain is not shown`() throws {
    let long = String(repeating: "x", count: 61)
    for name in ["Zoë", long] {
      let text = "<Form xmlns='urn:test' version='1.0' \(name)='1'><\(name)/></Form>"
      let problems = try Samples.schema().problems(in: Array(text.utf8))
      #expect(problems.map(\.path) == ["/Form/@*", "/Form/*"])
      #expect(problems.last?.rule == "An element is not expected here. Expected: Crn.")
    }
  }

  @Test func `a root that the schema does not know is a problem`() throws {
    for text in ["<Form version='1.0'/>", "<f:Other xmlns:f='urn:test'/>"] {
      let problems = try Samples.schema().problems(in: Array(text.utf8))
      #expect(problems.map(\.code) == [.wrongRoot])
    }
  }

  @Test func `an unsafe document is refused before the schema is asked`() throws {
    let schema = try Samples.schema()
    let problems = schema.problems(in: Array("<!DOCTYPE Form><Form/>".utf8))
    #expect(problems.map(\.code) == [.documentTypeDeclaration])
    #expect(schema.problems(in: []).map(\.code) == [.notWellFormed])
  }

  @Test func `schema hints in a document are not followed`() throws {
    let hints = """
      xmlns:xsi='\(Samples.instanceNamespace)'
      xsi:schemaLocation='urn:other /etc/other.xsd urn:test http://127.0.0.1:9/form.xsd'
      """
    let schema = try Samples.schema()
    let other = "<Other xmlns='urn:other' \(hints)/>"
    #expect(schema.problems(in: Array(other.utf8)).map(\.code) == [.wrongRoot])
    let valid = Samples.valid.split(separator: "<Form").joined(separator: "<Form \(hints)")
    #expect(schema.problems(in: Array(valid.utf8)).isEmpty)
  }

  @Test func `a list of problems that is cut short says so`() throws {
    let offences = String(repeating: "<Offence><Date>x</Date><Count>x</Count></Offence>\n", count: 3_000)
    let text = "<Form xmlns='urn:test' version='1.0'><Crn>X123456</Crn>\n\(offences)</Form>"
    let schema = try Samples.schema()
    let problems = schema.problems(in: Array(text.utf8))
    #expect(problems.count == 1_001)
    #expect(problems.last?.code == .tooManyProblems)
    #expect(problems[999].path == "/Form/Offence[500]/Count")
    var limits = XMLLimits()
    limits.maximumProblems = 6_000
    #expect(schema.problems(in: Array(text.utf8), limits: limits).count == 6_000)
  }

  @Test func `8 tasks that share a schema get the answers of one`() async throws {
    let schema = try Samples.schema()
    let texts = [Samples.valid, Samples.invalid, "<Form xmlns='urn:test'/>", "<a><b></a>"]
    let documents = texts.map { Array($0.utf8) }
    let expected = documents.map { schema.problems(in: $0) }
    #expect(expected.map(\.isEmpty) == [true, false, false, false])
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).count { round in
            let index = (task + round) % documents.count
            return schema.problems(in: documents[index]) != expected[index]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
