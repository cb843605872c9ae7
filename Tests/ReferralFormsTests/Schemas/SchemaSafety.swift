import XMLCore

/// Finds what a schema of this package must not use, because validators have judged it wrongly or take too long.
///
/// What is allowed is listed, not what is forbidden: identity constraints, redefinition, substitution groups and
/// whatever else XML Schema has are refused because nobody has shown that they are safe.
enum SchemaSafety {
  /// Every use that is not allowed, as a sentence.
  static func findings(in schema: MarkupElement) -> [String] {
    findings(in: schema, below: nil)
  }

  private static let allowed: [String: Set<String>] = [
    "schema": [
      "targetNamespace", "version", "elementFormDefault", "attributeFormDefault",
    ],
    "annotation": [], "documentation": [], "include": ["schemaLocation"],
    "element": ["name", "type", "minOccurs", "maxOccurs", "nillable"],
    "complexType": ["name"], "simpleType": ["name"], "group": ["name", "ref"],
    "attributeGroup": ["name", "ref"], "attribute": ["name", "type", "use", "fixed"],
    // Without numbers: only an element may repeat, and nothing that has parts may be left out.
    "sequence": [], "choice": [],
    "simpleContent": [], "extension": ["base"], "restriction": ["base"], "union": ["memberTypes"],
    "enumeration": ["value"], "pattern": ["value"], "minLength": ["value"], "maxLength": ["value"],
    "minInclusive": ["value"], "maxInclusive": ["value"],
  ]

  /// Each but `xs:string` has a pattern beside it, which leaves of it what all validators judge alike.
  private static let builtIn: Set<String> = [
    "xs:string", "xs:boolean", "xs:date", "xs:dateTime", "xs:decimal", "xs:nonNegativeInteger",
  ]

  private static func findings(in element: MarkupElement, below parent: MarkupElement?) -> [String] {
    var found: [String] = []
    let place = "line \(element.line): "
    if let attributes = allowed[element.name] {
      for attribute in element.attributes where !attributes.contains(attribute.name) {
        found.append(place + "\(element.name) has \(attribute.name)")
      }
    } else {
      found.append(place + "there is a \(element.name)")
    }
    if element.name == "restriction", parent?.name != "simpleType" {
      found.append(place + "a complex type is restricted")
    }
    if element.attribute("maxOccurs") == "unbounded" {
      found.append(place + "an element repeats without end")
    }
    for name in ["type", "base"] {
      if let type = element.attribute(name), type.hasPrefix("xs:"), !builtIn.contains(type) {
        found.append(place + "\(type) is used")
      }
    }
    if element.name == "restriction", let base = element.attribute("base"), base.hasPrefix("xs:"),
      base != "xs:string", !element.children.contains(where: { $0.name == "pattern" })
    {
      found.append(place + "\(base) has no pattern")
    }
    if element.name == "pattern", let pattern = element.attribute("value") {
      found += PatternSafety.findings(in: pattern).map { place + $0 }
    }
    return found + element.children.flatMap { findings(in: $0, below: element) }
  }
}

/// Finds what a pattern of these schemas must not use.
enum PatternSafety {
  static func findings(in pattern: String) -> [String] {
    var found: [String] = []
    // For each open group, and for the pattern as a whole, whether it holds a count.
    var groups = [false]
    var previous: Character = " "
    var classDepth = 0
    var holdsCount = false
    var characters = Array(pattern)[...]
    while let character = characters.popFirst() {
      defer { previous = character }
      if !character.isASCII { found.append("the pattern has a character beyond ASCII") }
      if character == ".", classDepth == 0 { found.append("the pattern has a dot") }
      if character == "\\" {
        guard let escaped = characters.popFirst() else { continue }
        if escaped.isLetter, !"ntr".contains(escaped) {
          found.append("the pattern has the class \\\(escaped)")
        }
        holdsCount = false
      } else if character == "[" {
        if classDepth > 0 { found.append("the pattern takes one class from another") }
        classDepth += 1
      } else if character == "]" {
        classDepth -= 1
        holdsCount = false
      } else if classDepth > 0 {
        continue
      } else if character == "(" {
        groups.append(false)
      } else if character == ")" {
        holdsCount = groups.removeLast()
        groups[groups.count - 1] = groups[groups.count - 1] || holdsCount
      } else if character == "{" {
        if previous == ")", holdsCount { found.append("the pattern counts what it has counted") }
        groups[groups.count - 1] = true
        characters = characters.drop { $0 != "}" }.dropFirst()
      } else {
        holdsCount = false
      }
    }
    return found
  }
}
