/// A JSON value as it was written: numbers keep their digits, objects keep their order and duplicate keys.
///
/// Equality is that of Swift strings, which takes Unicode normal forms of one text for equal; where that
/// matters compare the `utf8` of texts and keys.
package enum JSONValue: Sendable, Hashable {
  /// The literal `null`.
  case null
  /// One of the literals `true` and `false`.
  case bool(Bool)
  /// A number in the digits in which it was written.
  case number(String)
  /// A text, with its escapes resolved.
  case string(String)
  /// Values in order.
  case array([JSONNode])
  /// Members in order, also those whose key stands more than once.
  case object([JSONMember])

  /// A whole number.
  package static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// An array of values that stand in no document.
  package static func list(_ values: [JSONValue]) -> JSONValue { .array(values.map { JSONNode($0) }) }

  /// The same value as one that stands in no document.
  package var withoutLines: JSONValue {
    switch self {
    case .array(let nodes): .list(nodes.map(\.value.withoutLines))
    case .object(let members): .object(members.map { JSONMember($0.key, $0.node.value.withoutLines) })
    default: self
    }
  }

  /// Whether the value is neither an array nor an object.
  package var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// Makes a string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// Makes a number.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a Boolean.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes an array.
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// Makes an object whose members stand in the order of the literal.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}
