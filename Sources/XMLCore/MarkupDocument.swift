internal import CLibXML2

/// A document that was read, as plain values.
public struct MarkupDocument: Hashable, Sendable {
  /// The root element.
  public var root: MarkupElement

  /// Reads a document in the one safe way there is.
  ///
  /// The bytes must be well-formed XML 1.0 in UTF-8, with or without a byte order mark, and within the
  /// limits. Refused are compressed files, any other encoding or declaration of one, document type
  /// declarations (and so entities of the document's own), characters that XML forbids, references in the
  /// names of namespaces, and text that a comment, processing instruction or CDATA section interrupts.
  /// Comments and instructions between elements are passed over. Nothing is loaded, and nothing is repaired.
  /// - Throws: `XMLProblems` with the reason, or all elements whose text is interrupted.
  public init(parsing bytes: [UInt8], limits: XMLLimits = .default) throws(XMLProblems) {
    self.init(try ParsedTree.parsing(bytes, limits: limits))
  }

  init(_ tree: borrowing ParsedTree) {
    var converter = TreeConverter()
    root = converter.element(tree.root)
  }
}

/// Copies libxml2's tree into Swift values.
private struct TreeConverter {
  /// The names met so far: libxml2 keeps each once, so its address stands for it.
  private var names: [UnsafePointer<xmlChar>: String] = [:]

  mutating func element(_ node: xmlNodePtr) -> MarkupElement {
    var children: [MarkupElement] = []
    var text = ""
    var isBlank = true
    for child in node.childNodes {
      switch child.pointee.type {
      case XML_ELEMENT_NODE: children.append(element(child))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        guard let content = child.pointee.content else { continue }
        isBlank = isBlank && xmlIsBlankNode(child) != 0
        text += String(cString: UnsafePointer(content))
      default: continue
      }
    }
    return MarkupElement(
      name: name(node.pointee.name) ?? "", namespace: name(node.pointee.ns?.pointee.href),
      attributes: attributes(of: node), children: children,
      text: isBlank && !children.isEmpty ? "" : text, line: Int(xmlGetLineNo(node)))
  }

  private mutating func attributes(of node: xmlNodePtr) -> [MarkupAttribute] {
    var attributes: [MarkupAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      var value = ""
      var part = attribute.pointee.children
      while let node = part {
        if let content = node.pointee.content { value += String(cString: UnsafePointer(content)) }
        part = node.pointee.next
      }
      attributes.append(
        MarkupAttribute(
          name: name(attribute.pointee.name) ?? "", value: value,
          namespace: name(attribute.pointee.ns?.pointee.href)))
      next = attribute.pointee.next
    }
    return attributes
  }

  private mutating func name(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    guard let pointer else { return nil }
    if let known = names[pointer] { return known }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }
}
