import ProbationRecord

/// What a page shows of a section: the questions with something to show, in the order of the form.
struct PageSection {
  let section: FormSection
  private(set) var blocks: [PageBlock] = []

  /// The rows whose questions wait for an answer.
  var openRows: [PageRow] { blocks.flatMap { $0.parts.joined().filter(\.isOpen) } }

  init(_ filled: FilledSection) {
    section = filled.section
    for item in filled.items {
      switch item {
      case .field(let answer):
        if answer.isShown { add(PageRow(answer, id: id(answer))) }
      case .list(let list): add(list)
      }
    }
  }

  private mutating func add(_ list: FilledList) {
    let absence = list.absence.map { absence in
      PageRow(absence, of: list.list.list, id: "\(section.name)-\(list.list.elementName)")
    }
    let items = list.shownItems
    if !items.isEmpty {
      let parts = items.enumerated().map { position, answers in
        answers.map { answer in
          PageRow(answer, id: "\(id(answer))-\(position + 1)", place: "\(position + 1) of \(items.count)")
        }
      }
      blocks.append(PageBlock(heading: list.list.list.label, parts: parts))
    } else if !list.gap.isEmpty {
      let owed = list.gap.map { PageRow($0, id: id($0)) }
      blocks.append(PageBlock(heading: list.list.list.label, parts: [(absence.map { [$0] } ?? []) + owed]))
    } else if let absence {
      add(absence)
    }
  }

  /// Adds a row to those before it, unless they belong to a list.
  private mutating func add(_ row: PageRow) {
    if let last = blocks.indices.last, blocks[last].heading == nil {
      blocks[last].parts[0].append(row)
    } else {
      blocks.append(PageBlock(heading: nil, parts: [[row]]))
    }
  }

  private func id(_ answer: Answer) -> String { "\(section.name)-\(answer.field.name)" }
}

/// Rows that stand together: single questions, or the items of a list under its heading.
struct PageBlock {
  let heading: String?
  var parts: [[PageRow]]
}

/// A question and what a page shows to it.
struct PageRow {
  /// A value as people read it.
  enum Value {
    case text(String)
    case lines([String])
    case list([String])
  }

  let id: String
  let label: String
  /// The place of the row's item in its list, such as "2 of 3".
  let place: String?
  /// Whether the question waits for an answer.
  let isOpen: Bool
  let value: Value?
  let absence: Absence?
  /// What the practitioner should look at again, in words.
  let fault: String?
  /// Where the statement came from, in words.
  let source: String?

  init(_ answer: Answer, id: String, place: String? = nil) {
    let shape = answer.field.fact.shape
    self.id = id
    self.label = answer.field.label
    self.place = place
    isOpen = answer.status == .missing
    value = answer.documentContent.map { $0.value(in: shape) }
    absence = answer.holding.absence
    fault = answer.identifierFault.map { $0.warning(for: shape) }
    source = answer.holding.source?.words
  }

  init(_ absence: (reason: Absence, source: Provenance), of list: AnyFactList, id: String) {
    self.id = id
    label = list.label
    place = nil
    isOpen = false
    value = nil
    self.absence = absence.reason
    fault = nil
    source = absence.source.words
  }
}

extension FactContent {
  fileprivate func value(in shape: ValueShape) -> PageRow.Value {
    switch (self, shape) {
    case (.scalar(let text), .scalar(let type)): .text(type.words(for: text))
    case (.items(let texts), .items(let type, _)):
      texts.count == 1 ? .text(type.words(for: texts[0])) : .list(texts.map(type.words))
    case (.parts(let parts), _): .lines(parts.addressLines)
    default: .list(texts)
    }
  }
}

extension [FactPart] {
  /// One line for each part; a building's number stands before its street.
  fileprivate var addressLines: [String] {
    var lines: [String] = []
    var number: String?
    for part in self {
      switch part.name {
      case "number": number = part.text
      case "thoroughfare":
        lines.append([number, part.text].compactMap(\.self).joined(separator: " "))
        number = nil
      default:
        if let alone = number { lines.append(alone) }
        number = nil
        lines.append(part.name == "uprn" ? "UPRN \(part.text)" : part.text)
      }
    }
    return lines + (number.map { [$0] } ?? [])
  }
}

extension IdentifierVerdict {
  fileprivate func warning(for shape: ValueShape) -> String {
    let subject = if case .parts = shape { "its postcode or UPRN" } else { "it" }
    return switch self {
    case .valid: "Check this answer."
    case .wrongCheckCharacter: "Check this answer: the check letter or digit does not agree with the rest."
    case .malformed: "Check this answer: \(subject) is not written in the usual way."
    case .neverIssued: "Check this answer: no authority gives out such a number."
    }
  }
}
