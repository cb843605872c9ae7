public import ProbationRecord

/// Collects the questions of a section, or of the items of a list.
@resultBuilder
public enum FormBuilder<Element> {
  /// One question.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  /// Several questions that forms share.
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  /// All questions, in order.
  public static func buildBlock(_ elements: [Element]...) -> [Element] { elements.flatMap { $0 } }
}

/// A section with that name in the data dictionary and that heading.
public func section(
  _ name: String, _ title: String, completedBy: String? = nil,
  @FormBuilder<FormItem> _ items: () -> [FormItem]
) -> FormSection {
  FormSection(name: name, title: title, completedBy: completedBy, items: items())
}

/// A question that a fact of the record answers.
public func field<Value>(_ name: String, _ fact: Fact<Value>, _ obligation: Obligation) -> FormItem {
  .field(Field(name: name, fact: fact.untyped, obligation: obligation))
}

/// A question that a fact of each entry of a list answers.
public func item<Value>(_ name: String, _ fact: Fact<Value>, _ obligation: Obligation) -> Field {
  Field(name: name, fact: fact.untyped, obligation: obligation)
}

/// A list of questions.
///
/// - Parameters:
///   - name: the name of the element around the entries.
///   - element: the name of each entry's element.
///   - filter: the condition that an entry must meet to be on the form.
public func list<Item>(
  _ name: String, of element: String, _ list: FactList<Item>, only filter: Condition? = nil,
  @FormBuilder<Field> _ fields: () -> [Field]
) -> FormItem {
  .list(
    FieldList(
      elementName: name, itemElementName: element, list: list.untyped, filter: filter, fields: fields()))
}
