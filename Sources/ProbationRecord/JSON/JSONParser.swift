/// Reads JSON strictly as RFC 8259 has it, in linear time.
///
/// Foundation's readers keep no lines and take duplicate keys, trailing commas and UTF-16. This one takes
/// UTF-8 only, without a byte order mark, keeps duplicate keys for a later layer to report, and keeps
/// numbers as they are written. `\u0000` is kept as a character.
package enum JSONParser {
  /// The value of a document, with the lines on which its parts start.
  package static func parse(
    _ bytes: [UInt8], limits: JSONLimits = .default
  ) throws(JSONSyntaxProblem) -> JSONNode {
    var reader = JSONReader(bytes, limits: limits)
    return try reader.document()
  }
}

/// A place in a document, moved forward value by value.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  private var line = 1
  private var depth = 0
  private var values = 0

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The byte at the place; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func document() throws(JSONSyntaxProblem) -> JSONNode {
    try checkEncoding()
    skipWhiteSpace()
    guard next != nil else { throw problem(.empty) }
    let node = try value()
    skipWhiteSpace()
    guard let rest = next else { return node }
    throw problem(rest == UInt8(ascii: "/") ? .comment : .trailingData)
  }

  private mutating func value() throws(JSONSyntaxProblem) -> JSONNode {
    let start = line
    guard let byte = next else { throw problem(.unexpectedEnd) }
    values += 1
    guard values <= limits.maximumValues else { throw problem(.tooManyValues) }
    let value: JSONValue
    switch byte {
    case UInt8(ascii: "{"): value = .object(try members())
    case UInt8(ascii: "["): value = .array(try elements())
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): value = try literal()
    case UInt8(ascii: "/"): throw problem(.comment)
    default: throw problem(.valueExpected)
    }
    return JSONNode(value, line: start)
  }

  private mutating func members() throws(JSONSyntaxProblem) -> [JSONMember] {
    var members: [JSONMember] = []
    guard try open(closing: UInt8(ascii: "}")) else { return members }
    repeat {
      guard let quote = next else { throw problem(.unexpectedEnd) }
      guard quote == UInt8(ascii: "\"") else {
        throw problem(quote == UInt8(ascii: "/") ? .comment : .keyExpected)
      }
      let keyLine = line
      let key = try string()
      skipWhiteSpace()
      guard let colon = next else { throw problem(.unexpectedEnd) }
      guard colon == UInt8(ascii: ":") else {
        throw problem(colon == UInt8(ascii: "/") ? .comment : .colonExpected)
      }
      position += 1
      skipWhiteSpace()
      members.append(JSONMember(key: key, keyLine: keyLine, node: try value()))
    } while try continues(closing: UInt8(ascii: "}"))
    return members
  }

  private mutating func elements() throws(JSONSyntaxProblem) -> [JSONNode] {
    var elements: [JSONNode] = []
    guard try open(closing: UInt8(ascii: "]")) else { return elements }
    repeat {
      elements.append(try value())
    } while try continues(closing: UInt8(ascii: "]"))
    return elements
  }

  /// Steps over an opening bracket; `false` when the closing one follows, which is stepped over too.
  private mutating func open(closing: UInt8) throws(JSONSyntaxProblem) -> Bool {
    guard depth < limits.maximumDepth else { throw problem(.tooDeep) }
    position += 1
    skipWhiteSpace()
    if next == closing {
      position += 1
      return false
    }
    depth += 1
    return true
  }

  /// Steps over a comma, or over a closing bracket and then is `false`.
  private mutating func continues(closing: UInt8) throws(JSONSyntaxProblem) -> Bool {
    skipWhiteSpace()
    guard let byte = next else { throw problem(.unexpectedEnd) }
    if byte == closing {
      position += 1
      depth -= 1
      return false
    }
    guard byte == UInt8(ascii: ",") else {
      throw problem(byte == UInt8(ascii: "/") ? .comment : .commaExpected)
    }
    let comma = position
    position += 1
    skipWhiteSpace()
    if next == closing { throw problem(.trailingComma, at: comma) }
    return true
  }

  private mutating func skipWhiteSpace() {
    while let byte = next {
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  /// A problem at the place, or at another place.
  ///
  /// The line and column are counted anew, so that they are right wherever the place is.
  func problem(_ code: JSONSyntaxProblem.Code, at place: Int? = nil) -> JSONSyntaxProblem {
    let before = bytes[..<(place ?? position)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let scalars = before[lineStart...].count { $0 & 0xC0 != 0x80 }
    return JSONSyntaxProblem(code, line: 1 + before.count { $0 == 0x0A }, column: scalars + 1)
  }
}
