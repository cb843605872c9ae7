import ProbationRecord
internal import XMLCore

extension FilledForm {
  /// Walks the filled form and writes its XML.
  func xml(status: ReferralDocument.Status, fingerprint: String) throws(XMLWritingError) -> [UInt8] {
    var writer = XMLWriter()
    writer.startElement(
      form.rootElement,
      attributes: [
        XMLAttribute(name: "xmlns", value: PublishedSchemas.namespace),
        XMLAttribute(name: "xmlns:xsi", value: DocumentVocabulary.schemaInstance),
        XMLAttribute(name: "formVersion", value: form.version),
        XMLAttribute(name: "schemaVersion", value: PublishedSchemas.version),
        XMLAttribute(name: "record", value: record.lexical),
        XMLAttribute(name: "preparedOn", value: today.lexical),
        XMLAttribute(name: "status", value: status.rawValue),
        XMLAttribute(name: "fingerprint", value: fingerprint),
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
        XMLAttribute(name: "fingerprint", value: supersession.fingerprint),
        XMLAttribute(name: "preparedOn", value: supersession.preparedOn.lexical),
      ])
    for changed in supersession.changes {
      emptyElement(
        "ChangedAnswer",
        attributes: [
          XMLAttribute(name: "fact", value: changed.path),
          XMLAttribute(name: "change", value: changed.change.rawValue),
        ])
    }
    endElement()
  }

  fileprivate mutating func write(_ answer: Answer) {
    guard answer.isShown else { return }
    let name = answer.field.elementName
    let attributes = Self.attributes(of: answer.fact.source)
    guard let content = answer.fact.documentContent else {
      return emptyElement(
        name,
        attributes: Self.absence(answer.fact.absence?.rawValue ?? DocumentVocabulary.notStated) + attributes)
    }
    let verdict =
      answer.fact.identifierFault.map { [XMLAttribute(name: "verdict", value: $0.rawValue)] } ?? []
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

  private static func absence(_ reason: String) -> [XMLAttribute] {
    [XMLAttribute(name: "xsi:nil", value: "true"), XMLAttribute(name: "nilReason", value: reason)]
  }

  /// What a document says of a source; nothing for a practitioner of whom nothing more is known, or who has changed
  /// what a system said: its words are then no longer that system's.
  private static func attributes(of source: FactSource?) -> [XMLAttribute] {
    guard let source, source.origin != .edited else { return [] }
    let system =
      source.system == .practitioner ? [] : [XMLAttribute(name: "source", value: source.system.lexical)]
    return system + (source.asOf.map { [XMLAttribute(name: "asOf", value: $0.lexical)] } ?? [])
  }
}
