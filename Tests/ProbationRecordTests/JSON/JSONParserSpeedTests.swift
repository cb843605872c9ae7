import ProbationRecord
import RandomRecords
import Testing

/// Documents of a megabyte and more, each of which would show work that grows faster than its length.
struct JSONParserSpeedTests {
  struct Large: Sendable, CustomTestStringConvertible {
    var id: String
    var text: String
    var isValid: Bool

    init(_ id: String, _ text: String, isValid: Bool = true) {
      self.id = id
      self.text = text
      self.isValid = isValid
    }

    var testDescription: String { id }
  }

  static func run(_ piece: String, of bytes: Int = 1_000_000) -> String {
    String(repeating: piece, count: bytes / piece.utf8.count)
  }

  static let documents = [
    Large("opening brackets", run("["), isValid: false),
    Large("objects in objects", run(#"{"a":"#), isValid: false),
    Large("one string", "\"" + run("a") + "\""),
    Large("one string beyond ASCII", "\"" + run("名") + "\""),
    Large("one string of escapes", "\"" + run(#"\n"#) + "\""),
    Large("one string of surrogate pairs", "\"" + run(#"\ud83d\ude00"#) + "\""),
    Large("backslashes", "\"" + run(#"\\"#) + "\""),
    Large("an open string", "\"" + run("a"), isValid: false),
    Large("one number", run("1")),
    Large("one number with a bad end", run("1") + "x", isValid: false),
    Large("many numbers", "[" + run("1,") + "1]"),
    Large("many empty arrays", "[" + run("[],") + "[]]"),
    Large("many members", "{" + run(#""k":0,"#) + #""k":0}"#),
    Large("a long key", "{\"" + run("k") + "\":[1]}"),
    Large("spaces", run(" "), isValid: false),
    Large("line feeds", run("\n") + "1"),
    Large("a fault at the end of one line", "[" + run("1,") + "]", isValid: false),
    Large("a fault at the end of many lines", "[" + run("1,\n") + "]", isValid: false),
  ]

  @Test(arguments: Laws.share(of: documents))
  func aLargeDocumentIsReadOrRefusedInLinearTime(_ document: Large) throws {
    let bytes = Array(document.text.utf8)
    let limits = JSONLimits(maximumBytes: .max, maximumDepth: 64)
    let duration = try ContinuousClock().measure {
      guard document.isValid else {
        #expect(throws: JSONSyntaxProblem.self) { try JSONParser.parse(bytes, limits: limits) }
        return
      }
      let value = try JSONParser.parse(bytes, limits: limits).value
      #expect(JSONWriter.write(value).last == 0x0A)
    }
    // Far more than it takes unoptimised on a busy machine, and far less than quadratic work would.
    #expect(duration < .seconds(20))
  }
}
