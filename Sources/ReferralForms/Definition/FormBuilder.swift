package import ProbationRecord

/// Collects the questions of a section, or of the items of a list.
@resultBuilder
package enum FormBuilder<Element> {
  /// One question.
  package static func buildExpression(_ element: Element) -> [Element] { [element] }
  /// Several questions that forms share.
  package static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  /// All questions, in order.
  package static func buildBlock(_ elements: [Element]...) -> [Element] { elements.flatMap { $0 } }
}

/// A section with that name in the data dictionary and that heading.
package func section(
  _ name: String, _ title: String, completedBy: String? = nil,
  @FormBuilder<FormItem> _ items: () -> [FormItem]
) -> FormSection {
  FormSection(name: name, title: title, completedBy: completedBy, items: items())
}

/// A question that a fact of the record answers.
package func field<Value>(
  _ name: String, _ path: KeyPath<CaseRecord, Fact<Value>>, _ obligation: Obligation
) -> FormItem {
  .field(Field(name: name, fact: FactCatalogue.shared[path], obligation: obligation))
}

/// A question that a fact of each item of a list answers.
package func item<Item, Value>(
  _ name: String, _ path: any KeyPath<Item, Fact<Value>> & Sendable, _ obligation: Obligation
) -> ItemField<Item> {
  ItemField { list in
    Field(name: name, fact: FactCatalogue.shared[list, path], obligation: obligation)
  }
}

/// A repeating group of questions.
///
/// - Parameters:
///   - name: the name of the element around the items.
///   - element: the name of each item's element.
///   - filter: the condition that an item must meet to be on the form.
package func list<Item>(
  _ name: String, of element: String, _ path: KeyPath<CaseRecord, RepeatingGroup<Item>>,
  only filter: Condition? = nil, @FormBuilder<ItemField<Item>> _ fields: () -> [ItemField<Item>]
) -> FormItem {
  .list(
    FieldList(
      elementName: name, itemElementName: element, list: FactCatalogue.shared[path], filter: filter,
      fields: fields().map { $0.make(path) }))
}

/// A question of a list's items, before the list is known.
package struct ItemField<Item: FactGroup>: Sendable {
  let make: @Sendable (KeyPath<CaseRecord, RepeatingGroup<Item>>) -> Field
}
