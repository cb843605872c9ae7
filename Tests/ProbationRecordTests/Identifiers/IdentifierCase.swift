import ProbationRecord
import Testing

/// A text, the verdict on it and its canonical spelling.
struct IdentifierCase: Sendable, CustomTestStringConvertible {
  var id: String
  var verdict: IdentifierVerdict
  var canonical: String

  var testDescription: String { "\(id) is \(verdict)" }

  /// A valid text; canonical itself unless stated.
  static func valid(_ text: String, _ canonical: String? = nil) -> IdentifierCase {
    IdentifierCase(id: text, verdict: .valid, canonical: canonical ?? text)
  }

  /// A text of the right shape with a wrong check character.
  static func wrong(_ text: String, _ canonical: String? = nil) -> IdentifierCase {
    IdentifierCase(id: text, verdict: .wrongCheckCharacter, canonical: canonical ?? text)
  }

  /// A text of another shape.
  static func malformed(_ text: String) -> IdentifierCase {
    IdentifierCase(id: text, verdict: .malformed, canonical: text)
  }

  /// A text of the right shape that no authority gives out.
  static func neverIssued(_ text: String, _ canonical: String? = nil) -> IdentifierCase {
    IdentifierCase(id: text, verdict: .neverIssued, canonical: canonical ?? text)
  }
}

/// Checks the verdict and spelling of a case and everything that holds of every identifier.
func expect<ID: Identifier>(
  _ type: ID.Type, _ expected: IdentifierCase, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let identifier = ID(expected.id)
  #expect(identifier.verdict == expected.verdict, sourceLocation: sourceLocation)
  #expect(identifier.canonical == expected.canonical, sourceLocation: sourceLocation)
  #expect(identifier.text.utf8.elementsEqual(expected.id.utf8), sourceLocation: sourceLocation)
  #expect("\(identifier)" == expected.id, sourceLocation: sourceLocation)
  #expect(identifier == ID(expected.id), sourceLocation: sourceLocation)

  let canonical = ID(identifier.canonical)
  #expect(canonical.verdict == identifier.verdict, sourceLocation: sourceLocation)
  #expect(canonical.canonical == identifier.canonical, sourceLocation: sourceLocation)
  let isValid = expected.verdict == .valid
  #expect(identifier.isSame(as: canonical) == isValid, sourceLocation: sourceLocation)
  if isValid {
    #expect(try matches(identifier.canonical, ID.pattern), sourceLocation: sourceLocation)
  }
}
