internal import CLibXML2

/// A document as libxml2 holds it, read in the one safe way and freed with the value.
struct ParsedTree: ~Copyable {
  let document: xmlDocPtr
  let root: xmlNodePtr

  deinit {
    xmlFreeDoc(document)
  }

  private init(document: xmlDocPtr, root: xmlNodePtr) {
    self.document = document
    self.root = root
  }

  /// Reads a document, or says why it is refused; checks that cost least come first.
  static func parsing(_ bytes: [UInt8], limits: XMLLimits) throws(XMLProblems) -> ParsedTree {
    let tree: ParsedTree
    do throws(XMLProblem) {
      try checkBytes(bytes, limits: limits)
      try MarkupScan.check(bytes, limits: limits)
      tree = try read(bytes)
    } catch {
      throw XMLProblems([error])
    }
    try tree.checkText(limits: limits)
    return tree
  }

  private static func checkBytes(_ bytes: [UInt8], limits: XMLLimits) throws(XMLProblem) {
    // libxml2 counts bytes in 32 bits.
    guard bytes.count <= min(limits.maximumBytes, Int(Int32.max)) else {
      throw XMLProblem(code: .tooLarge, rule: "The document is larger than \(limits.maximumBytes) bytes.")
    }
    let compressed: [[UInt8]] = [
      [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x42, 0x5A, 0x68],
      [0x28, 0xB5, 0x2F, 0xFD],
    ]
    guard !compressed.contains(where: bytes.starts) else {
      throw XMLProblem(code: .compressed, rule: "A compressed file is not an XML document.")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw XMLProblem(code: .notUTF8, rule: "The document must be in UTF-8.")
    }
    guard let position = XMLCharacters.firstForbidden(in: bytes) else { return }
    let line = bytes.line(at: position)
    guard bytes[position] != 0 else {
      throw XMLProblem(code: .containsNUL, line: line, rule: "The document must not contain NUL.")
    }
    throw XMLProblem(
      code: .notWellFormed, line: line, rule: "The document contains a character that XML forbids.")
  }

  /// Lets libxml2 read bytes that passed the checks, and refuses whatever it has anything to say about.
  static func read(_ bytes: [UInt8]) throws(XMLProblem) -> ParsedTree {
    _ = LibXML.ready
    var hasDocumentType: Int32 = 0
    let (pointer, reports) = LibXML.listening(limit: 1) {
      bytes.withUnsafeBytes { buffer in
        xmlcore_read(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), &hasDocumentType)
      }
    }
    guard let pointer else {
      if hasDocumentType != 0 {
        throw XMLProblem(
          code: .documentTypeDeclaration, rule: "A document type declaration is not allowed.")
      }
      throw notWellFormed(reports)
    }
    guard let root = xmlDocGetRootElement(pointer), reports.all.isEmpty else {
      xmlFreeDoc(pointer)
      throw notWellFormed(reports)
    }
    let tree = ParsedTree(document: pointer, root: root)
    // The scan has read both already: this is libxml2's own view of them.
    if let encoding = pointer.pointee.encoding,
      String(cString: UnsafePointer(encoding)).uppercased() != "UTF-8"
    {
      throw XMLProblem(code: .unsupportedEncoding, rule: "The declared encoding must be UTF-8.")
    }
    guard pointer.pointee.version.map({ String(cString: UnsafePointer($0)) }) == "1.0" else {
      throw XMLProblem(code: .unsupportedVersion, rule: "The version of XML must be 1.0.")
    }
    return tree
  }

  private static func notWellFormed(_ reports: LibXMLReports) -> XMLProblem {
    let report = reports.all.first
    let rule =
      switch report.map({ xmlParserErrors(rawValue: UInt32(bitPattern: $0.code)) }) {
      case XML_ERR_TAG_NAME_MISMATCH: "An end tag does not match its start tag."
      case XML_ERR_TAG_NOT_FINISHED: "An element has no end tag."
      case XML_ERR_DOCUMENT_END: "Nothing may follow the root element."
      case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: "The document does not start with an element."
      case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
        "An element has the same attribute twice."
      case XML_ERR_UNDECLARED_ENTITY: "Only the five built-in entities may be used."
      case XML_NS_ERR_UNDEFINED_NAMESPACE: "A namespace prefix is not declared."
      default: "The document is not well-formed XML."
      }
    return XMLProblem(code: .notWellFormed, line: report.map(\.line), rule: rule)
  }

  /// Refuses text that a comment, an instruction or a CDATA section cuts in two: readers differ on it.
  private func checkText(limits: XMLLimits) throws(XMLProblems) {
    var interrupted: [xmlNodePtr] = []
    collectInterrupted(in: root, into: &interrupted)
    guard !interrupted.isEmpty else { return }
    let places = ElementPlaces(of: interrupted)
    var problems = interrupted.prefix(limits.maximumProblems).map { node in
      XMLProblem(
        code: .interruptedText, path: places[node]?.path ?? "/", line: Int(xmlGetLineNo(node)),
        rule: "Text must not be mixed with comments, processing instructions or CDATA sections.")
    }
    if interrupted.count > limits.maximumProblems { problems.append(.tooMany(limits.maximumProblems)) }
    throw XMLProblems(problems)
  }

  private func collectInterrupted(in element: xmlNodePtr, into found: inout [xmlNodePtr]) {
    var hasText = false
    var hasSection = false
    var hasInterruption = false
    let position = found.count
    for node in element.childNodes {
      switch node.pointee.type {
      case XML_ELEMENT_NODE: collectInterrupted(in: node, into: &found)
      case XML_TEXT_NODE: hasText = hasText || xmlIsBlankNode(node) == 0
      case XML_CDATA_SECTION_NODE: hasSection = true
      default: hasInterruption = true
      }
    }
    if hasInterruption && (hasText || hasSection) || hasText && hasSection {
      found.insert(element, at: position)
    }
  }
}
