/// Writes one XML document as UTF-8 bytes, always in the same way.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.startElement("Person", attributes: [MarkupAttribute(name: "version", value: "1.0")])
/// writer.element("Surname", text: "O'Neill & Sons")
/// writer.endElement()
/// let bytes = try writer.finish()
/// ```
/// Elements are indented by two spaces and lines end with LF; text is written exactly. Element and attribute
/// names are the caller's own and are written as given. Elements that are not balanced are a fault of the
/// caller and stop the program.
public struct XMLWriter: Sendable {
  private var output = EscapingBuffer()
  private var openElements: [String] = []
  private var startTagIsOpen = false
  private var hasRoot = false
  private var illegalCharacters: [XMLIllegalCharacter] = []

  /// Makes a writer that holds the XML declaration and nothing else.
  public init() {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Starts an element that may hold other elements.
  public mutating func startElement(_ name: String, attributes: [MarkupAttribute] = []) {
    writeStart(name, attributes)
    openElements.append(name)
    startTagIsOpen = true
  }

  /// Ends the element that was started last.
  public mutating func endElement() {
    guard let name = openElements.popLast() else { preconditionFailure("no element is open") }
    if startTagIsOpen {
      output.append("/>\n")
      startTagIsOpen = false
    } else {
      output.append(spaces: 2 * openElements.count, "</", name, ">\n")
    }
  }

  /// Writes an element that holds text and nothing else.
  public mutating func element(_ name: String, text: String, attributes: [MarkupAttribute] = []) {
    writeStart(name, attributes)
    output.append(">")
    if output.append(escaping: text, isAttribute: false) {
      report(text, in: "/" + name)
    }
    output.append("</", name, ">\n")
  }

  /// Writes an element that holds nothing.
  public mutating func emptyElement(_ name: String, attributes: [MarkupAttribute] = []) {
    writeStart(name, attributes)
    output.append("/>\n")
  }

  /// Ends the document and returns its bytes.
  ///
  /// - Throws: `XMLWritingError` with every character that XML 1.0 forbids and its path.
  public consuming func finish() throws(XMLWritingError) -> [UInt8] {
    precondition(openElements.isEmpty && hasRoot, "the document needs one root element, and it closed")
    guard illegalCharacters.isEmpty else {
      throw XMLWritingError(illegalCharacters: illegalCharacters)
    }
    return output.bytes
  }

  private mutating func writeStart(_ name: String, _ attributes: [MarkupAttribute]) {
    precondition(!openElements.isEmpty || !hasRoot, "a document has one root element")
    hasRoot = true
    if startTagIsOpen {
      output.append(">\n")
      startTagIsOpen = false
    }
    output.append(spaces: 2 * openElements.count, "<", name, "")
    for attribute in attributes {
      output.append(" ", attribute.name, "=\"")
      if output.append(escaping: attribute.value, isAttribute: true) {
        report(attribute.value, in: "/" + name + "/@" + attribute.name)
      }
      output.append("\"")
    }
  }

  private mutating func report(_ text: String, in place: String) {
    let path = openElements.map { "/" + $0 }.joined() + place
    for scalar in text.unicodeScalars where XMLCharacters.isForbidden(scalar) {
      illegalCharacters.append(XMLIllegalCharacter(path: path, codePoint: scalar.value))
    }
  }
}
