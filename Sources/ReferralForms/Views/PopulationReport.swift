public import ProbationRecord

/// Who answers the questions of the forms: which are filled from systems, and which are left to a person.
///
/// Counted are the questions that a form must have answered, always or on a condition. Every condition counts as
/// holding and a list counts once, so that figures of different people can be compared; a question counts once
/// for each form that asks it, and a fact once over all forms. What is still owed in the person's own case, with
/// conditions tested and each entry of a list counted, stands beside it.
public struct PopulationReport: Sendable, Hashable {
  /// The questions of one form.
  public struct FormCount: Sendable, Hashable {
    /// The form's short name.
    public let form: String
    /// Its questions.
    public let count: Count
  }

  /// The questions of one form, or the facts of all.
  public struct Count: Sendable, Hashable {
    /// How many there are.
    public internal(set) var total = 0
    /// How many are answered from each source; what a practitioner typed into another service's application
    /// stands under that application's name.
    public internal(set) var bySource: [String: Int] = [:]
    /// How many a person has answered in the record.
    public internal(set) var byPerson = 0
    /// How many answers the person's own case still owes, as `FilledForm.missing` lists them.
    public internal(set) var owed = 0

    /// How many are answered from sources.
    public var fromSources: Int { bySource.values.reduce(0, +) }
    /// How many a person still has to answer.
    public var left: Int { total - fromSources - byPerson }
    /// How many a person has typed or has yet to type.
    public var typed: Int { total - fromSources }
  }

  /// The questions of each form, in the order of the forms.
  public let forms: [FormCount]
  /// The facts on which the forms rest, each counted once.
  public let facts: Count
  /// The facts that nobody has answered, in the order of the record.
  public let unanswered: [AnyFact]

  /// Counts what a record says to forms on a day.
  public init(of record: CaseRecord, for forms: [Form], on today: CalendarDate) {
    let missing = forms.map { $0.missing(in: record, on: today).map(\.path) }
    let record = record
    self.forms = zip(forms, missing).map { form, missing in
      FormCount(form: form.id, count: Count(form.requiredFacts, in: record, owed: missing.count))
    }
    let facts = Set(forms.flatMap(\.requiredFacts)).sorted()
    self.facts = Count(facts, in: record, owed: Set(missing.flatMap(\.self)).count)
    unanswered = facts.filter { $0.answer(in: record) == nil }
  }
}

extension Form {
  /// The facts of the questions that must be answered, always or on a condition.
  fileprivate var requiredFacts: [AnyFact] { fields.filter { $0.obligation != .optional }.map(\.fact) }
}

extension PopulationReport.Count {
  fileprivate init(_ facts: [AnyFact], in record: CaseRecord, owed: Int) {
    total = facts.count
    self.owed = owed
    for fact in facts {
      guard let source = fact.answer(in: record) else { continue }
      if source.isPersonal { byPerson += 1 } else { bySource[source.name, default: 0] += 1 }
    }
  }
}

extension AnyFact {
  /// The source of the first answer to the fact, or of the statement that its list is empty.
  fileprivate func answer(in record: CaseRecord) -> Provenance? {
    guard let list else { return record[self].answeringSource }
    if let absence = record[list].absence, absence.reason.answersQuestion { return absence.source }
    return (0..<record.count(of: list)).lazy.compactMap { record[self, at: $0].answeringSource }
      .first
  }
}

extension Holding {
  /// The source of a statement that answers a question.
  fileprivate var answeringSource: Provenance? { absence.map(\.answersQuestion) ?? true ? source : nil }
}

extension Provenance {
  /// The name under which a source is counted.
  fileprivate var name: String {
    guard system == .practitioner else { return system.rawValue }
    return isRepeated ? "referrals" : payload ?? system.rawValue
  }
}
