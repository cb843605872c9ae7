// Where the elements of a form stand in its documents, such as `/CAS3Referral/PersonHeader/CRN`. Items of a list
// have no positions here: whoever walks a document adds them.

extension Form {
  /// The path of the root.
  var rootPath: String { "/" + rootElement }

  /// The path of a section's element.
  func path(of section: FormSection) -> String { "\(rootPath)/\(section.elementName)" }
}

extension FieldList {
  /// The path of the element around the items.
  func path(below section: String) -> String { "\(section)/\(elementName)" }

  /// The path of each item's element.
  func itemPath(below section: String) -> String { "\(path(below: section))/\(itemElementName)" }
}

extension FormItem {
  /// The path of the element in which the item's questions stand.
  func parentPath(below section: String) -> String {
    switch self {
    case .field: section
    case .list(let list): list.itemPath(below: section)
    }
  }
}
