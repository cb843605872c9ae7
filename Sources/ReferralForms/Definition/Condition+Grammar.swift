import ProbationRecord

extension Condition: CustomStringConvertible {
  /// The condition in the grammar of the data dictionary.
  public var description: String {
    switch self {
    case .test(let fact, let comparison): "\(fact.path) \(comparison)"
    case .isPresent(let fact): "\(fact.path) is present"
    case .isAbsent(let fact): "\(fact.path) is absent"
    case .all(let conditions): conditions.map { $0.grouped(inAll: true) }.joined(separator: " and ")
    case .any(let conditions): conditions.map { $0.grouped(inAll: false) }.joined(separator: " or ")
    case .not(let condition): "not (\(condition))"
    }
  }

  private func grouped(inAll: Bool) -> String {
    switch self {
    case .all where !inAll, .any: "(\(self))"
    default: description
    }
  }
}

extension Condition.Comparison: CustomStringConvertible {
  /// The comparison in the grammar of the data dictionary, without the fact on its left.
  public var description: String {
    switch self {
    case .equals(let value): "= \(value)"
    case .differs(let value): "!= \(value)"
    case .isIn(let values): "in (\(values.joined(separator: ", ")))"
    case .isNotIn(let values): "not in (\(values.joined(separator: ", ")))"
    case .includes(let values) where values.count == 1: "includes \(values[0])"
    case .includes(let values): "includes any of (\(values.joined(separator: ", ")))"
    case .equalsFact(let fact): "= \(fact.path)"
    case .differsFromFact(let fact): "!= \(fact.path)"
    case .isBefore(let moment): "< \(moment)"
    case .isOnOrBefore(let moment): "<= \(moment)"
    case .isAfter(let moment): "> \(moment)"
    }
  }
}

extension Condition.Moment: CustomStringConvertible {
  /// The moment in the grammar of the data dictionary.
  public var description: String {
    switch self {
    case .todayPlusMonths(let months): "today + \(months) months"
    case .todayPlusDays(0): "today"
    case .todayPlusDays(let days): "today + \(days) days"
    case .fact(let fact): fact.path
    }
  }
}

extension Obligation: CustomStringConvertible {
  /// `always`, `optional`, or the condition in the grammar of the data dictionary.
  public var description: String {
    switch self {
    case .always: "always"
    case .optional: "optional"
    case .when(let condition), .mandatoryWhen(let condition), .onlyWhen(let condition):
      condition.description
    }
  }
}
