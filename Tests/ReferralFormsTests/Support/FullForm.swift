import ProbationRecord

@testable import ReferralForms

extension Form {
  /// The form with every condition lifted, so that one document can show every element of its schema.
  var withoutConditions: Form {
    Form(
      id: id, title: title, version: version, rootElement: rootElement, namespace: namespace,
      schemaFile: schemaFile, audience: audience,
      sections: sections.map { section in
        FormSection(
          name: section.name, title: section.title, completedBy: section.completedBy,
          items: section.items.map(\.withoutConditions))
      })
  }

  /// The document of the record in which every fact is stated, with nothing held back.
  func fullDocument() throws -> ReferralDocument {
    try withoutConditions.draft(for: Project.example("every-fact"), on: Project.day)
  }
}

extension FormItem {
  fileprivate var withoutConditions: FormItem {
    switch self {
    case .field(let field): .field(field.withoutConditions)
    case .list(let list):
      .list(
        FieldList(
          elementName: list.elementName, itemElementName: list.itemElementName, list: list.list,
          filter: list.filter, fields: list.fields.map(\.withoutConditions)))
    }
  }
}

extension Field {
  fileprivate var withoutConditions: Field {
    Field(name: name, fact: fact, obligation: obligation == .always ? .always : .optional)
  }
}
