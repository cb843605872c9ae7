import ProbationRecord

extension InputLaw {
  func checkValues(_ input: [UInt8]) throws -> String {
    let text = String(decoding: input, as: UTF8.self)
    var accepted: [String] = []
    for identifier in Self.identifierTypes where try holds(of: identifier, text) {
      accepted.append("\(identifier)")
    }
    for value in Self.valueTypes where try holds(of: value, text) { accepted.append("\(value)") }
    // Every type of the record judges any text, and a value that it takes is one that a record can hold.
    for type in Self.scalarTypes { _ = type.fault(text) }
    return accepted.isEmpty ? "refused: everywhere" : "accepted: " + accepted.joined(separator: " ")
  }

  private static let identifierTypes: [any Identifier.Type] = [
    CRN.self, PrisonNumber.self, PNCNumber.self, CRONumber.self, NationalInsuranceNumber.self, NHSNumber.self,
    Postcode.self, UPRN.self,
  ]

  private static let valueTypes: [any LexicalValue.Type] = [
    CalendarDate.self, LocalDateTime.self, TermLength.self, DecimalScore.self, EmailAddress.self,
    PhoneNumber.self, OutwardPostcode.self, Reference.self, RoSHLevel.self, Religion.self,
  ]

  private static let scalarTypes = Dictionary(
    Catalogue.standard.facts.compactMap(\.shape.scalarType).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  ).values

  /// Whether the text is valid; throws when a law of identifiers does not hold of it.
  private func holds<ID: Identifier>(of type: ID.Type, _ text: String) throws -> Bool {
    let identifier = ID(text)
    let canonical = ID(identifier.canonical)
    try hold(identifier.text.utf8.elementsEqual(text.utf8), "\(type) keeps the text")
    try hold(
      canonical.canonical == identifier.canonical, "what is canonical of \(type) is so when read again")
    try hold(canonical.verdict == identifier.verdict, "\(type) judges its canonical spelling the same")
    if identifier.verdict == .malformed {
      try hold(
        identifier.canonical.utf8.elementsEqual(text.utf8), "\(type) has no canonical spelling of that")
    } else {
      let isPlain = identifier.canonical.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: byte == UInt8(ascii: "/") || byte == UInt8(ascii: " ")
        }
      }
      try hold(
        isPlain && identifier.canonical.utf8.count <= 14, "what is canonical of \(type) is plain ASCII")
    }
    let isValid = identifier.verdict == .valid
    try hold(
      identifier.isSame(as: canonical) == isValid, "a valid \(type) means what its canonical spelling does")
    return isValid
  }

  /// Whether the text is a value; throws when a law of values does not hold of it.
  private func holds<Value: LexicalValue>(of type: Value.Type, _ text: String) throws -> Bool {
    guard let value = Value(lexical: text) else { return false }
    try hold(value.lexical.utf8.elementsEqual(text.utf8), "\(type) has one spelling")
    try hold(Value(lexical: value.lexical) == value, "the spelling of \(type) reads back equal")
    return true
  }
}
