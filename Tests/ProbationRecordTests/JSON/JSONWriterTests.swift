import ProbationRecord
import RandomRecords
import Testing

struct JSONWriterTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.write(value), as: UTF8.self)
  }

  @Test func writesObjectsOverLinesAndShortListsOnOne() {
    let value: JSONValue = [
      "name": ["family": "Doe", "given": .list(["Ann", "Lee"])],
      "count": 3, "score": .number("12.50"), "known": true, "absent": .null,
      "empty": [], "nothing": [:],
      "people": [["id": 1], []],
    ]
    #expect(
      text(value) == """
        {
          "name": {
            "family": "Doe",
            "given": ["Ann", "Lee"]
          },
          "count": 3,
          "score": 12.50,
          "known": true,
          "absent": null,
          "empty": [],
          "nothing": {},
          "people": [
            {
              "id": 1
            },
            []
          ]
        }

        """)
  }

  @Test func escapesOnlyWhatJSONRequires() {
    #expect(text("\" \\ / \u{8}\t\n\u{C}\r") == #""\" \\ / \b\t\n\f\r""# + "\n")
    #expect(text("\0\u{1}\u{1F}\u{7F}") == "\"\\u0000\\u0001\\u001f\u{7F}\"\n")
    #expect(text("é e\u{301} 名 😀 \u{2028}\u{FFFF}") == "\"é e\u{301} 名 😀 \u{2028}\u{FFFF}\"\n")
    #expect(text(["a\"b": 1]) == "{\n  \"a\\\"b\": 1\n}\n")
  }

  @Test(arguments: ["x", "é", "😀"])
  func aListGoesOverLinesWhenItWouldBeWiderThanAHundredCharacters(_ letter: String) {
    // ["…"] and room for a comma: five characters around the text.
    let fitting = String(repeating: letter, count: 95)
    #expect(text([.string(fitting)]) == "[\"\(fitting)\"]\n")
    #expect(text([.string(fitting + letter)]) == "[\n  \"\(fitting + letter)\"\n]\n")
    // Two more for the indentation and five for the key.
    let inside = String(repeating: letter, count: 88)
    #expect(text(["k": [.string(inside)]]) == "{\n  \"k\": [\"\(inside)\"]\n}\n")
    #expect(text(["k": [.string(inside + letter)]]) == "{\n  \"k\": [\n    \"\(inside + letter)\"\n  ]\n}\n")
  }

  @Test func duplicateMembersAndOrderAreKept() {
    #expect(text(["b": 1, "a": 2, "b": 3]) == "{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3\n}\n")
  }

  @Test func everyUnicodeScalarComesBackFromAString() throws {
    var plane = ""
    var count = 0
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      plane.unicodeScalars.append(scalar)
      count += 1
      guard number & 0xFFFF == 0xFFFF else { continue }
      let node = try JSONParser.parse(JSONWriter.write([.string(plane)]))
      guard case .array(let elements) = node.value, case .string(let read) = elements.first?.value else {
        Issue.record("not a list of one string")
        return
      }
      #expect(read.utf8.elementsEqual(plane.utf8))
      plane = ""
    }
    #expect(count == 1_112_064)
  }

  @Test(arguments: 0..<300)
  func whatIsWrittenReadsBackEqualAndIsWrittenTheSame(_ seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let value = JSONValue.random(depth: 5, by: &generator)
    let bytes = JSONWriter.write(value)
    let read = try JSONParser.parse(bytes).value
    #expect(read.withoutLines == value)
    #expect(JSONWriter.write(read) == bytes)
    #expect(bytes.last == 0x0A && bytes.dropLast().last != 0x0A)
  }

  @Test func writesALineForLogs() throws {
    let value: JSONValue = ["text": "two\nlines", "list": .list((0..<60).map { .integer($0) }), "empty": [:]]
    let line = JSONWriter.line(value)
    let lineFeeds = line.count { $0 == 0x0A }
    #expect(lineFeeds == 1 && line.last == 0x0A)
    #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"text\": \"two\\nlines\", \"list\": [0, 1, "))
    #expect(try JSONWriter.write(JSONParser.parse(line).value) == JSONWriter.write(value))
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, by generator: inout SeededGenerator) -> JSONValue {
    let pieces = [
      "a", "Zz", " ", "\"", "\\", "/", "\n", "\t", "\0", "é", "e\u{301}", "😀", "\u{2028}",
      "words",
    ]
    let count = Int.random(in: 0...6, using: &generator)
    switch Int.random(in: depth > 0 ? 0...6 : 0...4, using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: .min ... .max, using: &generator))
    case 3, 4: return .string(.random(of: pieces, upTo: 20, by: &generator))
    case 5: return .list((0..<count).map { _ in random(depth: depth - 1, by: &generator) })
    default:
      return .object(
        (0..<count).map { _ in
          JSONMember(
            .random(of: pieces, upTo: 4, by: &generator), random(depth: depth - 1, by: &generator))
        })
    }
  }
}
