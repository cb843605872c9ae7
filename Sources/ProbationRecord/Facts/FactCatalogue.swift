/// Every fact that a record can hold, in the order of the record's layouts.
public struct FactCatalogue: Sendable {
  /// The catalogue of ``CaseRecord``.
  public static let shared = FactCatalogue()

  /// Every fact, in order.
  public let facts: [FactDescriptor]
  /// Every repeating group, in order.
  public let lists: [ListDescriptor]
  /// The record as a tree of groups, lists and facts.
  package let layout: [LayoutNode]

  private let factsByKey: [FactKey: FactDescriptor]
  private let factsByPath: [String: FactDescriptor]
  private let listsByKeyPath: [LayoutKeyPath: ListDescriptor]
  private let factsByList: [ListDescriptor: [FactDescriptor]]

  private init() {
    let root = RecordMount<CaseRecord>(prefix: "", path: \.self)
    layout = CaseRecord.layout.map { $0.node(root) }
    facts = layout.flatMap(\.facts)
    lists = layout.flatMap(\.lists)
    factsByKey = Dictionary(uniqueKeysWithValues: facts.map { ($0.access.key, $0) })
    factsByPath = Dictionary(uniqueKeysWithValues: facts.map { ($0.path, $0) })
    listsByKeyPath = Dictionary(uniqueKeysWithValues: lists.map { ($0.keyPath, $0) })
    factsByList = Dictionary(grouping: facts.filter { $0.list != nil }) { $0.list }
      .reduce(into: [:]) { facts, group in if let list = group.key { facts[list] = group.value } }
  }

  /// The facts of a repeating group, in order.
  package func facts(of list: ListDescriptor) -> [FactDescriptor] { factsByList[list] ?? [] }

  /// The fact at a canonical path such as `sentence.dates.sentenced`.
  public subscript(path: String) -> FactDescriptor? { factsByPath[path] }

  /// The fact that a key path names: `FactCatalogue.shared[\.sentence.$type]`.
  public subscript<Value>(path: KeyPath<CaseRecord, Fact<Value>>) -> FactDescriptor {
    descriptor(FactKey(list: nil, leaf: LayoutKeyPath(keyPath: path)))
  }

  /// The fact that a key path to a repeating group and one from its items name.
  public subscript<Item, Value>(
    list: KeyPath<CaseRecord, RepeatingGroup<Item>>, path: KeyPath<Item, Fact<Value>>
  ) -> FactDescriptor {
    descriptor(FactKey(list: LayoutKeyPath(keyPath: list), leaf: LayoutKeyPath(keyPath: path)))
  }

  /// The repeating group that a key path names.
  public subscript<Item>(list: KeyPath<CaseRecord, RepeatingGroup<Item>>) -> ListDescriptor {
    guard let descriptor = listsByKeyPath[LayoutKeyPath(keyPath: list)] else {
      preconditionFailure("a repeating group of the record is missing from its group's layout: \(list)")
    }
    return descriptor
  }

  /// The fact that key paths name whose types are not known; the list's is `nil` outside a repeating group.
  package func fact(_ path: AnyKeyPath, of list: AnyKeyPath?) -> FactDescriptor {
    descriptor(FactKey(list: list.map { LayoutKeyPath(keyPath: $0) }, leaf: LayoutKeyPath(keyPath: path)))
  }

  private func descriptor(_ key: FactKey) -> FactDescriptor {
    guard let descriptor = factsByKey[key] else {
      preconditionFailure("a fact of the record is missing from its group's layout: \(key.leaf.keyPath)")
    }
    return descriptor
  }
}

/// One place in the tree of a record's layout.
package indirect enum LayoutNode: Sendable {
  case group(String, [LayoutNode])
  case list(ListDescriptor, [LayoutNode])
  case fact(FactDescriptor)

  /// The name under which the node stands in its parent.
  package var name: String {
    switch self {
    case .group(let name, _): name
    case .list(let list, _): list.name
    case .fact(let fact): fact.name
    }
  }

  var facts: [FactDescriptor] {
    switch self {
    case .group(_, let nodes), .list(_, let nodes): nodes.flatMap(\.facts)
    case .fact(let fact): [fact]
    }
  }

  var lists: [ListDescriptor] {
    switch self {
    case .group(_, let nodes): nodes.flatMap(\.lists)
    case .list(let list, _): [list]
    case .fact: []
    }
  }
}
