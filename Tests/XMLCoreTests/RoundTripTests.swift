import Testing
import XMLCore

struct RoundTripTests {
  @Test(arguments: [
    "", " ", "  two  spaces  ", "\n", "\t", "\r", "\r\n", "line one\nline two\r\nline three\r",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "e\u{301} and \u{E9}", "Tŷ Gŵyr", "السيرة",
    "\u{202E}reversed\u{200B}", "\u{FEFF}mark",
    "<b>bold</b>", "<![CDATA[x]]>", "]]>", "<!-- x -->", "<?php ?>",
    "&amp;", "&#x41;", "'\"", "a & b < c > d",
    "\u{85}\u{2028}\u{A0}", "\u{7F}\u{80}\u{9F}", "\u{FFFD}\u{10FFFF}",
    String(repeating: "<&>", count: 20_000),
  ])
  func `text and attribute values are read as they were written`(text: String) throws {
    var writer = XMLWriter()
    writer.startElement(
      "Root", attributes: [MarkupAttribute(name: "a", value: text.prefix(2_000).description)])
    writer.element("Text", text: text)
    writer.element("Again", text: text)
    writer.endElement()
    let root = try MarkupDocument(parsing: try writer.finish()).root
    #expect(Array(root.children[0].text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(root.children[1].text == root.children[0].text)
    #expect(root.attribute("a").map { Array($0.utf8) } == Array(text.prefix(2_000).utf8))
  }

  @Test func `every character that XML allows comes back`() throws {
    let allowed = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init)
      .filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
    var writer = XMLWriter()
    writer.startElement("Root")
    var texts: [String] = []
    for start in stride(from: 0, to: allowed.count, by: 100_000) {
      var text = "\t\n\r"
      text.unicodeScalars.append(contentsOf: allowed[start..<min(start + 100_000, allowed.count)])
      writer.element("Text", text: text)
      texts.append(text)
    }
    writer.endElement()
    var limits = XMLLimits()
    limits.maximumBytes = 8_000_000
    let root = try MarkupDocument(parsing: try writer.finish(), limits: limits).root
    #expect(root.children.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func `the same calls give the same bytes`() throws {
    func write() throws -> [UInt8] {
      var writer = XMLWriter()
      writer.startElement("Root")
      for number in 0..<100 { writer.element("N", text: "\(number)") }
      writer.endElement()
      return try writer.finish()
    }
    #expect(try write() == write())
  }
}
