import Foundation
import ProbationRecord
import Testing

/// The names of the record's facts: each is the path to its constant, and none is hidden by a view's own members.
struct FactNamesTests {
  @Test func everyFactIsTheConstantAtItsPath() throws {
    for fact in Catalogue.standard.facts {
      let constant = try #require(Self.constant(at: fact.path) as? any Untyped, "\(fact.path)")
      #expect(constant.untyped == fact, "\(fact.path)")
    }
  }

  @Test func everyConstantOfAGroupIsInTheCatalogueInItsOrder() {
    func paths(of group: Any, at path: String) -> [String] {
      Mirror(reflecting: group).children.flatMap { child -> [String] in
        let label = child.label ?? ""
        let path = path + (label == "self_" ? "self" : label)
        if child.value is any Untyped { return [path] }
        if let list = child.value as? any WithItem { return paths(of: list.anyItem, at: path + "[].") }
        return paths(of: child.value, at: path + ".")
      }
    }
    #expect(paths(of: facts, at: "") == Catalogue.standard.facts.map(\.path))
  }

  /// Names with an underscore are those that Swift keeps to itself, and there is no other name of that kind.
  @Test func onlySelfIsWrittenWithAnUnderscore() {
    #expect(Catalogue.standard.facts.filter { $0.path.contains("_") }.isEmpty)
    #expect(
      Catalogue.standard.facts.filter { $0.name == "self" }.map(\.path) == ["referrals.cas3.riskImpact.self"])
  }

  @Test func aViewsOwnMembersHideNoFact() throws {
    let members = try Self.members()
    // What everything below rests on: the members are found at all.
    #expect(members["FactView"]?.isSuperset(of: ["facts", "holdings"]) == true)
    #expect(
      members["CaseRecord"]?.isSuperset(of: ["reference", "preferences", "holdings", "merge", "json"]) == true
    )
    #expect(members["FactList"]?.isSuperset(of: ["item", "untyped", "entry"]) == true)
    let hidden = { (types: [String]) in Set(types.flatMap { members[$0] ?? [] }) }

    let root = Self.names(in: Catalogue.standard.layout)
    #expect(root.intersection(hidden(["CaseRecord", "FactView"])) == [])
    #expect(
      Self.allNames(in: Catalogue.standard.layout).intersection(
        hidden(["FactView", "FactGroupView", "Entry"])) == [])
    for case .list(_, let nodes) in Self.allNodes(in: Catalogue.standard.layout) {
      #expect(Self.names(in: nodes).intersection(hidden(["FactList"])) == [])
    }
  }

  // MARK: How they are found

  private static func constant(at path: String) -> Any? {
    path.split(separator: ".").reduce(facts as Any?) { group, step in
      guard let group else { return nil }
      let name = String(step.replacing("[]", with: ""))
      let member = Mirror(reflecting: group).children.first { [name, name + "_"].contains($0.label) }?.value
      return (member as? any WithItem)?.anyItem ?? member
    }
  }

  private static func names(in layout: [LayoutNode]) -> Set<String> { Set(layout.map(\.name)) }

  private static func allNames(in layout: [LayoutNode]) -> Set<String> { names(in: allNodes(in: layout)) }

  private static func allNodes(in layout: [LayoutNode]) -> [LayoutNode] {
    layout.flatMap { node in
      switch node {
      case .group(_, let nodes), .list(_, let nodes): [node] + allNodes(in: nodes)
      case .fact: [node]
      }
    }
  }

  /// The names of the members of each type, as its declaration and its extensions in the package's sources have them.
  private static func members() throws -> [String: Set<String>] {
    let type = /^(?:public |package |private |fileprivate )*(?:extension|struct|protocol) (\w+)/
    let member =
      /^  (?:public |package |mutating |nonmutating |package\(set\) |internal\(set\) )*(?:var|let|func) `?(\w+)/
    var members: [String: Set<String>] = [:]
    let folder = TestFiles.package.appending(path: "Sources")
    for file in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
    where file.hasSuffix(".swift") {
      var name: String?
      for line in try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
      {
        if let match = line.prefixMatch(of: type) { name = String(match.1) }
        if let name, let match = line.prefixMatch(of: member) {
          members[name, default: []].insert(String(match.1))
        }
      }
    }
    return members
  }
}

private protocol Untyped {
  var untyped: AnyFact { get }
}

extension Fact: Untyped {}

private protocol WithItem {
  var anyItem: any FactGroup { get }
}

extension FactList: WithItem {
  fileprivate var anyItem: any FactGroup { item }
}
