/// A fault of a declaration: of facts, or of a form that is made of them.
public struct DeclarationProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where the declaration stands, as a path of names.
  public let path: String
  /// What is wrong and what to do, as sentences.
  public let description: String

  /// Makes a problem.
  package init(_ path: String, _ rule: String) {
    self.path = path
    description = "\(path): \(rule)"
  }
}

/// Finds the facts of a group by reflection and gives each its place.
struct DeclarationWalk {
  let origin: Origin
  private(set) var facts: [AnyFact] = []
  private(set) var lists: [AnyFactList] = []

  init(extensionName: String?) { origin = Origin(extensionName: extensionName) }

  mutating func nodes(
    of group: some FactGroup, prefix: String, list: AnyFactList?
  ) throws(DeclarationProblem) -> [LayoutNode] {
    var nodes: [LayoutNode] = []
    var names: Set<String> = []
    for child in Mirror(reflecting: group).children {
      let label = child.label ?? ""
      let name = label.hasSuffix("_") ? String(label.dropLast()) : label
      let path = prefix + name
      guard names.insert(name).inserted else {
        throw DeclarationProblem(path, "Two members of a group have this name.")
      }
      switch child.value {
      case let fact as any DeclaredFact:
        try adopt(fact.untyped, at: path, in: list)
        nodes.append(.fact(fact.untyped))
      case let declared as any DeclaredList:
        guard list == nil else { throw DeclarationProblem(path, "A list cannot stand within another.") }
        nodes.append(try self.nodes(of: declared, at: path))
      case let nested as any FactGroup:
        nodes.append(.group(name, try self.nodes(of: nested, prefix: path + ".", list: list)))
      default:
        throw DeclarationProblem(path, "It must be a fact, a list or a group of facts.")
      }
    }
    return nodes
  }

  private mutating func nodes(of declared: any DeclaredList, at path: String) throws(DeclarationProblem)
    -> LayoutNode
  {
    let list = declared.untyped
    let place = Place(path: path, list: nil, position: lists.count, origin: origin)
    guard list.adopt(place).path == path else { throw .heldElsewhere(path) }
    lists.append(list)
    let first = facts.count
    let nodes = try nodes(of: declared.itemGroup, prefix: path + "[].", list: list)
    let own = Array(facts[first...])
    if let unknown = list.keys.joined().first(where: { key in !own.contains { $0.name == key } }) {
      throw DeclarationProblem(path, "Its entries have no fact \(unknown), which is named among its keys.")
    }
    list.adopt(own)
    return .list(list, nodes)
  }

  private mutating func adopt(_ fact: AnyFact, at path: String, in list: AnyFactList?)
    throws(DeclarationProblem)
  {
    let place = Place(path: path, list: list, position: facts.count, origin: origin)
    guard fact.adopt(place).path == path else { throw .heldElsewhere(path) }
    facts.append(fact)
  }
}

extension DeclarationProblem {
  fileprivate static func heldElsewhere(_ path: String) -> DeclarationProblem {
    DeclarationProblem(path, "Another catalogue holds it at another path. Declare it once for each place.")
  }
}

/// A fact of any type, as reflection finds it.
private protocol DeclaredFact {
  var untyped: AnyFact { get }
}

extension Fact: DeclaredFact {}

/// A list of any entries, as reflection finds it.
private protocol DeclaredList {
  var untyped: AnyFactList { get }
  var itemGroup: any FactGroup { get }
}

extension FactList: DeclaredList {
  fileprivate var itemGroup: any FactGroup { item }
}
