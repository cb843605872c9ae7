/// A JSON value and the line on which it starts.
package struct JSONNode: Sendable, Hashable {
  /// The value.
  package var value: JSONValue
  /// The line, counted from 1 by line feeds; 0 for a value that stands in no document.
  package var line: Int

  /// Makes a node, by default one that stands in no document.
  package init(_ value: JSONValue, line: Int = 0) {
    self.value = value
    self.line = line
  }
}

/// A member of a JSON object: a key and its value.
package struct JSONMember: Sendable, Hashable {
  /// The key, with its escapes resolved.
  package var key: String
  /// The line of the key, counted from 1; 0 for a member that stands in no document.
  package var keyLine: Int
  /// The value.
  package var node: JSONNode

  /// Makes a member from a key and a node.
  package init(key: String, keyLine: Int = 0, node: JSONNode) {
    self.key = key
    self.keyLine = keyLine
    self.node = node
  }

  /// Makes a member that stands in no document.
  package init(_ key: String, _ value: JSONValue) {
    self.init(key: key, node: JSONNode(value))
  }
}
