import ProbationRecord
internal import XMLCore

/// Walks a form and the XML of one of its documents, and states every answer in a record.
///
/// The schema has accepted the document before, so that only what XSD 1.0 cannot say is left to check.
struct DocumentReader {
  var record = CaseRecord()
  private(set) var supersession: Supersession?
  private(set) var openQuestions: Set<String> = []
  private(set) var problems: [DocumentProblem] = []

  mutating func read(_ root: MarkupElement, of form: Form) {
    supersession = root.child(DocumentVocabulary.supersedes).map(Self.supersession)
    for section in form.sections {
      guard let element = root.child(section.elementName) else { continue }
      let path = form.path(of: section)
      for item in section.items {
        switch item {
        case .field(let field): read(field, in: element, at: path, position: nil)
        case .list(let list): read(list, in: element, at: path)
        }
      }
    }
  }

  private static func supersession(_ element: MarkupElement) -> Supersession {
    guard let fingerprint = element.attribute("fingerprint"),
      let preparedOn = element.attribute("preparedOn").flatMap({ CalendarDate(lexical: $0.trimmed) })
    else { preconditionFailure("the schema requires these attributes") }
    let changes = element.children.map { child in
      guard let path = child.attribute("fact"),
        let change = child.attribute("change").flatMap(FactDifference.Change.init)
      else { preconditionFailure("the schema requires these attributes") }
      return Supersession.ChangedAnswer(path: path, change: change)
    }
    return Supersession(fingerprint: fingerprint, preparedOn: preparedOn, changes: changes)
  }

  private mutating func read(_ list: FieldList, in section: MarkupElement, at path: String) {
    guard let element = section.child(list.elementName) else { return }
    let itemPath = list.itemPath(below: path)
    let path = list.path(below: path)
    if let reason = absence(of: element, at: path, label: list.list.label, fact: list.list.path) {
      guard let reason = Absence(rawValue: reason) else { return }
      if !list.list.permittedAbsences.contains(reason) {
        reportAbsence(path, element.line, list.list.label, list.list.path)
      }
      return record.state(reason, of: list.list, from: source(of: element))
    }
    let first = record.count(of: list.list)
    for (number, item) in element.children.enumerated() {
      record.appendEntry(to: list.list)
      let position = first + number
      for field in list.fields {
        read(field, in: item, at: "\(itemPath)[\(number + 1)]", position: position)
      }
    }
  }

  private mutating func read(_ field: Field, in parent: MarkupElement, at path: String, position: Int?) {
    guard let element = parent.child(field.elementName) else { return }
    let path = "\(path)/\(field.elementName)"
    if let reason = absence(of: element, at: path, label: field.label, fact: field.fact.path(at: position)) {
      // A draft's open question is no statement about the person.
      guard let reason = Absence(rawValue: reason) else {
        openQuestions.insert(field.fact.path(at: position))
        return
      }
      if !field.fact.permittedAbsences.contains(reason) {
        reportAbsence(path, element.line, field.label, field.fact.path(at: position))
      }
      return record.state(reason, of: field.fact, from: source(of: element), at: position)
    }
    let content = content(of: element, field.fact.shape)
    let place = field.fact.path(at: position)
    if !record.state(content, of: field.fact, from: source(of: element), at: position) {
      let isRepeated = Set(content.texts).count < content.texts.count
      report(
        path, element.line, field.label, place, code: isRepeated ? "repeatedValue" : "wrongValue",
        rule: isRepeated ? "Each value may stand once." : "It must be \(field.fact.shape.expectation).")
    }
    guard field.fact.shape.holdsIdentifiers else { return }
    let verdict = field.fact.identifierFault(of: content)?.rawValue
    if verdict != element.attribute("verdict") {
      report(
        path, element.line, field.label, place, code: "verdict",
        rule: "The verdict must be the one that the identifier has.")
    }
  }

  /// The reason why an element has no content; `nil` when it has.
  private mutating func absence(
    of element: MarkupElement, at path: String, label: String, fact: String
  ) -> String? {
    let isNil = ["true", "1"].contains(
      element.attribute("nil", namespace: DocumentVocabulary.schemaInstance)?.trimmed ?? "")
    let reason = element.attribute("nilReason")
    if isNil != (reason != nil) {
      report(
        path, element.line, label, fact, code: "nilReason",
        rule: "xsi:nil and nilReason must stand together.")
    }
    return isNil ? reason ?? DocumentVocabulary.notStated : nil
  }

  private func content(of element: MarkupElement, _ shape: ValueShape) -> FactContent {
    switch shape {
    case .scalar(let type): .scalar(type.isCollapsed ? element.text.trimmed : element.text)
    case .items: .items(element.children.map(\.text))
    case .parts(let parts):
      .parts(
        parts.compactMap { part in
          element.child(ElementName.make(part.name)).map { FactPart(part.name, $0.text) }
        })
    }
  }

  private func source(of element: MarkupElement) -> Provenance {
    Provenance(
      element.attribute("source").flatMap { SourceSystem(lexical: $0) } ?? .practitioner,
      asOf: element.attribute("asOf").flatMap { CalendarDate(lexical: $0.trimmed) })
  }

  /// The schema has one list of reasons for all questions; a record would refuse this one here.
  private mutating func reportAbsence(_ path: String, _ line: Int, _ label: String, _ fact: String) {
    report(
      path, line, label, fact, code: "absenceNotPermitted",
      rule: "The reason why there is no answer must be one that the question allows.")
  }

  private mutating func report(
    _ path: String, _ line: Int, _ label: String, _ fact: String, code: String, rule: String
  ) {
    problems.append(
      DocumentProblem(
        code: code, path: path, line: line, label: label, fact: fact, rule: rule,
        remedy: DocumentVocabulary.askTheSender))
  }
}

extension MarkupElement {
  fileprivate func child(_ name: String) -> MarkupElement? { children.first { $0.name == name } }
}

extension ScalarType {
  /// Whether XML Schema sets white space around such a value aside.
  fileprivate var isCollapsed: Bool {
    [.date, .instant, .boolean, .integer, .decimal].contains(factType)
  }
}
