internal import ProbationRecord

/// A place in a payload; what is read from it is noted in the payload's ledger.
///
/// A key that is not there is a place too, with nothing in it, so that a reader never has to ask first.
public struct PayloadNode {
  /// What stands there; `nil` when the key is not there.
  let value: JSONValue?
  /// The line of the file, counted from 1.
  public let line: Int
  /// The path from the root, such as `otherIds.crn` or `alerts[0].alertCode`.
  public let path: String
  let ledger: KeyLedger

  /// The root of a payload.
  init(root: JSONNode, ledger: KeyLedger) {
    self.init(value: root.value, line: root.line, path: "", ledger: ledger)
  }

  private init(value: JSONValue?, line: Int, path: String, ledger: KeyLedger) {
    self.value = value
    self.line = line
    self.path = path
    self.ledger = ledger
  }

  /// The value of a key.
  public subscript(key: String) -> PayloadNode {
    let member = members.first { $0.key == key }
    return PayloadNode(
      value: member?.node.value, line: member?.node.line ?? line, path: path.isEmpty ? key : "\(path).\(key)",
      ledger: ledger)
  }

  /// The elements of an array; none for anything else.
  public var elements: [PayloadNode] {
    guard case .array(let nodes)? = value else { return [] }
    return nodes.enumerated().map {
      PayloadNode(value: $1.value, line: $1.line, path: "\(path)[\($0)]", ledger: ledger)
    }
  }

  /// The keys of an object, in order.
  public var keys: [String] { members.map(\.key) }

  /// Whether the key is there, be it with `null`.
  public var isPresent: Bool { value != nil }
  /// Whether there is something, be it an empty text.
  public var hasValue: Bool { value != nil && value != .null }
  /// Whether an array or an object stands there.
  public var isCompound: Bool { value?.isScalar == false }
  /// Whether an array stands there.
  public var isArray: Bool {
    if case .array? = value { true } else { false }
  }

  /// The text of a scalar as it was written; `nil` for `null`, arrays and objects.
  public var rawText: String? {
    switch value {
    case .string(let text)?: text
    case .number(let digits)?: digits
    case .bool(let flag)?: flag ? "true" : "false"
    default: nil
    }
  }

  /// The text, noted as read in order to decide what to do with the rest.
  public func consulted() -> String? {
    if isPresent { ledger.consult(path) }
    return rawText
  }

  private var members: [JSONMember] {
    guard case .object(let members)? = value else { return [] }
    return members
  }
}
