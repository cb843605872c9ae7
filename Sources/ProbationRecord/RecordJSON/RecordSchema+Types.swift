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
  /// The text with its first letter as a capital.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension ScalarType {
  /// The schema of one text, with patterns that JavaScript and other engines read alike.
  var schema: JSONValue {
    if let codeList { return codeList.schema }
    let description = JSONMember("description", .string(expectation.capitalisedFirst + "."))
    return .object([description] + constraints)
  }

  private var constraints: [JSONMember] {
    guard let facets else { return [JSONMember("type", "string")] }
    switch facets.kind {
    case .yesNo: return [JSONMember("type", "boolean")]
    case .wholeNumber(let range): return number("integer", range)
    case .number(let range): return number("number", range)
    case .day: return facets.inRecords.schema + [JSONMember("format", "date")]
    case .text, .moment: return facets.inRecords.schema
    }
  }

  private func number(_ type: String, _ range: ClosedRange<Int>) -> [JSONMember] {
    [
      JSONMember("type", .string(type)), JSONMember("minimum", .integer(range.lowerBound)),
      JSONMember("maximum", .integer(range.upperBound)),
    ]
  }
}

extension TextFacets.Spelling {
  fileprivate var schema: [JSONMember] {
    [JSONMember("type", "string"), JSONMember("pattern", .string("^(\(pattern))$"))]
      + (maximumLength.map { [JSONMember("maxLength", .integer($0))] } ?? [])
  }
}

extension CodeListDescriptor {
  var schema: JSONValue {
    let codes = entries.map { ["const": .string($0.code), "title": .string($0.label)] as JSONValue }
    let unlisted = JSONValue.object(
      [JSONMember("title", "Words of a code that the list lacks")] + UnlistedCode.facets.inRecords.schema)
    return ["oneOf": .list(codes + (isOpen ? [unlisted] : []))]
  }
}
