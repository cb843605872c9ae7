import ReferralForms
import Testing
import XMLCore

@Suite("What the published schemas are made of")
struct SchemaSafetyTests {
  @Test(
    "A published schema uses nothing that a validator has been known to judge wrongly or slowly",
    arguments: PublishedSchemas.files.keys.sorted())
  func publishedSchemasAreSafe(name: String) throws {
    let bytes = try #require(PublishedSchemas.files[name])
    #expect(SchemaSafety.findings(in: try MarkupDocument(parsing: bytes).root) == [])
  }

  @Test(
    "What validators judge wrongly or slowly is found",
    arguments: [
      ("<xs:element name='a'><xs:unique name='b'/></xs:element>", "there is a unique"),
      ("<xs:element name='a'><xs:key name='b'/></xs:element>", "there is a key"),
      ("<xs:element name='a'><xs:keyref name='b' refer='c'/></xs:element>", "there is a keyref"),
      ("<xs:redefine schemaLocation='a.xsd'/>", "there is a redefine"),
      ("<xs:import namespace='urn:a' schemaLocation='a.xsd'/>", "there is a import"),
      ("<xs:complexType name='a'><xs:complexContent/></xs:complexType>", "there is a complexContent"),
      (
        "<xs:complexType name='a'><xs:simpleContent><xs:restriction base='b'/></xs:simpleContent></xs:complexType>",
        "a complex type is restricted"
      ),
      ("<xs:element name='a' substitutionGroup='b'/>", "element has substitutionGroup"),
      ("<xs:element name='a' abstract='true'/>", "element has abstract"),
      ("<xs:element name='a' maxOccurs='unbounded'/>", "an element repeats without end"),
      ("<xs:sequence maxOccurs='2'/>", "sequence has maxOccurs"),
      ("<xs:sequence minOccurs='0'/>", "sequence has minOccurs"),
      ("<xs:group ref='a' minOccurs='0'/>", "group has minOccurs"),
      ("<xs:choice maxOccurs='9'/>", "choice has maxOccurs"),
      ("<xs:any/>", "there is a any"),
      ("<xs:element name='a' type='xs:gDay'/>", "xs:gDay is used"),
      (
        "<xs:simpleType name='a'><xs:restriction base='xs:decimal'/></xs:simpleType>",
        "xs:decimal has no pattern"
      ),
      ("<xs:restriction base='xs:anyURI'/>", "xs:anyURI is used"),
    ])
  func unsafeParts(schema: String, finding: String) throws {
    let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(schema)</xs:schema>"
    let findings = SchemaSafety.findings(in: try MarkupDocument(parsing: Array(text.utf8)).root)
    #expect(findings.contains("line 1: \(finding)"), "\(findings)")
  }

  @Test(
    "Patterns that validators judge wrongly or slowly are found",
    arguments: [
      (#"\p{Lu}"#, #"the pattern has the class \p"#), (#"[\d]{4}"#, #"the pattern has the class \d"#),
      (#"\c+"#, #"the pattern has the class \c"#), (#"a\S"#, #"the pattern has the class \S"#),
      ("[a-z-[aeiou]]", "the pattern takes one class from another"),
      // Xerces-C takes a dot for anything but U+2028 and U+2029.
      ("a(.|[\n\r])*", "the pattern has a dot"),
      ("[a-zé]", "the pattern has a character beyond ASCII"),
      ("((a{1,50}){1,50}){1,50}", "the pattern counts what it has counted"),
      ("(b(a{2})?){3}", "the pattern counts what it has counted"),
      (#"((\(a{2})|[{]b){3}"#, "the pattern counts what it has counted"),
    ])
  func unsafePatterns(pattern: String, finding: String) {
    #expect(PatternSafety.findings(in: pattern).contains(finding))
  }

  @Test(
    "Patterns of plain classes with one level of counts are allowed",
    arguments: [
      #"[!-~]([ -~]{0,58}[!-~])?"#, "[A-Z]{1,2}[0-9]{6}", #"(a[{}()]?){2}"#, #"(\{2\}){3}"#,
      #"([0-9]{6}|[.])\."#,
    ])
  func safePatterns(pattern: String) {
    #expect(PatternSafety.findings(in: pattern) == [])
  }
}
