extension SourcePreference {
  /// Reads a preference; `nil` when the value is not exactly one.
  init?(_ node: JSONNode) {
    guard case .object(let members) = node.value, members.count == 2,
      case .string(let path)? = members.first(where: { $0.key == "path" })?.node.value,
      case .array(let nodes)? = members.first(where: { $0.key == "systems" })?.node.value
    else { return nil }
    let systems = nodes.compactMap { node in
      if case .string(let text) = node.value { SourceSystem(lexical: text) } else { nil }
    }
    guard systems.count == nodes.count else { return nil }
    self.init(systems, for: path)
  }

  /// The preference as JSON.
  var json: JSONValue {
    ["path": .string(path), "systems": .list(systems.map { .string($0.lexical) })]
  }
}
