/// Every fact of a group and of all that is in it, in the order in which they are declared.
///
/// The names come from one reflection of the group when the catalogue is made.
public struct Catalogue: Sendable {
  /// Every fact, in order.
  public let facts: [AnyFact]
  /// Every list, in order.
  public let lists: [AnyFactList]
  /// The name of the package whose facts they are; `nil` for the record's own.
  public let extensionName: String?
  /// The groups, lists and facts as a tree.
  package let layout: [LayoutNode]

  /// The first part of the paths of every extension's facts.
  package static let extensionsKey = "extensions"

  private let factsByPath: [String: AnyFact]
  private let listsByPath: [String: AnyFactList]

  /// Makes a catalogue of a group's facts, which take their paths from it.
  ///
  /// - Parameter extensionName: the name of the package whose facts they are; their paths begin with
  ///   `extensions.<name>`. Without one they are the record's own.
  /// - Throws: `DeclarationProblem` when the group has a member that is no fact, list or group, a list within a list, a
  ///   list whose keys are no facts of its entries, or a fact that another catalogue holds at another path.
  public init(of group: some FactGroup, extensionName: String? = nil) throws(DeclarationProblem) {
    var walk = DeclarationWalk(extensionName: extensionName)
    self.extensionName = extensionName
    layout = try walk.nodes(
      of: group, prefix: extensionName.map { "\(Self.extensionsKey).\($0)." } ?? "", list: nil)
    facts = walk.facts
    lists = walk.lists
    factsByPath = Dictionary(uniqueKeysWithValues: facts.map { ($0.path, $0) })
    listsByPath = Dictionary(uniqueKeysWithValues: lists.map { ($0.path, $0) })
    walk.origin.complete(self)
  }

  /// The fact at a canonical path such as `sentence.dates.sentenced`.
  ///
  /// Byte by byte: Swift calls texts equal that differ in Unicode normal form.
  public subscript(path: String) -> AnyFact? {
    factsByPath[path].flatMap { $0.path.utf8.elementsEqual(path.utf8) ? $0 : nil }
  }

  /// The fact at a place of a record, such as `offences[0].date`, with the position of its entry.
  ///
  /// Only the one spelling of a place is read: one that could be written in two ways could carry a message.
  package func place(at path: String) -> (fact: AnyFact, index: Int?)? {
    let pieces = path.split(whereSeparator: { $0 == "[" || $0 == "]" })
    let index = pieces.count == 3 ? Int(pieces[1]) : nil
    let name = index == nil ? path : "\(pieces[0])[]\(pieces[2])"
    guard let fact = self[name], (fact.list == nil) == (index == nil),
      (0..<(fact.list?.maximum ?? 1)).contains(index ?? 0),
      fact.path(at: index) == path
    else { return nil }
    return (fact, index)
  }

  /// The list at a canonical path such as `victims`.
  public func list(at path: String) -> AnyFactList? {
    listsByPath[path].flatMap { $0.path.utf8.elementsEqual(path.utf8) ? $0 : nil }
  }
}

/// One place in the tree of a catalogue.
package indirect enum LayoutNode: Sendable {
  case group(String, [LayoutNode])
  case list(AnyFactList, [LayoutNode])
  case fact(AnyFact)

  /// The name under which the node stands in its parent.
  package var name: String {
    switch self {
    case .group(let name, _): name
    case .list(let list, _): list.name
    case .fact(let fact): fact.name
    }
  }
}
