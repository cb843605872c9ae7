public import ProbationRecord

/// A condition on the facts of a record, as data: it can be tested, printed and explained.
///
/// The grammar and the meaning are those of the data dictionary. A test on a fact without a value is false,
/// except "is absent". A fact of the same list is tested item by item; from outside, any item
/// counts.
public indirect enum Condition: Sendable, Hashable {
  /// One fact compared with something.
  case test(AnyFact, Comparison)
  /// The fact has a value.
  case isPresent(AnyFact)
  /// The fact has no value.
  case isAbsent(AnyFact)
  /// Every condition holds.
  case all([Condition])
  /// At least one condition holds.
  case any([Condition])
  /// The condition does not hold.
  case not(Condition)

  /// What a fact's value is compared with.
  public enum Comparison: Sendable, Hashable {
    /// The value is this one.
    case equals(String)
    /// There is a value, and it is another than this one.
    case differs(String)
    /// The value is one of these.
    case isIn([String])
    /// There is a value, and it is none of these.
    case isNotIn([String])
    /// One of the values, or of the items' values, is one of these.
    case includes([String])
    /// The value is that of another fact.
    case equalsFact(AnyFact)
    /// Both facts have a value, and they differ.
    case differsFromFact(AnyFact)
    /// The date is before another.
    case isBefore(Moment)
    /// The date is another or before it.
    case isOnOrBefore(Moment)
    /// The date is after another.
    case isAfter(Moment)
  }

  /// A date to compare with.
  public enum Moment: Sendable, Hashable {
    /// The day that the caller gives, and so many months later.
    case todayPlusMonths(Int)
    /// The day that the caller gives, and so many days later.
    case todayPlusDays(Int)
    /// The date of a fact.
    case fact(AnyFact)
  }

  /// Both conditions hold.
  public static func && (one: Condition, other: Condition) -> Condition {
    if case .all(let conditions) = one { return .all(conditions + [other]) }
    return .all([one, other])
  }

  /// At least one of the conditions holds.
  public static func || (one: Condition, other: Condition) -> Condition {
    if case .any(let conditions) = one { return .any(conditions + [other]) }
    return .any([one, other])
  }

  /// The condition does not hold.
  public static prefix func ! (condition: Condition) -> Condition { .not(condition) }

  /// Every fact that the condition reads, in order.
  public var facts: [AnyFact] {
    switch self {
    case .test(let fact, let comparison): [fact] + comparison.facts
    case .isPresent(let fact), .isAbsent(let fact): [fact]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.facts)
    case .not(let condition): condition.facts
    }
  }
}

extension Condition.Comparison {
  fileprivate var facts: [AnyFact] {
    switch self {
    case .equalsFact(let fact), .differsFromFact(let fact), .isBefore(.fact(let fact)),
      .isOnOrBefore(.fact(let fact)), .isAfter(.fact(let fact)):
      [fact]
    default: []
    }
  }
}
