import ProbationRecord

extension Condition {
  /// The condition in the words of the questions that it is about, for people.
  public var explanation: String {
    switch self {
    case .test(let fact, let comparison): comparison.explanation(of: fact)
    case .isPresent(let fact): "“\(fact.label)” is answered"
    case .isAbsent(let fact), .not(.isPresent(let fact)): "“\(fact.label)” has no answer"
    case .all(let conditions): conditions.map { $0.grouped }.joined(separator: " and ")
    case .any(let conditions): conditions.map { $0.grouped }.joined(separator: " or ")
    case .not(let condition): "it is not so that \(condition.grouped)"
    }
  }

  private var grouped: String {
    switch self {
    case .all, .any: "(\(explanation))"
    default: explanation
    }
  }
}

extension Condition {
  /// The part of the condition that opens a branch: without what only says that another answer stands in.
  public var branch: Condition {
    guard case .all(let conditions) = self else { return self }
    let gates = conditions.filter { !$0.restsOnPresence }
    return gates.count == 1 ? gates[0] : gates.isEmpty ? self : .all(gates)
  }
}

extension Condition.Comparison {
  fileprivate func explanation(of fact: AnyFact) -> String {
    let question = "“\(fact.label)”"
    func words(_ values: [String]) -> String {
      values.map { fact.words(for: $0) }.joined(separator: " or ")
    }
    return switch self {
    case .equals(let value): "\(question) is \(words([value]))"
    case .differs(let value): "\(question) is not \(words([value]))"
    case .isIn(let values): "\(question) is \(words(values))"
    case .isNotIn(let values): "\(question) is none of \(words(values))"
    case .includes(let values): "\(question) includes \(words(values))"
    case .equalsFact(let other): "\(question) and “\(other.label)” are the same"
    case .differsFromFact(let other): "\(question) and “\(other.label)” differ"
    case .isBefore(let moment): "\(question) is before \(moment.words)"
    case .isOnOrBefore(let moment): "\(question) is no later than \(moment.words)"
    case .isAfter(let moment): "\(question) is after \(moment.words)"
    }
  }
}

extension Condition.Moment {
  fileprivate var words: String {
    switch self {
    case .todayPlusMonths(let months): "\(months) months from today"
    case .todayPlusDays(0): "today"
    case .todayPlusDays(let days): "\(days) days from today"
    case .fact(let fact): "“\(fact.label)”"
    }
  }
}

extension AnyFact {
  fileprivate func words(for value: String) -> String {
    if let list = shape.codeList { return list.label(of: value) }
    return type == .boolean ? (value == "true" ? "yes" : "no") : value
  }
}
