internal import XMLCore

/// One schema file while it is written.
struct SchemaMarkup {
  let scope: SchemaScope
  private var writer = XMLWriter()

  /// An empty file of that scope.
  init(in scope: SchemaScope) { self.scope = scope }

  /// Writes the root and all that is in it.
  mutating func schema(
    version: String, words: String..., content: (inout SchemaMarkup) -> Void
  ) {
    node(
      "schema",
      [
        "xmlns:xs": "http://www.w3.org/2001/XMLSchema", "xmlns": scope.namespace,
        "xmlns:\(SchemaScope.prefix)": scope.isOwnNamespace ? PublishedSchemas.namespace : nil,
        "targetNamespace": scope.namespace, "elementFormDefault": "qualified", "version": version,
      ], words: words, content)
  }

  /// Writes one element of XML Schema with what it is in words; attributes without a value are left out.
  mutating func node(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], words: [String] = [],
    _ content: (inout SchemaMarkup) -> Void = { _ in }
  ) {
    writer.startElement(
      "xs:" + name,
      attributes: attributes.compactMap { name, value in
        value.map { MarkupAttribute(name: name, value: $0) }
      })
    if !words.isEmpty {
      writer.startElement("xs:annotation")
      for text in words { writer.element("xs:documentation", text: text) }
      writer.endElement()
    }
    content(&self)
    writer.endElement()
  }

  /// Takes in a file of the same namespace.
  mutating func include(_ file: String) { node("include", ["schemaLocation": file]) }

  /// Takes in a file of another namespace.
  mutating func importing(_ namespace: String, from file: String) {
    node("import", ["namespace": namespace, "schemaLocation": file])
  }

  /// The bytes of the file.
  ///
  /// - Throws: `XMLWritingError` when a label, a hint or a code holds a character that XML cannot carry.
  consuming func finish() throws(XMLWritingError) -> [UInt8] { try writer.finish() }
}
