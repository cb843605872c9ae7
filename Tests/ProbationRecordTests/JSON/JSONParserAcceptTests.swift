import ProbationRecord
import Testing

struct JSONParserAcceptTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    var id: String
    var text: String
    var value: JSONValue

    init(_ id: String, _ text: String, _ value: JSONValue) {
      self.id = id
      self.text = text
      self.value = value
    }

    var testDescription: String { id }
  }

  static let scalars = [
    Accepted("lonely null", "null", .null),
    Accepted("lonely true", "true", true),
    Accepted("lonely false", "false", false),
    Accepted("lonely string", #""x""#, "x"),
    Accepted("empty string", #""""#, ""),
    Accepted("zero", "0", .number("0")),
    Accepted("negative zero", "-0", .number("-0")),
    Accepted("negative number", "-123", -123),
    Accepted("fraction", "0.5", .number("0.5")),
    Accepted("trailing zeros", "1.500", .number("1.500")),
    Accepted("exponent", "1e10", .number("1e10")),
    Accepted("exponent with signs", "-1.5E-10", .number("-1.5E-10")),
    Accepted("exponent with plus and zeros", "0e+001", .number("0e+001")),
    Accepted("number too large for a double", "1e99999", .number("1e99999")),
    Accepted(
      "number too long for an integer", "123456789012345678901234567890",
      .number("123456789012345678901234567890")),
  ]

  static let strings = [
    Accepted("all short escapes", #""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    Accepted("escape by number", #""\u0041\u00e9\u20AC""#, "A\u{E9}€"),
    Accepted("escaped nul is kept", #""a\u0000b""#, "a\0b"),
    Accepted("escaped control character", #""\u001f""#, "\u{1F}"),
    Accepted("escaped quote by number", #""\u0022""#, "\""),
    Accepted("surrogate pair", #""\uD834\uDD1E""#, "\u{1D11E}"),
    Accepted("surrogate pair in small letters", #""\ud83d\ude00!""#, "😀!"),
    Accepted("last scalar", #""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    Accepted("first scalar beyond the basic plane", #""\ud800\udc00""#, "\u{10000}"),
    Accepted("noncharacters", "\"\\uFFFE\\uFFFF\u{FFFF}\"", "\u{FFFE}\u{FFFF}\u{FFFF}"),
    Accepted("escaped byte order mark", #""\uFEFF""#, "\u{FEFF}"),
    Accepted("byte order mark in a string", "\"\u{FEFF}\"", "\u{FEFF}"),
    Accepted("text beyond ASCII", "\"Llŷn 名前 😀\"", "Llŷn 名前 😀"),
    Accepted("delete character", "\"\u{7F}\"", "\u{7F}"),
    Accepted("line separators of Unicode", "\"\u{2028}\u{2029}\u{85}\"", "\u{2028}\u{2029}\u{85}"),
    Accepted("comment in a string", #""/* // */""#, "/* // */"),
    Accepted("double escape", #""\\u0000""#, "\\u0000"),
    Accepted("escape at the end", #""a\\""#, "a\\"),
    Accepted("combining mark after the opening quote", "\"\u{301}\"", "\u{301}"),
    Accepted("escaped combining mark", #""e\u0301""#, "e\u{301}"),
    Accepted("line end in escapes", #""\r\n""#, "\r\n"),
  ]

  static let structures = [
    Accepted("empty array", "[]", []),
    Accepted("empty array with spaces", "[ \t\r\n]", []),
    Accepted("empty object", "{}", [:]),
    Accepted("empty object with spaces", "{ \n }", [:]),
    Accepted(
      "array of every kind", #"[null, true, 1, "x", [], {}]"#,
      .list([.null, true, 1, "x", [], [:]])),
    Accepted("nested arrays", "[[[1],[]]]", [[[1], []]]),
    Accepted("members in order", #"{"b":1,"a":2}"#, ["b": 1, "a": 2]),
    Accepted("empty key", #"{"":0}"#, ["": 0]),
    Accepted("escaped key", #"{"\u0061\n":0}"#, ["a\n": 0]),
    Accepted("duplicate keys", #"{"a":1,"a":2,"a":1}"#, ["a": 1, "a": 2, "a": 1]),
    Accepted("keys that differ in case", #"{"a":1,"A":2}"#, ["a": 1, "A": 2]),
    Accepted("nul in a key", #"{"a\u0000b":1}"#, ["a\0b": 1]),
    Accepted(
      "space everywhere", " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : null } \n", ["a": [1, 2], "b": .null]),
    Accepted("no space anywhere", #"{"a":[1,2],"b":{"c":true}}"#, ["a": [1, 2], "b": ["c": true]]),
    Accepted("trailing line ends", "[1]\r\n\r\n", [1]),
    Accepted("leading space", " 1", 1),
    Accepted(
      "numbers beside brackets", "[-0,0.0,1E1]",
      .list([.number("-0"), .number("0.0"), .number("1E1")])),
    Accepted(
      "sixty-four levels", String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
      (1..<64).reduce([]) { value, _ in [value] }),
  ]

  @Test(arguments: scalars + strings + structures)
  func readsWhatTheGrammarAllows(_ accepted: Accepted) throws {
    let node = try JSONParser.parse(Array(accepted.text.utf8))
    #expect(node.value.withoutLines == accepted.value)
    // Swift strings are equal across normal forms; the bytes written are not.
    #expect(JSONWriter.write(node.value) == JSONWriter.write(accepted.value))
  }
}

extension JSONValue {
  /// The value with every line set to 0, to be compared with one that stands in no document.
  var withoutLines: JSONValue {
    switch self {
    case .array(let nodes): .array(nodes.map { JSONNode($0.value.withoutLines) })
    case .object(let members): .object(members.map { JSONMember($0.key, $0.node.value.withoutLines) })
    default: self
    }
  }
}
