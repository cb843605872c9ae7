extension JSONReader {
  /// A string from its opening quote to its closing one.
  mutating func string() throws(JSONSyntaxProblem) -> String {
    position += 1
    var text: [UInt8] = []
    var runStart = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let run = bytes[runStart..<position]
        position += 1
        return text.isEmpty ? run.asText : (text + run).asText
      case UInt8(ascii: "\\"):
        text += bytes[runStart..<position]
        text += try escape().utf8
        runStart = position
      case 0..<0x20:
        throw problem(.controlCharacter)
      default:
        position += 1
      }
    }
    throw problem(.unexpectedEnd)
  }

  /// The character of an escape, whose backslash is at the place.
  private mutating func escape() throws(JSONSyntaxProblem) -> String {
    let start = position
    position += 1
    guard let letter = next else { throw problem(.unexpectedEnd) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return String(Character(try escapedScalar(start: start)))
    default: throw problem(.invalidEscape, at: start)
    }
  }

  /// The scalar of one escape by number, or of two that are a surrogate pair.
  private mutating func escapedScalar(start: Int) throws(JSONSyntaxProblem) -> Unicode.Scalar {
    let unit = try codeUnit(start: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let second = position
    guard UTF16.isLeadSurrogate(UInt16(unit)), bytes[second...].starts(with: "\\u".utf8) else {
      throw problem(.loneSurrogate, at: start)
    }
    position += 2
    let trail = try codeUnit(start: second)
    guard UTF16.isTrailSurrogate(UInt16(trail)),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (trail - 0xDC00))
    else { throw problem(.loneSurrogate, at: start) }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit(start: Int) throws(JSONSyntaxProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next else { throw problem(.unexpectedEnd) }
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else {
        throw problem(.invalidEscape, at: start)
      }
      unit = unit << 4 + UInt32(value)
      position += 1
    }
    return unit
  }

  /// A number, as far as its characters go.
  mutating func number() throws(JSONSyntaxProblem) -> String {
    let start = position
    while let byte = next, byte.isASCIIAlphanumeric || "+-.".utf8.contains(byte) { position += 1 }
    guard JSONNumber.isWellFormed(bytes[start..<position]) else { throw problem(.invalidNumber, at: start) }
    return bytes[start..<position].asText
  }

  /// One of the words `true`, `false` and `null`.
  mutating func literal() throws(JSONSyntaxProblem) -> JSONValue {
    let start = position
    while let byte = next, byte.isASCIIAlphanumeric { position += 1 }
    let word = bytes[start..<position]
    if word.elementsEqual("true".utf8) { return .bool(true) }
    if word.elementsEqual("false".utf8) { return .bool(false) }
    if word.elementsEqual("null".utf8) { return .null }
    throw problem(.invalidLiteral, at: start)
  }
}
