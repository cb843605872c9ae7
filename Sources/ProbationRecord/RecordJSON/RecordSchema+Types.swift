extension ValueShape {
  var definitionName: String {
    switch self {
    case .scalar(let type): type.name.capitalisedFirst
    case .items(let type, let maximum): "\(type.name.capitalisedFirst)List\(maximum)"
    case .parts: "Address"
    }
  }
}

extension Set<Absence> {
  var definitionSuffix: String {
    Absence.allCases.filter(contains).map(\.rawValue.capitalisedFirst).joined()
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension ScalarType {
  /// The schema of one text, with patterns that JavaScript and other engines read alike.
  var schema: JSONValue {
    if let codeList { return codeList.schema }
    let description = JSONMember("description", .string(expectation.capitalisedFirst + "."))
    return .object([description] + constraints)
  }

  private var constraints: [JSONMember] {
    switch factType {
    case .boolean: [JSONMember("type", "boolean")]
    case .integer: [JSONMember("type", "integer"), JSONMember("minimum", 0), JSONMember("maximum", 9999)]
    case .decimal: [JSONMember("type", "number"), JSONMember("minimum", 0), JSONMember("maximum", 1000)]
    case .date: text(Patterns.date) + [JSONMember("format", "date")]
    case .instant: text(Patterns.date + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]")
    case .duration: text(TermLength.pattern)
    case .phone: text(PhoneNumber.pattern)
    case .email: text(EmailAddress.pattern, maximumLength: EmailAddress.maximumLength)
    case .longText: text(Patterns.lines, maximumLength: ScalarType.maximumLongTextLength)
    default:
      switch name {
      case Reference.scalar.name: text(Reference.pattern)
      case OutwardPostcode.scalar.name: text(OutwardPostcode.pattern)
      default: text(Patterns.identifiers[name] ?? Patterns.line, maximumLength: ScalarType.maximumTextLength)
      }
    }
  }

  private func text(_ pattern: String, maximumLength: Int? = nil) -> [JSONMember] {
    [JSONMember("type", "string"), JSONMember("pattern", .string("^(\(pattern))$"))]
      + (maximumLength.map { [JSONMember("maxLength", .integer($0))] } ?? [])
  }
}

extension CodeListDescriptor {
  var schema: JSONValue {
    let codes = entries.map { ["const": .string($0.code), "title": .string($0.label)] as JSONValue }
    let unlisted: JSONValue = [
      "title": "Words of a code that the list lacks", "type": "string",
      "pattern": .string("^\(UnlistedCode.prefix)(\(Patterns.line))$"),
      "maxLength": .integer(UnlistedCode.prefix.count + UnlistedCode.maximumLength),
    ]
    return ["oneOf": .list(codes + (isOpen ? [unlisted] : []))]
  }
}

private enum Patterns {
  static let date =
    "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
  /// One line that is not blank, of characters that XML can carry.
  static let line = #" *[^\u0000-\u0020\ufffe\uffff][^\u0000-\u001f\ufffe\uffff]*"#
  /// The same with line ends and tabs.
  static let lines =
    #"[ \t\n\r]*[^\u0000-\u0020\ufffe\uffff][^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*"#

  /// Every spelling that an identifier may have, by the name of its type: small letters and spaces count.
  static let identifiers: [String: String] = [
    CRN.scalar.name: " *([A-Za-z] *){1,2}([0-9] *){6}",
    PrisonNumber.scalar.name: " *[A-Za-z] *([0-9] *){4}([A-Za-z] *){2}",
    PNCNumber.scalar.name: " *([0-9] *){2}(([0-9] *){2})?(/ *)?([0-9] *){1,7}\(checkLetter)",
    CRONumber.scalar.name:
      " *(([0-9] *){1,6}/ *([0-9] *){2}|[Ss] *[Ff] *([0-9] *){2}/ *([0-9] *){1,6})\(checkLetter)",
    Postcode.scalar.name: " *[A-Za-z] *([A-Za-z0-9] *){1,3}[0-9] *([ABD-HJLNP-UW-Zabd-hjlnp-uw-z] *){2}",
    UPRN.scalar.name: " *([0-9] *){1,12}",
  ]
  private static let checkLetter = "[A-HJ-NP-RT-Za-hj-np-rt-z] *"
}
