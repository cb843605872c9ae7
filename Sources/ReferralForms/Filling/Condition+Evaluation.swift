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
  /// The obligations of the form's own questions.
  let obligations: [AnyFact: Obligation]
  /// The conditions that items must meet to be on the form.
  let filters: [AnyFactList: Condition]
  /// Whether an answer counts as present although the form leaves it out, as it does for a rule that finds two
  /// answers contradicting each other.
  var countsHeldBack = false

  /// The items of a list that are on the form.
  func positions(of list: AnyFactList) -> [ItemPosition] {
    let all = (0..<record.count(of: list))
      .filter { !list.holdsBack($0, in: record) }
      .map { ItemPosition(list: list, index: $0) }
    guard let filter = filters[list] else { return all }
    // What an item is does not depend on whether the form asks for it, so that `check` can say what is not sent.
    let plain = ConditionContext(record: record, today: today, obligations: [:], filters: [:])
    return all.filter { plain.verdict(on: filter, in: $0).holds }
  }

  /// What is known of a condition; `item` is the list and position of the item to which it belongs.
  func verdict(on condition: Condition, in item: ItemPosition? = nil) -> ConditionVerdict {
    switch condition {
    case .test(let fact, let comparison):
      return verdict(on: fact, comparison, in: item)
    case .isPresent(let fact):
      return presence(of: fact, in: item)
    case .isAbsent(let fact):
      return ConditionVerdict(holds: !presence(of: fact, in: item).holds, isKnownFalse: false)
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
  func isLeftOut(_ fact: AnyFact, in item: ItemPosition?) -> Bool {
    switch obligations[fact] {
    case .when(let condition): verdict(on: condition, in: item).isKnownFalse
    case .onlyWhen(let condition): !verdict(on: condition, in: item).holds
    case .always, .optional, .mandatoryWhen, nil: false
    }
  }

  /// What is known of the presence of a fact's value.
  private func presence(of fact: AnyFact, in item: ItemPosition?) -> ConditionVerdict {
    // An answer that is held back opens no branch; but of two that stand in for each other neither is held back.
    // Conditions that rest on absence are set aside first: two of them would ask after each other without end.
    if !countsHeldBack, obligations[fact]?.condition?.restsOnAbsence == false, isLeftOut(fact, in: item) {
      return .unknown
    }
    // An item that says nothing of it may not be on the document at all, so it cannot decide.
    let facts = self.facts(fact, in: item).filter(\.isStated)
    return ConditionVerdict(
      holds: facts.contains { $0.absence == nil },
      isKnownFalse: !facts.isEmpty && facts.allSatisfy { $0.absence != nil })
  }

  private func facts(_ fact: AnyFact, in item: ItemPosition?) -> [Holding] {
    guard let list = fact.list else { return [record[fact]] }
    if let item, item.list == list { return [record[fact, at: item.index]] }
    return (0..<record.count(of: list)).map { record[fact, at: $0] }
  }

  /// The values of a fact; none of one that the form leaves out, because it decides nothing on the form.
  private func values(of fact: AnyFact, in item: ItemPosition?) -> [[String]] {
    isLeftOut(fact, in: item) ? [] : statedValues(of: fact, in: item)
  }

  private func statedValues(of fact: AnyFact, in item: ItemPosition?) -> [[String]] {
    facts(fact, in: item).compactMap { $0.content?.texts }
  }

  private func verdict(
    on fact: AnyFact, _ comparison: Condition.Comparison, in item: ItemPosition?
  ) -> ConditionVerdict {
    // An answer to a question that the form does not ask in this case opens no branch.
    if isLeftOut(fact, in: item) { return .known(false) }
    let values = statedValues(of: fact, in: item)
    guard !values.isEmpty else { return .unknown }
    switch comparison {
    case .equals(let wanted): return .known(values.contains { $0 == [wanted] })
    case .differs(let wanted): return .known(values.contains { $0 != [wanted] })
    case .isIn(let wanted), .includes(let wanted):
      return .known(values.contains { $0.contains(where: wanted.contains) })
    case .isNotIn(let wanted): return .known(values.contains { !$0.contains(where: wanted.contains) })
    case .equalsFact(let other): return compare(values, self.values(of: other, in: item)) { $0 == $1 }
    case .differsFromFact(let other): return compare(values, self.values(of: other, in: item)) { $0 != $1 }
    case .isBefore(let moment): return compare(dates(values), dates(of: moment, in: item)) { $0 < $1 }
    case .isOnOrBefore(let moment): return compare(dates(values), dates(of: moment, in: item)) { $0 <= $1 }
    case .isAfter(let moment): return compare(dates(values), dates(of: moment, in: item)) { $0 > $1 }
    }
  }

  private func compare<Value>(
    _ values: [Value], _ others: [Value], by holds: (Value, Value) -> Bool
  ) -> ConditionVerdict {
    guard !values.isEmpty, !others.isEmpty else { return .unknown }
    return .known(values.contains { value in others.contains { holds(value, $0) } })
  }

  private func dates(of moment: Condition.Moment, in item: ItemPosition?) -> [CalendarDate] {
    switch moment {
    case .todayPlusMonths(let months): [today.adding(months: months)].compactMap { $0 }
    case .todayPlusDays(let days): [today.adding(days: days)].compactMap { $0 }
    case .fact(let fact): dates(values(of: fact, in: item))
    }
  }

  private func dates(_ values: [[String]]) -> [CalendarDate] {
    values.joined().compactMap { CalendarDate(lexical: $0) }
  }
}

extension ConditionContext {
  init(form: Form, record: CaseRecord, today: CalendarDate) {
    self.init(
      record: record, today: today, obligations: form.obligations, filters: form.filters)
  }
}

/// One item of a list.
struct ItemPosition {
  let list: AnyFactList
  let index: Int
}

extension Condition {
  /// Whether the condition asks for an answer because another is not there.
  var restsOnAbsence: Bool {
    switch self {
    case .isAbsent: true
    case .isPresent, .test: false
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.restsOnAbsence)
    case .not(let condition): condition.restsOnPresence
    }
  }

  /// Whether the condition is about the presence of answers and not about what they say.
  var restsOnPresence: Bool {
    switch self {
    case .isPresent, .isAbsent: true
    case .test: false
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.restsOnPresence)
    case .not(let condition): condition.restsOnPresence
    }
  }
}
