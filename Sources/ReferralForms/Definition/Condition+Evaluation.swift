import ProbationRecord

/// What is known of a condition over a record on a day.
struct ConditionVerdict: Sendable, Hashable {
  /// Whether the condition holds; a test on a fact without a value does not.
  var holds: Bool
  /// Whether the facts are there that make it false, so that the question belongs to a branch not taken.
  ///
  /// Whether another answer is present or absent never makes a condition known to be false: of two questions
  /// that each stand in for the other, both may be answered.
  var isKnownFalse: Bool

  static let unknown = ConditionVerdict(holds: false, isKnownFalse: false)

  static func known(_ holds: Bool) -> ConditionVerdict {
    ConditionVerdict(holds: holds, isKnownFalse: !holds)
  }
}

/// The record, the day and the form against which conditions are tested.
struct ConditionContext {
  let record: CaseRecord
  let today: CalendarDate
  /// The obligations of the form's own questions, by fact path.
  let obligations: [String: Obligation]

  init(form: Form, record: CaseRecord, today: CalendarDate) {
    self.record = record
    self.today = today
    obligations = Dictionary(
      form.fields.map { ($0.fact.path, $0.obligation) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is known of a condition; `item` is the list and position of the item to which it belongs.
  func verdict(on condition: Condition, in item: ItemPosition? = nil) -> ConditionVerdict {
    switch condition {
    case .test(let fact, let comparison):
      return verdict(on: fact, comparison, in: item)
    case .all(let conditions):
      let verdicts = conditions.map { verdict(on: $0, in: item) }
      return ConditionVerdict(
        holds: verdicts.allSatisfy(\.holds), isKnownFalse: verdicts.contains(where: \.isKnownFalse))
    case .any(let conditions):
      let verdicts = conditions.map { verdict(on: $0, in: item) }
      return ConditionVerdict(
        holds: verdicts.contains(where: \.holds), isKnownFalse: verdicts.allSatisfy(\.isKnownFalse))
    case .not(let condition):
      let inner = verdict(on: condition, in: item)
      return ConditionVerdict(holds: !inner.holds, isKnownFalse: inner.holds && !condition.restsOnPresence)
    }
  }

  /// Whether the form asks for the fact, as far as the record tells.
  func isLeftOut(_ fact: FactDescriptor, in item: ItemPosition?) -> Bool {
    guard case .when(let condition)? = obligations[fact.path] else { return false }
    return verdict(on: condition, in: item).isKnownFalse
  }

  private func verdict(
    on fact: FactDescriptor, _ comparison: Condition.Comparison, in item: ItemPosition?
  ) -> ConditionVerdict {
    let facts = self.facts(fact, in: item)
    switch comparison {
    case .isPresent:
      let isPresent = facts.contains { $0.content != nil }
      let saidToBeAbsent = !facts.isEmpty && facts.allSatisfy { $0.absence != nil }
      return ConditionVerdict(holds: isPresent, isKnownFalse: saidToBeAbsent)
    case .isAbsent:
      return ConditionVerdict(holds: !facts.contains { $0.content != nil }, isKnownFalse: false)
    default:
      // An answer to a question that this record's form does not ask decides nothing on the form.
      if isLeftOut(fact, in: item) { return .known(false) }
      let texts = facts.compactMap { $0.content?.texts }
      guard !texts.isEmpty else { return .unknown }
      return compare(texts, comparison, in: item)
    }
  }

  private func facts(_ fact: FactDescriptor, in item: ItemPosition?) -> [any AnyFact] {
    guard let list = fact.list else { return [fact.fact(in: record)] }
    if let item, item.list == list { return [fact.fact(in: record, at: item.index)] }
    return (0..<list.count(in: record)).map { fact.fact(in: record, at: $0) }
  }

  private func compare(
    _ values: [[String]], _ comparison: Condition.Comparison, in item: ItemPosition?
  ) -> ConditionVerdict {
    switch comparison {
    case .equals(let wanted): .known(values.contains { $0 == [wanted] })
    case .differs(let wanted): .known(values.contains { $0 != [wanted] })
    case .isIn(let wanted): .known(values.contains { $0.contains(where: wanted.contains) })
    case .isNotIn(let wanted): .known(values.contains { !$0.contains(where: wanted.contains) })
    case .includes(let wanted): .known(values.contains { $0.contains(where: wanted.contains) })
    case .equalsFact(let other): compare(values, other, in: item) { $0 == $1 }
    case .differsFromFact(let other): compare(values, other, in: item) { $0 != $1 }
    case .isBefore(let moment): compare(values, moment, in: item) { $0 < $1 }
    case .isOnOrBefore(let moment): compare(values, moment, in: item) { $0 <= $1 }
    case .isPresent, .isAbsent: .unknown
    }
  }

  private func compare(
    _ values: [[String]], _ other: FactDescriptor, in item: ItemPosition?,
    by holds: ([String], [String]) -> Bool
  ) -> ConditionVerdict {
    let others = facts(other, in: item).compactMap { $0.content?.texts }
    guard !others.isEmpty else { return .unknown }
    return .known(values.contains { value in others.contains { holds(value, $0) } })
  }

  private func compare(
    _ values: [[String]], _ moment: Condition.Moment, in item: ItemPosition?,
    by holds: (CalendarDate, CalendarDate) -> Bool
  ) -> ConditionVerdict {
    let moments: [CalendarDate] =
      switch moment {
      case .todayPlusMonths(let months): [today.adding(months: months)].compactMap { $0 }
      case .todayPlusDays(let days): [today.adding(days: days)].compactMap { $0 }
      case .fact(let fact): dates(facts(fact, in: item).compactMap { $0.content?.texts })
      }
    guard !moments.isEmpty else { return .unknown }
    return .known(dates(values).contains { date in moments.contains { holds(date, $0) } })
  }

  private func dates(_ values: [[String]]) -> [CalendarDate] {
    values.joined().compactMap { CalendarDate(lexical: $0) }
  }
}

/// One item of a repeating group.
struct ItemPosition {
  let list: ListDescriptor
  let index: Int
}

extension Condition {
  /// Whether the condition is about the presence of answers and not about what they say.
  fileprivate var restsOnPresence: Bool {
    switch self {
    case .test(_, .isPresent), .test(_, .isAbsent): true
    case .test: false
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.restsOnPresence)
    case .not(let condition): condition.restsOnPresence
    }
  }
}
