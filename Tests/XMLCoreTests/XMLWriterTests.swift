import Testing
import XMLCore

struct XMLWriterTests {
  @Test func `elements are indented by two spaces and lines end with LF`() throws {
    var writer = XMLWriter()
    writer.startElement("Form", attributes: [MarkupAttribute(name: "version", value: "1.0")])
    writer.startElement("Person")
    writer.element("Surname", text: "O'Neill")
    writer.element("Date", text: "2026-01-31", attributes: [MarkupAttribute(name: "source", value: "OASys")])
    writer.endElement()
    writer.emptyElement("Notes", attributes: [MarkupAttribute(name: "xsi:nil", value: "true")])
    writer.startElement("Offences")
    writer.endElement()
    writer.element("Blank", text: "")
    writer.endElement()
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Form version="1.0">
        <Person>
          <Surname>O'Neill</Surname>
          <Date source="OASys">2026-01-31</Date>
        </Person>
        <Notes xsi:nil="true"/>
        <Offences/>
        <Blank></Blank>
      </Form>

      """
    #expect(String(decoding: try writer.finish(), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a & b < c > d ]]> \r \t \n \" '", "a &amp; b &lt; c &gt; d ]]&gt; &#13; \t \n \" '"),
    ("&amp;&amp;&amp;", "&amp;amp;&amp;amp;&amp;amp;"),
    ("a long text without any markup at all\tstill", "a long text without any markup at all\tstill"),
    ("\u{FFFD}\u{F000}\u{FEFF}\u{FFEF}&", "\u{FFFD}\u{F000}\u{FEFF}\u{FFEF}&amp;"),
  ])
  func `text is escaped and otherwise exact`(text: String, expected: String) throws {
    var writer = XMLWriter()
    writer.element("T", text: text)
    let written = String(decoding: try writer.finish(), as: UTF8.self)
    #expect(written.unicodeScalars.elementsEqual((Self.declaration + "<T>\(expected)</T>\n").unicodeScalars))
  }

  @Test func `attribute values keep quotes, tabs and line ends as references`() throws {
    var writer = XMLWriter()
    writer.emptyElement("T", attributes: [MarkupAttribute(name: "a", value: "\"<&>'\t\n\r end")])
    let expected = "<T a=\"&quot;&lt;&amp;&gt;'&#9;&#10;&#13; end\"/>\n"
    #expect(String(decoding: try writer.finish(), as: UTF8.self) == Self.declaration + expected)
  }

  @Test func `every forbidden character is reported with its path`() {
    var writer = XMLWriter()
    writer.startElement("Root", attributes: [MarkupAttribute(name: "id", value: "\u{FFFE}")])
    writer.startElement("Section")
    writer.element(
      "Field", text: "a\u{0}b\u{FFFF}", attributes: [MarkupAttribute(name: "by", value: "\u{8}")])
    writer.endElement()
    writer.emptyElement("End", attributes: [MarkupAttribute(name: "code", value: "long enough text \u{1F}")])
    writer.endElement()
    let expected = [
      XMLIllegalCharacter(path: "/Root/@id", codePoint: 0xFFFE),
      XMLIllegalCharacter(path: "/Root/Section/Field/@by", codePoint: 8),
      XMLIllegalCharacter(path: "/Root/Section/Field", codePoint: 0),
      XMLIllegalCharacter(path: "/Root/Section/Field", codePoint: 0xFFFF),
      XMLIllegalCharacter(path: "/Root/End/@code", codePoint: 0x1F),
    ]
    #expect(illegalCharacters(writer) == expected)
  }

  @Test func `a forbidden character is named without the text around it`() throws {
    var writer = XMLWriter()
    writer.element("Name", text: "Smith\u{1}")
    let error = #expect(throws: XMLWritingError.self) { try writer.finish() }
    #expect(error?.description == "/Name: the character U+0001 is forbidden in XML")
  }

  @Test func `a character is forbidden exactly where XML 1.0 forbids it`() {
    let candidates: [ClosedRange<UInt32>] = [0...0xFF, 0xD700...0xD7FF, 0xE000...0x1_0100]
    let refused = candidates.joined().compactMap(Unicode.Scalar.init).filter { scalar in
      var writer = XMLWriter()
      writer.element("T", text: "some text before it \(scalar) and after")
      return !illegalCharacters(writer).isEmpty
    }
    let forbidden = [0...8, 0x0B...0x0C, 0x0E...0x1F, 0xFFFE...0xFFFF].joined()
    #expect(refused.map { Int($0.value) } == Array(forbidden))
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private func illegalCharacters(_ writer: XMLWriter) -> [XMLIllegalCharacter] {
    do throws(XMLWritingError) {
      _ = try writer.finish()
      return []
    } catch {
      return error.illegalCharacters
    }
  }
}
