import ProbationRecord

extension SchemaMarkup {
  /// Declares the type of a text; of an open list also its listed codes alone, to which a document may add.
  mutating func declare(_ type: TextType) {
    guard let list = type.codeList else { return plainText(type) }
    guard list.isOpen else { return codes(of: list, named: type.name, words: type.words) }
    let listed = type.name + "Listed"
    codes(of: list, named: listed, words: type.words + " Those that it has itself.")
    node("simpleType", ["name": type.name], words: [type.words]) { schema in
      let unlisted = schema.scope.common(Self.unlistedName)
      schema.node("union", ["memberTypes": "\(listed) \(unlisted)"])
    }
  }

  /// Declares a code that its list lacks.
  mutating func unlistedCode() {
    simpleType(
      Self.unlistedName, words: "A code that its list lacks, with the words of the system that uses it.",
      UnlistedCode.facets)
  }

  /// Declares a type of texts with a pattern.
  mutating func simpleType(_ name: String, words: String, _ facets: TextFacets) {
    node("simpleType", ["name": name], words: [words]) { schema in
      schema.node("restriction", ["base": facets.kind.base]) { schema in
        if let length = facets.minimumLength { schema.facet("minLength", String(length)) }
        if let length = facets.spelling.maximumLength { schema.facet("maxLength", String(length)) }
        schema.facet("pattern", facets.spelling.pattern)
        // The pattern of a number leaves out what is beyond its range.
        if case .day(let range) = facets.kind {
          schema.facet("minInclusive", range.lowerBound.lexical)
          schema.facet("maxInclusive", range.upperBound.lexical)
        }
      }
    }
  }

  /// Declares a type of a few words, each with what it means.
  mutating func simpleType(_ name: String, words: String, codes: [(code: String, meaning: String)]) {
    node("simpleType", ["name": name], words: [words]) { schema in
      schema.node("restriction", ["base": "xs:string"]) { schema in
        for (code, meaning) in codes { schema.node("enumeration", ["value": code], words: [meaning]) }
      }
    }
  }

  private static let unlistedName = "UnlistedCode"

  private mutating func plainText(_ type: TextType) {
    guard let facets = type.facets else { return }
    simpleType(type.name, words: type.words, facets)
  }

  private mutating func codes(of list: CodeListDescriptor, named name: String, words: String) {
    simpleType(name, words: words, codes: list.entries.map { ($0.code, $0.label) })
  }

  private mutating func facet(_ name: String, _ value: String) { node(name, ["value": value]) }
}

extension TextFacets.Kind {
  /// The type of XML Schema that such texts are of.
  ///
  /// Each but a string has a pattern beside it, which leaves of it what all validators judge alike.
  fileprivate var base: String {
    switch self {
    case .text: "xs:string"
    case .yesNo: "xs:boolean"
    case .wholeNumber: "xs:nonNegativeInteger"
    case .number: "xs:decimal"
    case .day: "xs:date"
    case .moment: "xs:dateTime"
    }
  }
}
