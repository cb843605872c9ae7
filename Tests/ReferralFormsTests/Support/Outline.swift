import ProbationRecord

@testable import ReferralForms

/// One element in the shape of a form's documents: its place, how often it may stand there, and its type.
struct OutlineEntry: Sendable, Hashable {
  /// The place, such as `/CAS3Referral/PersonHeader/CRN`.
  let path: String
  /// The schema type of its text; `nil` for an element that holds other elements.
  let type: String?
  /// How often it may stand there, at least and at most.
  let occurrence: ClosedRange<Int>
  /// Whether it may be nil with a reason.
  let isNillable: Bool
  /// The codes that it may hold, when its type is a code list; an open list ends with `unlisted:`.
  let codes: [String]

  /// Makes an entry.
  init(
    path: String, type: String? = nil, occurrence: ClosedRange<Int> = 1...1, isNillable: Bool = false,
    codes: [String] = []
  ) {
    self.path = path
    self.type = type
    self.occurrence = occurrence
    self.isNillable = isNillable
    self.codes = codes
  }
}

extension Form {
  /// The shape of the form's documents, in document order, as a walk of its own over the definition gives it.
  var outline: [OutlineEntry] {
    [OutlineEntry(path: rootPath)]
      + sections.flatMap { section in
        let path = path(of: section)
        return [OutlineEntry(path: path)] + section.items.flatMap { $0.outline(below: path) }
      }
  }
}

extension FormItem {
  fileprivate func outline(below parent: String) -> [OutlineEntry] {
    switch self {
    case .field(let field): return field.outline(below: parent)
    case .list(let list):
      let itemPath = list.itemPath(below: parent)
      return [
        OutlineEntry(
          path: list.path(below: parent), occurrence: (list.isAlwaysAsked ? 1 : 0)...1, isNillable: true),
        OutlineEntry(path: itemPath, occurrence: 1...list.list.maximum),
      ] + list.fields.flatMap { $0.outline(below: itemPath) }
    }
  }
}

extension Field {
  fileprivate func outline(below parent: String) -> [OutlineEntry] {
    let path = "\(parent)/\(elementName)"
    let occurrence = (obligation == .always ? 1 : 0)...1
    switch fact.shape {
    case .scalar(let type):
      return [
        OutlineEntry(
          path: path, type: type.schemaName, occurrence: occurrence, isNillable: true, codes: type.codes)
      ]
    case .items(let type, let maximum):
      return [
        OutlineEntry(path: path, occurrence: occurrence, isNillable: true),
        OutlineEntry(
          path: path + "/Value", type: type.schemaName, occurrence: 1...maximum, codes: type.codes),
      ]
    case .parts(let parts):
      return [OutlineEntry(path: path, occurrence: occurrence, isNillable: true)]
        + parts.map { part in
          OutlineEntry(
            path: "\(path)/\(ElementName.make(part.name))", type: part.type.schemaName, occurrence: 0...1)
        }
    }
  }
}

extension ScalarType {
  fileprivate var schemaName: String { codeList.map { ElementName.make($0.name) } ?? name }

  fileprivate var codes: [String] {
    codeList.map { list in list.entries.map(\.code) + (list.isOpen ? ["unlisted:"] : []) } ?? []
  }
}
