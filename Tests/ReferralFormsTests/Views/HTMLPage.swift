import ProbationRecord
import ReferralForms
import Testing
import XMLCore

/// A page that was read as XML, after its first line.
struct HTMLPage {
  let root: MarkupElement
  let text: String

  init(_ form: Form, of record: CaseRecord) throws {
    try self.init(form.filled(from: record, on: Samples.day))
  }

  init(_ filled: FilledForm) throws {
    let bytes = filled.html()
    let firstLine = "<!DOCTYPE html>\n"
    text = String(decoding: bytes, as: UTF8.self)
    try #require(text.hasPrefix(firstLine))
    root = try MarkupDocument(parsing: Array(bytes.dropFirst(firstLine.utf8.count))).root
  }

  var elements: [MarkupElement] { root.withDescendants }

  func elements(named names: String...) -> [MarkupElement] { elements.filter { names.contains($0.name) } }

  /// The questions of the main part with what is shown to them, in order.
  var rows: [(id: String, label: String, answer: MarkupElement)] {
    elements.filter { $0.classes.contains("row") }
      .map { ($0.attribute("id") ?? "", $0.children[0].text, $0.children[1]) }
  }

  /// What is shown to the first question with that label.
  func answer(to label: String) throws -> MarkupElement {
    try #require(rows.first { $0.label == label }?.answer)
  }
}

extension MarkupElement {
  var withDescendants: [MarkupElement] { [self] + children.flatMap(\.withDescendants) }
  var classes: [Substring] { (attribute("class") ?? "").split(separator: " ") }
  /// The lines of text of the element and all within.
  var lines: [String] { withDescendants.map(\.text).filter { !$0.isEmpty } }

  /// The element without any text.
  var skeleton: MarkupElement {
    MarkupElement(
      name: name, namespace: namespace, attributes: attributes, children: children.map(\.skeleton))
  }
}

extension CaseRecord {
  /// A record in which every fact is stated and every list has two items.
  static let everyFact = CaseRecord { record in
    for list in Catalogue.standard.lists {
      for _ in 0..<2 { record.appendEntry(to: list) }
    }
    for fact in Catalogue.standard.facts {
      for index in fact.list == nil ? [nil] : [0, 1] {
        let isStated = record.state(
          fact.shape.sample(fact.path(at: index)), of: fact, from: .practitioner, at: index)
        precondition(isStated, fact.path)
      }
    }
  }
}

extension ValueShape {
  fileprivate func sample(_ text: String) -> FactContent {
    switch self {
    case .scalar(let type): .scalar(type.sample(text))
    case .items(let type, _): .items(type.codeList?.entries.prefix(2).map(\.code) ?? [text, text + " again"])
    case .parts(let parts): .parts(parts.map { FactPart($0.name, "\($0.name) of \(text)") })
    }
  }
}

extension ScalarType {
  fileprivate func sample(_ text: String) -> String {
    if let codeList { return codeList.entries[0].code }
    return switch factType {
    case .date: "2026-03-03"
    case .instant: "2026-03-03T14:05:00"
    case .boolean: "true"
    case .integer: "7"
    case .decimal: "12.25"
    case .duration: "P3Y6M"
    case .phone: "+44 20 7946 0000"
    case .email: "someone@example.org"
    case .identifier: String(text.suffix(60))
    default: name == "OutwardPostcode" ? "LS1" : text
    }
  }

  /// A text of the type in words.
  func spelledOut(_ text: String) -> String {
    if let codeList { return codeList.label(of: text) }
    return switch text {
    case "2026-03-03": "3 March 2026"
    case "2026-03-03T14:05:00": "3 March 2026 at 14:05"
    case "true": "Yes"
    case "P3Y6M": "3 years, 6 months"
    default: text
    }
  }
}
