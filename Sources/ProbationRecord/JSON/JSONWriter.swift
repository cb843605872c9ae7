/// Writes JSON so that the same value always gives the same bytes.
///
/// UTF-8, two spaces of indentation, line feeds, one at the end. Members stand in their order. An array of
/// strings, numbers, Booleans and nulls stands on one line where that line, with room for a comma, has at
/// most 100 characters. Only what JSON requires is escaped: `"`, `\` and control characters. What the
/// parser reads from these bytes is the value that was written, and writing that gives the same bytes.
package enum JSONWriter {
  /// The document of a value.
  ///
  /// A `.number` must hold a number as JSON has it.
  package static func write(_ value: JSONValue) -> [UInt8] {
    var page = JSONPage()
    page.append(value, level: 0)
    page.bytes.append(0x0A)
    return page.bytes
  }

  /// The value on one line, with a line feed at its end, for files that grow line by line.
  package static func line(_ value: JSONValue) -> [UInt8] {
    var page = JSONPage(hasOneLine: true)
    page.append(value, level: 0)
    page.bytes.append(0x0A)
    return page.bytes
  }
}

/// A document being written.
private struct JSONPage {
  private static let widestLine = 100

  private let hasOneLine: Bool
  var bytes: [UInt8] = []
  private var lineStart = 0

  init(hasOneLine: Bool = false) { self.hasOneLine = hasOneLine }

  mutating func append(_ value: JSONValue, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let digits):
      precondition(JSONNumber.isWellFormed(digits.utf8), "a JSON number must be written as JSON has it")
      bytes += digits.utf8
    case .string(let text): append(text)
    case .array(let elements):
      if appendOnOneLine(elements) { return }
      appendBlock("[", elements, "]", level: level) { page, element in
        page.append(element.value, level: level + 1)
      }
    case .object(let members):
      appendBlock("{", members, "}", level: level) { page, member in
        page.append(member.key)
        page.bytes += ": ".utf8
        page.append(member.node.value, level: level + 1)
      }
    }
  }

  /// Writes items on a line each between brackets, or just the brackets when there are none.
  private mutating func appendBlock<Item>(
    _ opening: String, _ items: [Item], _ closing: String, level: Int,
    append: (inout JSONPage, Item) -> Void
  ) {
    bytes += opening.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += (hasOneLine ? ", " : ",").utf8 }
      startLine(level: level + 1)
      append(&self, item)
    }
    if !items.isEmpty { startLine(level: level) }
    bytes += closing.utf8
  }

  private mutating func startLine(level: Int) {
    guard !hasOneLine else { return }
    bytes.append(0x0A)
    lineStart = bytes.count
    bytes += repeatElement(0x20, count: 2 * level)
  }

  /// Writes an array of scalars on the line if it fits; otherwise takes back what it wrote.
  private mutating func appendOnOneLine(_ elements: [JSONNode]) -> Bool {
    guard !hasOneLine, elements.allSatisfy(\.value.isScalar) else { return false }
    let start = bytes.count
    bytes += "[".utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      append(element.value, level: 0)
      // Two more columns: the closing bracket and a comma.
      guard columns + 2 <= Self.widestLine else {
        bytes.removeSubrange(start...)
        return false
      }
    }
    bytes += "]".utf8
    return true
  }

  /// The number of Unicode scalars on the line so far.
  private var columns: Int { bytes[lineStart...].count { $0 & 0xC0 != 0x80 } }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
