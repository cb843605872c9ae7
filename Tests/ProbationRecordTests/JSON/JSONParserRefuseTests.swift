import ProbationRecord
import Testing

struct JSONParserRefuseTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    var id: String
    var bytes: [UInt8]
    var problem: JSONSyntaxProblem

    init(_ id: String, _ text: String, _ code: JSONSyntaxProblem.Code, _ column: Int, line: Int = 1) {
      self.init(id, bytes: Array(text.utf8), code, column, line: line)
    }

    init(_ id: String, bytes: [UInt8], _ code: JSONSyntaxProblem.Code, _ column: Int, line: Int = 1) {
      self.id = id
      self.bytes = bytes
      problem = JSONSyntaxProblem(code, line: line, column: column)
    }

    var testDescription: String { id }
  }

  static let whole = [
    Refused("nothing", "", .empty, 1),
    Refused("white space only", " \n ", .empty, 2, line: 2),
    Refused("two values", "1 2", .trailingData, 3),
    Refused("second document", "{}\n{}", .trailingData, 1, line: 2),
    Refused("closing bracket too many", "[1]]", .trailingData, 4),
    Refused("trailing comma after all", "[],", .trailingData, 3),
    Refused("nul after all", "[] \0", .trailingData, 4),
    Refused("comment after all", "[] // x", .comment, 4),
    Refused("comment before all", "/* x */ []", .comment, 1),
    Refused("hash comment", "# x\n[]", .valueExpected, 1),
    Refused("comment in an array", "[1, /* x */ 2]", .comment, 5),
    Refused("comment before a comma", "[1 /**/, 2]", .comment, 4),
    Refused("comment before a key", "{ /**/ \"a\":1}", .comment, 3),
    Refused("comment before a colon", "{\"a\" /**/ :1}", .comment, 6),
    Refused("angle bracket", "<null>", .valueExpected, 1),
    Refused("no-break space", "[\u{A0}1]", .valueExpected, 2),
    Refused("form feed", "[\u{C}1]", .valueExpected, 2),
    Refused("line separator", "[1\u{2028}]", .commaExpected, 3),
    Refused("word joiner before the value", "\u{2060}[]", .valueExpected, 1),
  ]

  static let arrays = [
    Refused("open array", "[", .unexpectedEnd, 2),
    Refused("array open after a value", "[1", .unexpectedEnd, 3),
    Refused("array open after a comma", "[1,", .unexpectedEnd, 4),
    Refused("trailing comma", "[1,]", .trailingComma, 3),
    Refused("trailing comma on its own line", "[1\n , \n]", .trailingComma, 2, line: 2),
    Refused("double comma", "[1,,2]", .valueExpected, 4),
    Refused("leading comma", "[,1]", .valueExpected, 2),
    Refused("only a comma", "[,]", .valueExpected, 2),
    Refused("missing comma", "[1 2]", .commaExpected, 4),
    Refused("missing comma between strings", #"["a""b"]"#, .commaExpected, 5),
    Refused("colon in an array", #"["a":1]"#, .commaExpected, 5),
    Refused("wrong closing bracket", "[1}", .commaExpected, 3),
    Refused("closing bracket alone", "]", .valueExpected, 1),
    Refused("sixty-five levels", String(repeating: "[", count: 65), .tooDeep, 65),
    Refused("sixty-five levels of objects", String(repeating: "{\"a\":", count: 65), .tooDeep, 321),
    Refused("empty brackets beyond the depth", String(repeating: "[", count: 64) + "{}", .tooDeep, 65),
  ]

  static let objects = [
    Refused("open object", "{", .unexpectedEnd, 2),
    Refused("object open after a key", #"{"a""#, .unexpectedEnd, 5),
    Refused("object open after a colon", #"{"a":"#, .unexpectedEnd, 6),
    Refused("object open after a value", #"{"a":1"#, .unexpectedEnd, 7),
    Refused("object open after a comma", #"{"a":1,"#, .unexpectedEnd, 8),
    Refused("trailing comma in an object", #"{"a":1,}"#, .trailingComma, 7),
    Refused("only a comma in an object", "{,}", .keyExpected, 2),
    Refused("double comma in an object", #"{"a":1,,"b":2}"#, .keyExpected, 8),
    Refused("unquoted key", "{a:1}", .keyExpected, 2),
    Refused("single-quoted key", "{'a':1}", .keyExpected, 2),
    Refused("number as a key", "{1:1}", .keyExpected, 2),
    Refused("null as a key", "{null:1}", .keyExpected, 2),
    Refused("missing colon", #"{"a" 1}"#, .colonExpected, 6),
    Refused("comma for a colon", #"{"a",1}"#, .colonExpected, 5),
    Refused("equals sign for a colon", #"{"a"=1}"#, .colonExpected, 5),
    Refused("double colon", #"{"a"::1}"#, .valueExpected, 6),
    Refused("missing value", #"{"a":}"#, .valueExpected, 6),
    Refused("missing comma between members", "{\"a\":1\n\"b\":2}", .commaExpected, 1, line: 2),
    Refused("wrong closing bracket of an object", #"{"a":1]"#, .commaExpected, 7),
  ]

  static let wordsAndNumbers = [
    Refused("capital literal", "[True]", .invalidLiteral, 2),
    Refused("cut literal", "nul", .invalidLiteral, 1),
    Refused("longer literal", "[nullx]", .invalidLiteral, 2),
    Refused("not a number", "NaN", .invalidLiteral, 1),
    Refused("infinity", "[Infinity]", .invalidLiteral, 2),
    Refused("undefined", "undefined", .invalidLiteral, 1),
    Refused("minus infinity", "-Infinity", .invalidNumber, 1),
    Refused("leading zero", "[012]", .invalidNumber, 2),
    Refused("negative leading zero", "-01", .invalidNumber, 1),
    Refused("leading plus", "+1", .valueExpected, 1),
    Refused("leading point", ".5", .valueExpected, 1),
    Refused("trailing point", "[1.]", .invalidNumber, 2),
    Refused("point before the exponent", "1.e1", .invalidNumber, 1),
    Refused("empty exponent", "1e", .invalidNumber, 1),
    Refused("exponent with a sign only", "1e+", .invalidNumber, 1),
    Refused("double exponent", "1e1e1", .invalidNumber, 1),
    Refused("broken exponent", "1e1.5", .invalidNumber, 1),
    Refused("minus only", "-", .invalidNumber, 1),
    Refused("double minus", "--1", .invalidNumber, 1),
    Refused("minus and space", "- 1", .invalidNumber, 1),
    Refused("sum", "1+2", .invalidNumber, 1),
    Refused("hexadecimal", "0x1F", .invalidNumber, 1),
    Refused("two points", "1.2.3", .invalidNumber, 1),
    Refused("thousands", "1 000", .trailingData, 3),
    Refused("letters after a number", "[1a]", .invalidNumber, 2),
    Refused("full-width digit", "[１]", .valueExpected, 2),
    Refused("Arabic digit after a number", "[1\u{661}]", .commaExpected, 3),
  ]

  static let strings = [
    Refused("open string", "[\"a", .unexpectedEnd, 4),
    Refused("lonely quote", "\"", .unexpectedEnd, 2),
    Refused("string open after a backslash", "\"\\", .unexpectedEnd, 3),
    Refused("string open after an escaped quote", #""\""#, .unexpectedEnd, 4),
    Refused("string open in an escape", "\"\\u00", .unexpectedEnd, 6),
    Refused("single quotes", "'a'", .valueExpected, 1),
    Refused("line feed in a string", "[\"a\nb\"]", .controlCharacter, 4),
    Refused("carriage return in a string", "\"a\rb\"", .controlCharacter, 3),
    Refused("tab in a string", "\"\t\"", .controlCharacter, 2),
    Refused("nul in a string", "\"a\0\"", .controlCharacter, 3),
    Refused("unit separator in a string", "\"é\u{1F}\"", .controlCharacter, 3),
    Refused("unknown escape", #""\x41""#, .invalidEscape, 2),
    Refused("escaped single quote", #""\'""#, .invalidEscape, 2),
    Refused("escaped nul as in C", #""\0""#, .invalidEscape, 2),
    Refused("escaped capital", #""\N""#, .invalidEscape, 2),
    Refused("escaped line feed", "\"\\\n\"", .invalidEscape, 2),
    Refused("escaped letter beyond ASCII", "\"\\é\"", .invalidEscape, 2),
    Refused("capital u", #""\U0041""#, .invalidEscape, 2),
    Refused("three hex digits", #""\u041""#, .invalidEscape, 2),
    Refused("no hex digit", #""ab\u00g0""#, .invalidEscape, 4),
    Refused("braces as in Swift", #""\u{41}""#, .invalidEscape, 2),
    Refused("sign in an escape", #""\u+041""#, .invalidEscape, 2),
    Refused("full-width hex digits", "\"\\u００４１\"", .invalidEscape, 2),
    Refused("lone high surrogate", #""\uD800""#, .loneSurrogate, 2),
    Refused("lone low surrogate", #""x\uDC00""#, .loneSurrogate, 3),
    Refused("surrogates the wrong way round", #""\uDD1E\uD834""#, .loneSurrogate, 2),
    Refused("high surrogate twice", #""\uD834\uD834""#, .loneSurrogate, 2),
    Refused("high surrogate and a letter", #""\uD834x""#, .loneSurrogate, 2),
    Refused("high surrogate and another escape", #""\uD834\n""#, .loneSurrogate, 2),
    Refused("high surrogate and an escaped letter", #""\uD834\u0041""#, .loneSurrogate, 2),
    Refused("high surrogate and a broken escape", #""\uD834\uZZZZ""#, .invalidEscape, 8),
    Refused("lone surrogate in a key", #"{"\uDEAD":1}"#, .loneSurrogate, 3),
  ]

  static let encodings = [
    Refused("byte order mark", "\u{FEFF}[]", .byteOrderMark, 1),
    Refused("UTF-16 big-endian", bytes: [0x00, 0x5B, 0x00, 0x5D], .otherEncoding, 1),
    Refused("UTF-16 little-endian", bytes: [0x5B, 0x00, 0x5D, 0x00], .otherEncoding, 1),
    Refused("UTF-16 big-endian with its mark", bytes: [0xFE, 0xFF, 0x00, 0x5B], .otherEncoding, 1),
    Refused("UTF-16 little-endian with its mark", bytes: [0xFF, 0xFE, 0x5B, 0x00], .otherEncoding, 1),
    Refused("UTF-32 big-endian", bytes: [0, 0, 0, 0x31], .otherEncoding, 1),
    Refused("UTF-32 little-endian", bytes: [0x31, 0, 0, 0], .otherEncoding, 1),
    Refused("UTF-32 big-endian with its mark", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31], .otherEncoding, 1),
    Refused("UTF-32 little-endian with its mark", bytes: [0xFF, 0xFE, 0, 0, 0x31, 0], .otherEncoding, 1),
    Refused("Latin-1", bytes: [0x22, 0xE9, 0x22], .invalidUTF8, 2),
    Refused("lone continuation byte", bytes: [0x22, 0x80, 0x22], .invalidUTF8, 2),
    Refused("overlong slash", bytes: [0x22, 0xC0, 0xAF, 0x22], .invalidUTF8, 2),
    Refused("overlong of three bytes", bytes: [0x22, 0xE0, 0x80, 0xAF, 0x22], .invalidUTF8, 2),
    Refused("overlong of four bytes", bytes: [0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], .invalidUTF8, 2),
    Refused("surrogate in UTF-8", bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 2),
    Refused("beyond the last scalar", bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 2),
    Refused("byte that UTF-8 never has", bytes: [0x22, 0xFF, 0x22], .invalidUTF8, 2),
    Refused("scalar cut by a quote", bytes: [0x22, 0xE2, 0x82, 0x22], .invalidUTF8, 2),
    Refused("scalar cut by the end", bytes: [0x22, 0xE2, 0x82], .invalidUTF8, 2),
    Refused("fault on a later line", bytes: [0x5B, 0x0A, 0x22, 0xC3, 0xA9, 0xFF], .invalidUTF8, 3, line: 2),
    Refused("fault after the value", bytes: [0x31, 0x0A, 0xFF], .invalidUTF8, 1, line: 2),
  ]

  @Test(arguments: whole + arrays + objects + wordsAndNumbers + strings + encodings)
  func refusesTheRestAndSaysWhereAndWhy(_ refused: Refused) throws {
    #expect(throws: refused.problem) { try JSONParser.parse(refused.bytes) }
  }

  @Test(arguments: JSONSyntaxProblem.Code.allCases)
  func everyRuleIsASentence(_ code: JSONSyntaxProblem.Code) {
    #expect(code.rule.hasSuffix("."))
    #expect(code.rule.first?.isUppercase == true)
    #expect(JSONSyntaxProblem(code, line: 1, column: 1).rule == code.rule)
  }
}
