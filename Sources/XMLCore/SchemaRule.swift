internal import CLibXML2

/// A rule of a schema: the kind of problem its breach is, and the sentence that states it.
struct SchemaRule {
  var code: XMLProblem.Code
  var sentence: String

  private init(_ code: XMLProblem.Code, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  /// The rule that a libxml2 code stands for; `bound` is the limit that the schema sets, if it sets one.
  init(_ code: xmlParserErrors, bound: String) {
    self = Self.rule(of: code, limit: Self.isNumberOrDate(bound) ? " (\(bound))" : "")
  }

  private static func isNumberOrDate(_ bound: String) -> Bool {
    !bound.isEmpty && bound.utf8.count <= 30 && bound.utf8.allSatisfy { (0x2B...0x3A).contains($0) }
  }

  private static func rule(of code: xmlParserErrors, limit: String) -> SchemaRule {
    switch code {
    case XML_SCHEMAV_CVC_ENUMERATION_VALID:
      SchemaRule(.wrongCode, "The value must be one of the schema's codes.")
    case XML_SCHEMAV_CVC_PATTERN_VALID:
      SchemaRule(.wrongPattern, "The value must have the form that the schema gives.")
    case XML_SCHEMAV_CVC_MAXLENGTH_VALID:
      SchemaRule(.wrongLength, "The value is longer than the schema allows\(limit).")
    case XML_SCHEMAV_CVC_MINLENGTH_VALID:
      SchemaRule(.wrongLength, "The value is shorter than the schema allows\(limit).")
    case XML_SCHEMAV_CVC_LENGTH_VALID:
      SchemaRule(.wrongLength, "The value must have the length that the schema gives\(limit).")
    case XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID:
      SchemaRule(.wrongValue, "The value is above the highest allowed\(limit).")
    case XML_SCHEMAV_CVC_MININCLUSIVE_VALID:
      SchemaRule(.wrongValue, "The value is below the lowest allowed\(limit).")
    case XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID:
      SchemaRule(.wrongValue, "The value must be below the limit\(limit).")
    case XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID:
      SchemaRule(.wrongValue, "The value must be above the limit\(limit).")
    case XML_SCHEMAV_CVC_TOTALDIGITS_VALID, XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID:
      SchemaRule(.wrongValue, "The value has more digits than the schema allows\(limit).")
    case _ where isDatatype(code) || code == XML_SCHEMAV_CVC_FACET_VALID:
      SchemaRule(.wrongValue, "The value is not of the type that the schema gives.")
    case XML_SCHEMAV_CVC_ELT_5_2_2_2_1, XML_SCHEMAV_CVC_ELT_5_2_2_2_2, XML_SCHEMAV_CVC_ATTRIBUTE_4,
      XML_SCHEMAV_CVC_AU:
      SchemaRule(.wrongFixedValue, "The value must be the one that the schema fixes.")
    case XML_SCHEMAV_CVC_ELT_3_1:
      SchemaRule(.nilNotAllowed, "The element must have a value: it may not be nil.")
    case XML_SCHEMAV_CVC_ELT_3_2_1:
      SchemaRule(.contentInNil, "An element that is nil must be empty.")
    case XML_SCHEMAV_CVC_ELT_1:
      SchemaRule(.wrongRoot, "The schema does not know this root element.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
      SchemaRule(.unexpectedElement, "The element must be empty.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, XML_SCHEMAV_CVC_TYPE_3_1_2:
      SchemaRule(.unexpectedElement, "The element may hold a value only, not other elements.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
      SchemaRule(.unexpectedText, "The element may hold other elements only, not text.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2,
      XML_SCHEMAV_CVC_TYPE_3_1_1:
      SchemaRule(.unexpectedAttribute, "The element may not have this attribute.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      SchemaRule(.missingAttribute, "The element must have this attribute.")
    case XML_SCHEMAV_CVC_ELT_4_1, XML_SCHEMAV_CVC_ELT_4_2, XML_SCHEMAV_CVC_ELT_4_3:
      SchemaRule(.unexpectedAttribute, "The element may not say itself of what type it is (xsi:type).")
    default:
      SchemaRule(.notInSchema, "The document breaks a rule of the schema (libxml2 code \(code.rawValue)).")
    }
  }

  /// The rule of which elements may stand in another, and in which order.
  static func content(of element: String, isIncomplete: Bool, expected: [String]) -> SchemaRule {
    let list = expected.isEmpty ? "" : " Expected: \(expected.joined(separator: " or "))."
    if isIncomplete { return SchemaRule(.missingElement, "The element is not complete.\(list)") }
    let name = element == "*" ? "An element" : "The element \(element)"
    return SchemaRule(.unexpectedElement, "\(name) is not expected here.\(list)")
  }

  /// Whether the code says that a value breaks one rule of its type.
  static func isFacet(_ code: xmlParserErrors) -> Bool {
    let last = XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue
    return (XML_SCHEMAV_CVC_FACET_VALID.rawValue...last).contains(code.rawValue)
  }

  /// Whether the code says that a value is not of its type, without saying why.
  static func isDatatype(_ code: xmlParserErrors) -> Bool {
    let first = XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue
    return (first...XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3.rawValue).contains(code.rawValue)
  }
}
