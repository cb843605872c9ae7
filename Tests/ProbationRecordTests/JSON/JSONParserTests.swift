import ProbationRecord
import Testing

struct JSONParserTests {
  @Test func everyPartKnowsTheLineOnWhichItStarts() throws {
    let text = """
      {
        "name": {
          "family": "Doe"
        }, "count":
          3,
        "list": [1,

          [

            true ]
        ]
      }
      """
    let root = try JSONParser.parse(Array(text.utf8))
    #expect(root.line == 1)
    let members = try root.members
    #expect(members.map(\.key) == ["name", "count", "list"])
    #expect(members.map(\.keyLine) == [2, 4, 6])
    #expect(members.map(\.node.line) == [2, 5, 6])
    #expect(try members[0].node.members.map(\.node.line) == [3])
    let elements = try members[2].node.elements
    #expect(elements.map(\.line) == [6, 8])
    #expect(try elements[1].elements.map(\.line) == [10])
  }

  @Test func linesAreCountedByLineFeeds() throws {
    #expect(try JSONParser.parse(Array("\n\n1".utf8)).line == 3)
    #expect(try JSONParser.parse(Array("\r\n\r\n1".utf8)).line == 3)
    #expect(try JSONParser.parse(Array("\r\r1".utf8)).line == 1)
  }

  @Test func escapedLineEndsAreNoLines() throws {
    #expect(try JSONParser.parse(Array(#"["a\nb\u000ac", 1]"#.utf8)).elements.map(\.line) == [1, 1])
  }

  @Test func duplicateKeysAreKeptInOrderWithTheirLines() throws {
    let root = try JSONParser.parse(Array("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}".utf8))
    #expect(try root.members.map(\.key) == ["a", "b", "a"])
    #expect(try root.members.map(\.keyLine) == [1, 2, 3])
    #expect(try root.members.map(\.node.value) == [1, 2, 3])
  }

  @Test func limitsAreTheCallersToSet() throws {
    let text = Array("[[1]]".utf8)
    _ = try JSONParser.parse(text, limits: JSONLimits(maximumBytes: 5, maximumDepth: 2))
    #expect(throws: JSONSyntaxProblem(.tooLarge, line: 1, column: 1)) {
      try JSONParser.parse(text, limits: JSONLimits(maximumBytes: 4, maximumDepth: 2))
    }
    #expect(throws: JSONSyntaxProblem(.tooDeep, line: 1, column: 2)) {
      try JSONParser.parse(text, limits: JSONLimits(maximumBytes: 5, maximumDepth: 1))
    }
    #expect(throws: JSONSyntaxProblem(.tooManyValues, line: 1, column: 3)) {
      try JSONParser.parse(text, limits: JSONLimits(maximumBytes: 5, maximumDepth: 2, maximumValues: 2))
    }
    #expect(throws: JSONSyntaxProblem(.tooLarge, line: 1, column: 1)) {
      try JSONParser.parse([UInt8](repeating: 0x20, count: 4_000_001))
    }
    let values = Array("[\(String(repeating: "1,", count: 200_000))1]".utf8)
    #expect(throws: JSONSyntaxProblem(.tooManyValues, line: 1, column: 400_000)) {
      try JSONParser.parse(values)
    }
  }

  @Test func noLimitIsDeepEnoughToExhaustTheStack() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: JSONSyntaxProblem(.tooDeep, line: 1, column: 513)) {
      try JSONParser.parse(deep, limits: JSONLimits(maximumBytes: .max, maximumDepth: .max))
    }
  }

  @Test func noPrefixOfADocumentIsADocument() throws {
    let text = Array(#"{"a": [1.5e-3, "é\u00e9\ud83d\ude00", true], "b": {"c": null}}"#.utf8)
    _ = try JSONParser.parse(text)
    for length in 0..<text.count {
      #expect(throws: JSONSyntaxProblem.self) { try JSONParser.parse(Array(text.prefix(length))) }
    }
  }

  @Test func anyChangeOfAByteIsReadOrRefusedAndWhatIsReadIsWrittenAgain() throws {
    let text = Array(#"{"a":[1.5e-3,"é\u00e9\ud83d\ude00",true],"b":null}"#.utf8)
    for index in text.indices {
      for byte in 0...UInt8.max {
        var changed = text
        changed[index] = byte
        guard let node = try? JSONParser.parse(changed) else { continue }
        let written = JSONWriter.write(node.value)
        let again = try JSONParser.parse(written)
        if JSONWriter.write(again.value) != written { Issue.record("byte \(byte) at \(index) is altered") }
      }
    }
  }
}

extension JSONNode {
  /// The members of an object; fails the test for anything else.
  fileprivate var members: [JSONMember] {
    get throws {
      guard case .object(let members) = value else { throw WrongKind() }
      return members
    }
  }

  /// The elements of an array; fails the test for anything else.
  fileprivate var elements: [JSONNode] {
    get throws {
      guard case .array(let elements) = value else { throw WrongKind() }
      return elements
    }
  }
}

private struct WrongKind: Error {}
