import ProbationRecord

extension SchemaMarkup {
  /// Declares the root of a form's documents, and each of its sections.
  mutating func declare(_ form: Form) {
    node("element", ["name": form.rootElement, "type": form.rootElement], words: [form.title])
    node("complexType", ["name": form.rootElement], words: ["The sections in the order of the form."]) {
      schema in
      schema.node("sequence") { schema in
        let supersession = SchemaMarkup.supersessionName
        schema.node(
          "element",
          [
            "name": DocumentVocabulary.supersedes,
            // Its element belongs to the namespace of the document, so that a form of another one declares it itself.
            "type": supersession, "minOccurs": "0",
          ], words: ["The document whose place this one takes, if it is not the first."])
        for section in form.sections {
          schema.node(
            "element", ["name": section.elementName, "type": section.typeName(in: form)], words: section.words
          )
        }
      }
      schema.required("formVersion", schema.scope.common(ScalarType.text.name), fixed: form.version)
      schema.node("attributeGroup", ["ref": schema.scope.common("DocumentAttributes")])
    }
    if scope.isOwnNamespace { supersession() }
    for section in form.sections {
      node("complexType", ["name": section.typeName(in: form)], words: section.words) { schema in
        schema.node("sequence") { schema in
          for item in section.items { schema.question(item) }
        }
      }
    }
  }

  private mutating func question(_ item: FormItem) {
    switch item {
    case .field(let field): question(field)
    case .list(let list): entries(list)
    }
  }

  private mutating func question(_ field: Field) {
    node(
      "element",
      [
        "name": field.elementName, "type": scope.name(of: AnswerType(field.fact.shape)), "nillable": "true",
        "minOccurs": field.obligation == .always ? nil : "0",
      ], words: field.words)
  }

  private mutating func entries(_ list: FieldList) {
    node(
      "element",
      [
        "name": list.elementName, "nillable": "true", "minOccurs": list.isAlwaysAsked ? nil : "0",
      ], words: list.words
    ) { schema in
      schema.node("complexType") { schema in
        schema.node("sequence") { schema in
          schema.node(
            "element", ["name": list.itemElementName, "maxOccurs": String(list.list.maximum)],
            words: ["One of: \(list.list.label)"]
          ) { schema in
            schema.node("complexType") { schema in
              schema.node("sequence") { schema in
                for field in list.fields { schema.question(field) }
              }
            }
          }
        }
        schema.answerAttributes()
      }
    }
  }
}

extension FormSection {
  /// The name of the section's type, which no other form of the namespace has.
  fileprivate func typeName(in form: Form) -> String { form.rootElement + elementName + "Section" }

  fileprivate var words: [String] { [title] + (completedBy.map { ["Filled in by: \($0)."] } ?? []) }
}

extension FieldList {
  fileprivate var words: [String] {
    [list.label] + (filter.map { ["Entries for which \($0.explanation)."] } ?? [])
      + [isAlwaysAsked ? "Must be there: entries, or why there are none." : "May be left out."]
  }
}

extension Field {
  /// The question, what else people need to know, who may see it, and when it must be answered.
  fileprivate var words: [String] {
    let readers = fact.audiences.map(\.label).sorted().joined(separator: ", ")
    return [label] + (fact.hint.map { [$0] } ?? [])
      + ["May be seen by: \(readers).", obligation.explanation]
  }
}
