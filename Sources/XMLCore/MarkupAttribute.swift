/// An attribute of an XML element.
public struct MarkupAttribute: Hashable, Sendable {
  /// The name: local when read from a document; as it is to be written, prefix included, when writing.
  public var name: String
  /// The namespace of the name when read from a document; not used when writing.
  public var namespace: String?
  /// The value, without escapes.
  public var value: String

  /// Makes an attribute, of no namespace unless one is given.
  public init(name: String, value: String, namespace: String? = nil) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}
