public import ProbationRecord

/// A form filled from a record on a day: every question with what the record says to it.
///
/// It is what all views walk over, so that a document, a page and a list of gaps can never disagree.
public struct FilledForm: Sendable {
  /// The form.
  public let form: Form
  /// The record, with what the form's readers may not see: only to find where answers repeat it.
  let record: CaseRecord
  /// The day on which conditions were tested.
  public let today: CalendarDate
  /// The sections in order.
  public private(set) var sections: [FilledSection]
  /// The rules that the record breaks on the form, in the order of the rules.
  public let breaches: [RuleBreach]
  /// What sources say differently of who the person is, while nobody has decided.
  public let clashes: [Conflict]
  /// Which document already sent it takes the place of, if any.
  public package(set) var supersession: Supersession?

  /// The record's own reference.
  public var reference: Reference { record.reference }
  /// Every answer, lists included, in form order.
  public var answers: [Answer] { Array(eachAnswer) }
  /// The required answers that the record does not have, in form order.
  public var missing: [Answer] { eachAnswer.filter { $0.status == .missing } }
  /// The answers that stay in the record because the form does not ask for them in this case.
  public var heldBack: [Answer] { eachAnswer.filter { $0.status == .heldBack } }
  private var eachAnswer: some Sequence<Answer> { sections.lazy.flatMap { $0.items.lazy.flatMap(\.answers) } }
  /// The broken rules that forbid sending the form.
  public var forbidding: [RuleBreach] { breaches.filter { $0.rule.severity == .error } }

  /// The form with questions marked as open that its document says are open, although what makes them required
  /// is not on the form.
  func owing(_ paths: Set<String>) -> FilledForm {
    guard !paths.isEmpty else { return self }
    var form = self
    form.sections = sections.map { section in
      FilledSection(
        section: section.section,
        items: section.items.map { item in
          switch item {
          case .field(let answer): .field(answer.owed(in: paths))
          case .list(let list):
            .list(
              FilledList(
                list: list.list, items: list.items.map { $0.map { $0.owed(in: paths) } },
                absence: list.absence,
                gap: list.gap))
          }
        })
    }
    return form
  }

  /// Whether every required question is answered, no rule forbids sending the form, and it is clear whose it is.
  public var isComplete: Bool {
    clashes.isEmpty && forbidding.isEmpty && !eachAnswer.contains { $0.status == .missing }
  }
}

/// A section of a filled form.
public struct FilledSection: Sendable {
  /// The section's definition.
  public let section: FormSection
  /// Its questions in order.
  public let items: [FilledItem]
}

/// A question or a list of a filled form.
public enum FilledItem: Sendable {
  /// A single question.
  case field(Answer)
  /// A list.
  case list(FilledList)

  /// What the form asks there.
  var definition: FormItem {
    switch self {
    case .field(let answer): .field(answer.field)
    case .list(let list): .list(list.list)
    }
  }

  /// The answers of the question or of the list.
  public var answers: [Answer] {
    switch self {
    case .field(let answer): [answer]
    case .list(let list): list.items.flatMap(\.self) + list.gap
    }
  }
}

/// A list of a filled form.
public struct FilledList: Sendable {
  /// The list's definition.
  public let list: FieldList
  /// The answers of each item that meets the list's filter.
  public let items: [[Answer]]
  /// Why there are no items, and who said so.
  public let absence: (reason: Absence, source: Provenance)?
  /// The questions to which a first item is owed, when there is none and its absence was not stated.
  public let gap: [Answer]

  /// The items of which a document shows something; an item of which the form asks nothing is left out.
  public var shownItems: [[Answer]] { items.map { $0.filter(\.isShown) }.filter { !$0.isEmpty } }
}

/// A question of a filled form and what the record says to it.
public struct Answer: Sendable {
  /// What the record's statement means for the form.
  public enum Status: Sendable, Hashable {
    /// The form shows the record's statement.
    case given
    /// An answer is required and the record has none, or has one that does not answer the question.
    case missing
    /// Nothing is stated, and nothing need be.
    case open
    /// The record has a statement that the form does not ask for in this case.
    case heldBack
  }

  /// The question.
  public let field: Field
  /// The position of the item in its list, among the items of which the form's readers may see anything.
  public let index: Int?
  /// What the record says.
  public let holding: Holding
  /// What that means for the form.
  public let status: Status

  fileprivate func owed(in paths: Set<String>) -> Answer {
    guard status == .open, paths.contains(path) else { return self }
    return Answer(field: field, index: index, holding: holding, status: .missing)
  }

  /// The value as a document shows it, when there is one: an identifier in its canonical spelling.
  public var documentContent: FactContent? { holding.content.map { field.fact.documentContent(of: $0) } }
  /// What is wrong with an identifier; `nil` for a valid one and for every other value.
  public var identifierFault: IdentifierVerdict? {
    holding.content.flatMap { field.fact.identifierFault(of: $0) }
  }

  /// Whether a document has a place for the answer: because it is given, or because it is owed.
  public var isShown: Bool { status == .given || status == .missing }

  /// The canonical place of the fact, with the position of its item.
  public var path: String { field.fact.path(at: index) }
}
