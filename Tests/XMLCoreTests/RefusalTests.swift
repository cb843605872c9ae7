import Testing

@testable import XMLCore

struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var text: String
    var code: XMLProblem.Code
    var line: Int?
    var testDescription: String { id }

    init(_ id: String, _ text: String, _ code: XMLProblem.Code, line: Int? = 1) {
      (self.id, self.text, self.code, self.line) = (id, text, code, line)
    }
  }

  static let cases = [
    Case("nothing", "", .notWellFormed),
    Case("white space", " \n", .notWellFormed, line: 2),
    Case("no markup", "secret", .notWellFormed),
    Case("truncated text", "<a>\n<b>secret", .notWellFormed, line: 2),
    Case("truncated tag", "<a>\n<b x='secret", .notWellFormed, line: 2),
    Case("truncated comment", "<a><!-- secret </a>", .notWellFormed),
    Case("crossed tags", "<a><secret></a></secret>", .notWellFormed),
    Case("two roots", "<a/><secret/>", .notWellFormed),
    Case("text after the root", "<a/>secret", .notWellFormed),
    Case("NUL", "<a>\nsecret\u{0}</a>", .containsNUL, line: 2),
    Case("NUL after the root", "<a/>\u{0}<!DOCTYPE x>", .containsNUL),
    Case("a control character", "<a>\u{1}secret</a>", .notWellFormed),
    Case("a reference to a control character", "<a>secret&#1;</a>", .notWellFormed),
    Case("U+FFFE", "<a>secret\u{FFFE}</a>", .notWellFormed),
    Case("an undeclared entity", "<a>&secret;</a>", .notWellFormed),
    Case("an undeclared prefix", "<secret:a/>", .notWellFormed),
    Case("an attribute twice", "<a x='secret' x='2'/>", .notWellFormed),
    Case("an attribute twice by prefix", "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", .notWellFormed),
    Case("markup in a value", "<a x='<secret>'/>", .notWellFormed),
    Case("no space between attributes", "<a x='secret'y='2'/>", .notWellFormed),
    Case("a value without quotes", "<a x=secret/>", .notWellFormed),
    Case("an attribute in an end tag", "<a></a x='secret'>", .notWellFormed),
    Case("]]> in text", "<a>secret]]></a>", .notWellFormed),
    Case("XML 1.1", "<?xml version='1.1'?><a/>", .unsupportedVersion),
    Case("no version", "<?xml encoding='UTF-8'?><a/>", .notWellFormed),
    Case("a declaration cut short", "<?xml version='1.0'", .notWellFormed),
    Case("a late declaration", " <?xml version='1.0'?><a/>", .notWellFormed),
    Case("Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .unsupportedEncoding),
    Case("UTF-7", "<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-", .unsupportedEncoding),
    Case("UTF-16, declared only", "<?xml version='1.0' encoding='UTF-16'?><a/>", .unsupportedEncoding),
    Case("internal subset", "<!DOCTYPE a [<!ENTITY s 'secret'>]><a>&s;</a>", .documentTypeDeclaration),
    Case("external DTD", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>", .documentTypeDeclaration),
    Case(
      "external entity", "\n<!DOCTYPE a [<!ENTITY s SYSTEM 'file:///etc/hostname'>]><a>&s;</a>",
      .documentTypeDeclaration, line: 2),
    Case("a declaration in content", "<a><!ENTITY s 'secret'></a>", .notWellFormed),
    Case("an instruction without a plain name", "<a><? secret ?></a>", .notWellFormed),
    Case("a gzip file's name", "PK\u{3}\u{4}secret", .compressed, line: nil),
  ]

  @Test(arguments: cases) func `a document is refused`(_ refused: Case) {
    let problems = problems(of: refused.text)
    #expect(problems.map(\.code) == [refused.code])
    #expect(problems.first?.line == refused.line || refused.code == .notWellFormed)
    #expect(problems.allSatisfy { $0.path == "/" && !$0.rule.contains("secret") })
  }

  @Test(arguments: [
    [0x1F, 0x8B, 8, 0], [0x50, 0x4B, 3, 4], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
  ])
  func `a compressed file is refused by its first bytes`(bytes: [UInt8]) {
    #expect(problems(of: bytes + [1, 2, 3]).map(\.code) == [.compressed])
  }

  @Test func `bytes other than UTF-8 are refused`() {
    let text = "<a>é</a>"
    let sixteen = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(problems(of: [0xFF, 0xFE] + sixteen).map(\.code) == [.notUTF8])
    #expect(problems(of: [0xFE, 0xFF] + sixteen).map(\.code) == [.notUTF8])
    #expect(problems(of: "<a>b</a>".utf16.flatMap { [UInt8($0 & 0xFF), 0] }).map(\.code) == [.containsNUL])
    #expect(problems(of: [0x3C, 0x61, 0x3E, 0xE9, 0x3C, 0x2F, 0x61, 0x3E]).map(\.code) == [.notUTF8])
    #expect(problems(of: Array("<a>".utf8) + [0xED, 0xA0, 0x80]).map(\.code) == [.notUTF8])
    #expect(problems(of: Array("<a>".utf8) + [0xC0, 0xBC]).map(\.code) == [.notUTF8])
  }

  @Test(arguments: [
    "<Crn>X12<!-- -->3456</Crn>", "<Crn>X12<?x?>3456</Crn>", "<Crn>X12<![CDATA[3456]]></Crn>",
    "<Crn><!-- -->X123456</Crn>", "<Crn><![CDATA[X12]]><!-- --><![CDATA[3456]]></Crn>",
  ])
  func `text that is interrupted is refused with its path and line`(text: String) {
    let problems = problems(of: "<Form>\n<Crn>X123456</Crn>\n\(text)</Form>")
    #expect(problems.map(\.code) == [.interruptedText])
    #expect(problems.first?.path == "/Form/Crn[2]")
    #expect(problems.first?.line == 3)
  }

  @Test func `every prefix of a document is refused`() {
    let bytes = Array(Samples.valid.utf8.dropLast())
    let accepted = bytes.indices.filter { problems(of: Array(bytes[..<$0])).isEmpty }
    #expect(accepted.isEmpty)
  }

  @Test func `every document with one byte changed is read whole or refused`() throws {
    let bytes = Array(Samples.valid.utf8)
    let count = try elements(in: bytes)
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x20, 0x22, 0x26, 0x2D, 0x3C, 0x3E, 0x41, 0x80, 0xFF] {
        var changed = bytes
        changed[index] = byte
        guard problems(of: changed).isEmpty else { continue }
        let read = try elements(in: changed)
        #expect(read == count, "byte \(index) as \(byte)")
      }
    }
  }

  private func elements(in bytes: [UInt8]) throws -> Int {
    func count(_ element: MarkupElement) -> Int { element.children.map(count).reduce(1, +) }
    return count(try MarkupDocument(parsing: bytes).root)
  }

  @Test func `libxml2 itself refuses what the scan lets pass`() {
    let laughs = (1...9).map { number in
      "<!ENTITY l\(number) '\(String(repeating: "&l\(number - 1);", count: 10))'>"
    }.joined()
    let texts = [
      "<!DOCTYPE a [<!ENTITY l0 'ha'>\(laughs)]><a>&l9;</a>",
      "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>", "<!DOCTYPE a><a/>",
    ]
    for text in texts {
      #expect(problems(of: text).map(\.code) == [.documentTypeDeclaration])
      let error = #expect(throws: XMLProblem.self) { _ = try ParsedTree.read(Array(text.utf8)).root }
      #expect(error?.code == .documentTypeDeclaration)
    }
  }
}
