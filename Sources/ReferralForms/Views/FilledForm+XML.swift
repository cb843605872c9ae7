import ProbationRecord
internal import XMLCore

extension FilledForm {
  /// Walks the filled form and writes its XML.
  func xml(status: ReferralDocument.Status, fingerprint: String) throws(XMLWritingError) -> [UInt8] {
    var writer = XMLWriter()
    writer.startElement(
      form.rootElement,
      attributes: [
        MarkupAttribute(name: "xmlns", value: form.namespace),
        MarkupAttribute(name: "xmlns:xsi", value: DocumentVocabulary.schemaInstance),
        MarkupAttribute(name: "formVersion", value: form.version),
        MarkupAttribute(name: "schemaVersion", value: PublishedSchemas.version),
        MarkupAttribute(name: "record", value: reference.lexical),
        MarkupAttribute(name: "preparedOn", value: today.lexical),
        MarkupAttribute(name: "status", value: status.rawValue),
        MarkupAttribute(name: "fingerprint", value: fingerprint),
      ])
    if let supersession { writer.write(supersession) }
    for section in sections {
      writer.startElement(section.section.elementName)
      for item in section.items {
        switch item {
        case .field(let answer): writer.write(answer)
        case .list(let list): writer.write(list)
        }
      }
      writer.endElement()
    }
    writer.endElement()
    return try writer.finish()
  }
}

extension XMLWriter {
  fileprivate mutating func write(_ supersession: Supersession) {
    startElement(
      DocumentVocabulary.supersedes,
      attributes: [
        MarkupAttribute(name: "fingerprint", value: supersession.fingerprint),
        MarkupAttribute(name: "preparedOn", value: supersession.preparedOn.lexical),
      ])
    for changed in supersession.changes {
      emptyElement(
        "ChangedAnswer",
        attributes: [
          MarkupAttribute(name: "fact", value: changed.path),
          MarkupAttribute(name: "change", value: changed.change.rawValue),
        ])
    }
    endElement()
  }

  fileprivate mutating func write(_ answer: Answer) {
    guard answer.isShown else { return }
    let name = answer.field.elementName
    let attributes = Self.attributes(of: answer.holding.source)
    guard let content = answer.documentContent else {
      return emptyElement(
        name,
        attributes: Self.absence(answer.holding.absence?.rawValue ?? DocumentVocabulary.notStated)
          + attributes)
    }
    let verdict =
      answer.identifierFault.map { [MarkupAttribute(name: "verdict", value: $0.rawValue)] } ?? []
    switch content {
    case .scalar(let text):
      element(name, text: text, attributes: attributes + verdict)
    case .items(let texts):
      startElement(name, attributes: attributes)
      for text in texts { element("Value", text: text) }
      endElement()
    case .parts(let parts):
      startElement(name, attributes: attributes + verdict)
      for part in parts { element(ElementName.make(part.name), text: part.text) }
      endElement()
    }
  }

  fileprivate mutating func write(_ list: FilledList) {
    let items = list.shownItems
    guard !items.isEmpty else { return writeAbsence(of: list) }
    startElement(list.list.elementName)
    for answers in items {
      startElement(list.list.itemElementName)
      for answer in answers { write(answer) }
      endElement()
    }
    endElement()
  }

  private mutating func writeAbsence(of list: FilledList) {
    if let absence = list.absence {
      emptyElement(
        list.list.elementName,
        attributes: Self.absence(absence.reason.rawValue) + Self.attributes(of: absence.source))
    } else if !list.gap.isEmpty || list.list.isAlwaysAsked {
      emptyElement(list.list.elementName, attributes: Self.absence(DocumentVocabulary.notStated))
    }
  }

  private static func absence(_ reason: String) -> [MarkupAttribute] {
    [MarkupAttribute(name: "xsi:nil", value: "true"), MarkupAttribute(name: "nilReason", value: reason)]
  }

  /// What a document says of a source; nothing for a practitioner of whom nothing more is known, or who has changed
  /// what a system said: its words are then no longer that system's.
  private static func attributes(of source: Provenance?) -> [MarkupAttribute] {
    guard let source = source?.asShown else { return [] }
    let system =
      source.system == .practitioner ? [] : [MarkupAttribute(name: "source", value: source.system.lexical)]
    return system + (source.asOf.map { [MarkupAttribute(name: "asOf", value: $0.lexical)] } ?? [])
  }
}

extension Provenance {
  /// The source as a document gives it: the system and the day, and no more.
  ///
  /// What a person has changed is theirs.
  var asShown: Provenance { origin == .edited ? .practitioner : Provenance(system, asOf: asOf) }
}
