/// An element of a document that was read, with all that is in it.
public struct MarkupElement: Hashable, Sendable {
  /// The local name, without a prefix.
  public var name: String
  /// The namespace of the name.
  public var namespace: String?
  /// The attributes in the order of the document, without namespace declarations.
  public var attributes: [MarkupAttribute]
  /// The child elements in the order of the document.
  public var children: [MarkupElement]
  /// The element's own text, all of it joined; empty where only white space stands between child elements.
  public var text: String
  /// The line of the document on which the start tag ends, from 1.
  public var line: Int

  /// Makes an element of its parts.
  public init(
    name: String, namespace: String? = nil, attributes: [MarkupAttribute] = [],
    children: [MarkupElement] = [], text: String = "", line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.text = text
    self.line = line
  }

  /// The value of the attribute of that name and namespace, if the element has it.
  public func attribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }
}
