import Testing
import XMLCore

struct XMLDocumentTests {
  @Test func `a document is read into elements, attributes, text and lines`() throws {
    let text = """
      <?xml version='1.0' encoding='utf-8' standalone="yes"?>
      <?xml-stylesheet href="style.css"?>
      <!-- before -->
      <f:Form xmlns:f="urn:form" xmlns:xsi="\(Samples.instanceNamespace)" version="1.0" xsi:nil="false">
        <!-- between -->
        <Name>Ann &amp; &#x42;ob &gt; </Name>
        <Section><![CDATA[<as it is>]]></Section>
        <f:Empty
          a=" 1 "/>
      </f:Form>
      <!-- after -->
      """
    let expected = MarkupElement(
      name: "Form", namespace: "urn:form",
      attributes: [
        MarkupAttribute(name: "version", value: "1.0"),
        MarkupAttribute(name: "nil", value: "false", namespace: Samples.instanceNamespace),
      ],
      children: [
        MarkupElement(name: "Name", text: "Ann & Bob > ", line: 6),
        MarkupElement(name: "Section", text: "<as it is>", line: 7),
        MarkupElement(
          name: "Empty", namespace: "urn:form", attributes: [MarkupAttribute(name: "a", value: " 1 ")],
          line: 9),
      ], line: 4)
    let root = try MarkupDocument(parsing: Array(text.utf8)).root
    #expect(root == expected)
    #expect(root.attribute("nil", namespace: Samples.instanceNamespace) == "false")
    #expect(root.attribute("nil") == nil)
  }

  @Test func `text beside child elements is kept, white space there is not`() throws {
    let root = try MarkupDocument(parsing: Array("<a> <b> </b> one<c/>two</a>".utf8)).root
    #expect(root.text == "  onetwo")
    #expect(root.children[0].text == " ")
    #expect(try MarkupDocument(parsing: Array("<a>\n <b/>\n</a>".utf8)).root.text == "")
  }

  @Test func `a UTF-8 byte order mark is passed over`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Samples.valid.utf8)
    #expect(try MarkupDocument(parsing: bytes) == MarkupDocument(parsing: Array(Samples.valid.utf8)))
  }

  @Test func `lines beyond 65,535 are counted`() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
    #expect(try MarkupDocument(parsing: Array(text.utf8)).root.children[0].line == 70_001)
  }
}
