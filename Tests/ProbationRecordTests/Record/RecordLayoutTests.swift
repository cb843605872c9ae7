import ProbationRecord
import Testing

/// The stored properties of every group against its layout, so that no fact can be forgotten.
struct RecordLayoutTests {
  /// The one name in the record's format that is no good name of a Swift property.
  static let renamed = ["referrals.cas3.riskImpact.toSelf": "self"]

  @Test func everyLayoutNamesTheStoredPropertiesOfItsGroupInOrder() {
    var groups = 0
    compare(
      CaseRecord.self, FactCatalogue.shared.layout, at: "", ignoring: ["reference", "preferences"],
      counting: &groups)
    #expect(groups > 60)
  }

  private func compare(
    _ type: any FactGroup.Type, _ layout: [LayoutNode], at path: String, ignoring ignored: [String] = [],
    counting groups: inout Int
  ) {
    groups += 1
    let children = Mirror(reflecting: type.init()).children.filter { !ignored.contains($0.label ?? "") }
    let names = children.map { child in
      let label = child.label ?? ""
      let property = child.value is any AnyFact ? String(label.dropFirst()) : label
      return Self.renamed[path + property] ?? property
    }
    #expect(names == layout.map(\.name), "\(path)")
    for (child, node) in zip(children, layout) {
      switch (node, child.value) {
      case (.fact(let fact), let value as any TypedFact):
        #expect(fact.path == path + node.name)
        #expect(
          value.valueType == fact.type || (value.valueType == .text && fact.type == .longText), "\(fact.path)"
        )
      case (.group(_, let children), let value as any FactGroup):
        compare(Swift.type(of: value), children, at: path + node.name + ".", counting: &groups)
      case (.list(let list, let children), let value as any RepeatingGroupType):
        #expect(list.path == path + node.name)
        compare(Swift.type(of: value).itemType, children, at: list.path + "[].", counting: &groups)
      default: Issue.record("\(path)\(node.name) is of another kind in its group")
      }
    }
  }
}

private protocol TypedFact {
  var valueType: FactType { get }
}

extension Fact: TypedFact {
  fileprivate var valueType: FactType { Value.shape.factType }
}

private protocol RepeatingGroupType {
  static var itemType: any FactGroup.Type { get }
}

extension RepeatingGroup: RepeatingGroupType {
  fileprivate static var itemType: any FactGroup.Type { Item.self }
}
