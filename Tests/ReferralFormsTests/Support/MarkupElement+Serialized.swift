import XMLCore

extension MarkupElement {
  /// The element as a document, in the way in which the library writes one.
  func serialized() throws -> [UInt8] {
    var writer = XMLWriter()
    write(to: &writer, isRoot: true)
    return try writer.finish()
  }

  private func write(to writer: inout XMLWriter, isRoot: Bool = false) {
    var attributes = attributes.map { attribute in
      MarkupAttribute(
        name: attribute.namespace == nil ? attribute.name : "xsi:" + attribute.name, value: attribute.value)
    }
    if isRoot {
      attributes += [
        MarkupAttribute(name: "xmlns", value: namespace ?? ""),
        MarkupAttribute(name: "xmlns:xsi", value: "http://www.w3.org/2001/XMLSchema-instance"),
      ]
    }
    if children.isEmpty, !text.isEmpty { return writer.element(name, text: text, attributes: attributes) }
    writer.startElement(name, attributes: attributes)
    for child in children { child.write(to: &writer) }
    writer.endElement()
  }
}
