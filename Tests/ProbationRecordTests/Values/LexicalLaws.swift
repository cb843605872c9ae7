import ProbationRecord
import Testing

/// Checks both laws of `LexicalValue` for a spelling that must be accepted.
func expectOnlySpelling<Value: LexicalValue>(
  _ text: String, of type: Value.Type, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let value = try #require(Value(lexical: text), sourceLocation: sourceLocation)
  #expect(value.lexical.utf8.elementsEqual(text.utf8), sourceLocation: sourceLocation)
  #expect(Value(lexical: value.lexical) == value, sourceLocation: sourceLocation)
}

/// Spellings that no value of this module has, whatever its type.
let neverASpelling = [
  "", " ", "\n", "\0", "\u{FEFF}", "\u{202E}", "-", "P", ".", "@", "\u{301}", "🙂",
  String(repeating: "9", count: 100_000), String(repeating: "é", count: 100_000),
]
