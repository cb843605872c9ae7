/// Reads the markup of a document before libxml2 does, and refuses what is costly or unsafe there.
///
/// It finds exactly the tags that libxml2 finds, even in a document that is not well formed: `<` may stand in
/// no tag, an instruction needs a plain name, quotes are read only after `=`. So nothing can hide a long tag
/// from it. Names, matching tags and references are left to libxml2. The bytes must be valid UTF-8 without
/// characters that XML forbids, NUL among them.
struct MarkupScan {
  private let limits: XMLLimits
  private var cursor: ByteCursor
  private var depth = 0
  private var markup = 0
  private var namespaces = 0

  /// Reads to the end, or throws the first problem.
  static func check(_ bytes: [UInt8], limits: XMLLimits) throws(XMLProblem) {
    var scan = MarkupScan(limits: limits, cursor: ByteCursor(bytes))
    try scan.readDocument()
  }

  private mutating func readDocument() throws(XMLProblem) {
    if cursor.starts(with: "\u{FEFF}") { cursor.index = 3 }
    if cursor.starts(with: "<?xml"), ByteCursor.isSpace(cursor.byte(at: cursor.index + 5)) {
      try readDeclaration()
    }
    while cursor.skip(to: UInt8(ascii: "<")) {
      try count()
      switch cursor.byte(at: cursor.index + 1) {
      case UInt8(ascii: "!"): try readDeclarationOrSection()
      case UInt8(ascii: "?"): try readInstruction()
      default: try readTag()
      }
    }
  }

  private mutating func readDeclaration() throws(XMLProblem) {
    cursor.index += 5
    while cursor.skipSpace(), cursor.current != UInt8(ascii: "?") {
      let (name, value) = try readAttribute()
      if name.elementsEqual("version".utf8), !value.elementsEqual("1.0".utf8) {
        throw problem(.unsupportedVersion, "The version of XML must be 1.0.")
      }
      if name.elementsEqual("encoding".utf8),
        !value.elementsEqual("UTF-8".utf8), !value.elementsEqual("utf-8".utf8)
      {
        throw problem(.unsupportedEncoding, "The declared encoding must be UTF-8.")
      }
    }
    guard cursor.starts(with: "?>") else {
      throw problem(.notWellFormed, "The XML declaration is not complete.")
    }
  }

  private mutating func readDeclarationOrSection() throws(XMLProblem) {
    if cursor.starts(with: "<!--") {
      try skip(4, to: "-->")
    } else if cursor.starts(with: "<![CDATA[") {
      try skip(9, to: "]]>")
    } else if cursor.starts(with: "<!DOCTYPE") {
      throw problem(.documentTypeDeclaration, "A document type declaration is not allowed.")
    } else {
      throw problem(.notWellFormed, "A declaration is not allowed here.")
    }
  }

  private mutating func readInstruction() throws(XMLProblem) {
    let start = cursor.index
    cursor.index += 2
    let nameStart = cursor.index
    while XMLNames.isPlain(cursor.current) { cursor.index += 1 }
    let isNamed =
      cursor.index > nameStart && cursor.bytes[nameStart] >= UInt8(ascii: "A")
      && (ByteCursor.isSpace(cursor.current) || cursor.starts(with: "?>"))
    guard isNamed else {
      throw problem(.notWellFormed, "A processing instruction needs a plain name.", at: start)
    }
    try skip(0, to: "?>")
  }

  private mutating func readTag() throws(XMLProblem) {
    let start = cursor.index
    cursor.stop(after: limits.maximumTagBytes)
    defer { cursor.stop(after: nil) }
    let isEndTag = cursor.byte(at: start + 1) == UInt8(ascii: "/")
    cursor.index += isEndTag ? 2 : 1
    cursor.skipName()
    while true {
      let hasSpace = cursor.skipSpace()
      switch cursor.current {
      case UInt8(ascii: ">"):
        cursor.index += 1
        depth += isEndTag ? -1 : 1
        guard depth <= limits.maximumDepth else { throw tooDeep(start) }
        return
      case UInt8(ascii: "/") where !isEndTag && cursor.byte(at: cursor.index + 1) == UInt8(ascii: ">"):
        cursor.index += 2
        guard depth < limits.maximumDepth else { throw tooDeep(start) }
        return
      case _ where hasSpace && !isEndTag:
        try count()
        let (name, value) = try readAttribute()
        if name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8) {
          namespaces += 1
          // libxml2 leaves `&` of a namespace escaped, so that it is another name than the one that stands there.
          guard !value.contains(UInt8(ascii: "&")) else {
            throw problem(.escapedNamespace, "A namespace must be written without references.")
          }
        }
        guard namespaces <= limits.maximumNamespaces else {
          throw problem(.tooMuchMarkup, "More than \(limits.maximumNamespaces) namespace declarations.")
        }
      default: throw incompleteTag(start)
      }
    }
  }

  private mutating func readAttribute() throws(XMLProblem) -> (name: Slice, value: Slice) {
    let start = cursor.index
    cursor.skipName()
    let name = cursor.bytes[start..<cursor.index]
    cursor.skipSpace()
    guard !name.isEmpty, cursor.current == UInt8(ascii: "=") else { throw incompleteTag(start) }
    cursor.index += 1
    cursor.skipSpace()
    let quote = cursor.current
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw incompleteTag(start) }
    cursor.index += 1
    let valueStart = cursor.index
    while cursor.current != quote {
      guard cursor.current != 0, cursor.current != UInt8(ascii: "<") else { throw incompleteTag(start) }
      cursor.index += 1
    }
    cursor.index += 1
    return (name, cursor.bytes[valueStart..<cursor.index - 1])
  }

  private typealias Slice = ArraySlice<UInt8>

  private mutating func skip(_ opening: Int, to closing: StaticString) throws(XMLProblem) {
    let start = cursor.index
    cursor.index += opening
    guard cursor.skip(past: closing) else {
      throw problem(.notWellFormed, "A comment, instruction or CDATA section has no end.", at: start)
    }
  }

  private mutating func count() throws(XMLProblem) {
    markup += 1
    guard markup <= limits.maximumMarkup else {
      throw problem(.tooMuchMarkup, "More than \(limits.maximumMarkup) tags and attributes.")
    }
  }

  // MARK: Problems

  private func tooDeep(_ start: Int) -> XMLProblem {
    problem(.tooDeep, "Elements nest deeper than \(limits.maximumDepth).", at: start)
  }

  private func incompleteTag(_ start: Int) -> XMLProblem {
    cursor.isStopped
      ? problem(.tagTooLong, "A tag is longer than \(limits.maximumTagBytes) bytes.", at: start)
      : problem(.notWellFormed, "A tag is not complete or not correct.", at: start)
  }

  private func problem(_ code: XMLProblem.Code, _ rule: String, at position: Int? = nil) -> XMLProblem {
    XMLProblem(code: code, line: cursor.bytes.line(at: position ?? cursor.index), rule: rule)
  }
}
