import ProbationRecord
import ReferralForms
import Testing

@Suite("The forms and the published schemas")
struct OutlineTests {
  @Test(
    "The schema has every element of the form, in order, with its type, occurrence and codes",
    arguments: Form.all)
  func formIsInSchema(form: Form) throws {
    let schema = try SchemaOutline(of: form).entries(of: form.rootElement)
    let known = Set(schema)
    #expect(form.outline.filter { !known.contains($0) } == [])
    #expect(schema.map(\.path) == form.outline.map(\.path))
  }

  @Test("The form has every element of the schema", arguments: Form.all)
  func schemaIsInForm(form: Form) throws {
    let known = Set(form.outline)
    #expect(try SchemaOutline(of: form).entries(of: form.rootElement).filter { !known.contains($0) } == [])
  }

  @Test("The embedded schemas are the published files, byte for byte")
  func embeddedSchemasAreThePublishedFiles() throws {
    #expect(PublishedSchemas.files.count == 6)
    for (name, bytes) in PublishedSchemas.files {
      let isSame = try Project.bytes("schemas/\(name)") == bytes
      #expect(isSame, "\(name)")
    }
  }

  @Test(
    "The schema takes exactly the spellings that the library takes",
    arguments: [
      ("CRN", CRN.pattern), ("PrisonNumber", PrisonNumber.pattern), ("PNCNumber", PNCNumber.pattern),
      ("CRONumber", CRONumber.pattern), ("Postcode", Postcode.pattern), ("UPRN", UPRN.pattern),
      ("OutwardPostcode", OutwardPostcode.pattern), ("Reference", Reference.pattern),
      ("PhoneNumber", PhoneNumber.pattern), ("EmailAddress", EmailAddress.pattern),
      ("TermLength", TermLength.pattern), ("Score", DecimalScore.pattern),
    ])
  func patternsAgree(type: String, pattern: String) throws {
    #expect(try SchemaOutline(of: .cas3).pattern(of: type) == pattern)
  }

  @Test(
    "The schema takes texts as long as the library takes, and no longer",
    arguments: [
      ("Text", 500), ("LongText", 50_000), ("EmailAddress", EmailAddress.maximumLength),
      ("Reference", Reference.maximumLength), ("UnlistedCode", 109),
    ])
  func lengthsAgree(type: String, length: Int) throws {
    #expect(try SchemaOutline(of: .cas3).maximumLength(of: type) == length)
    let text = String(repeating: "x", count: length)
    switch type {
    case "Text": #expect(ScalarType.text.fault(text) == nil && ScalarType.text.fault(text + "x") != nil)
    case "LongText":
      #expect(ScalarType.longText.fault(text) == nil && ScalarType.longText.fault(text + "x") != nil)
    case "UnlistedCode":
      let words = String(repeating: "x", count: length - "unlisted:".count)
      #expect(Religion.unlisted(words) != nil && Religion.unlisted(words + "x") == nil)
    default: break
    }
  }
}
