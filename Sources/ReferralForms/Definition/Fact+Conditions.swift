public import ProbationRecord

// Conditions as they are written in forms and rules: `facts.custody.status.is(.inCustody)`.
extension Fact {
  /// There is a value.
  public var isPresent: Condition { .isPresent(untyped) }
  /// There is no value.
  public var isAbsent: Condition { .isAbsent(untyped) }
}

extension Fact where Value: ScalarFactValue {
  /// The value is this one.
  public func `is`(_ value: Value) -> Condition { .test(untyped, .equals(value.lexical)) }
  /// There is a value, and it is another than this one.
  public func isNot(_ value: Value) -> Condition { .test(untyped, .differs(value.lexical)) }
  /// The value is one of these.
  public func isIn(_ values: [Value]) -> Condition { .test(untyped, .isIn(values.map(\.lexical))) }
  /// There is a value, and it is none of these.
  public func isNotIn(_ values: [Value]) -> Condition { .test(untyped, .isNotIn(values.map(\.lexical))) }
  /// Some item of the list has this value.
  public func includes(_ value: Value) -> Condition { .test(untyped, .includes([value.lexical])) }
  /// Some item of the list has one of these values.
  public func includesAny(of values: [Value]) -> Condition {
    .test(untyped, .includes(values.map(\.lexical)))
  }
  /// Both facts have a value, and it is the same.
  public func equals(_ other: Fact) -> Condition { .test(untyped, .equalsFact(other.untyped)) }
  /// Both facts have a value, and they differ.
  public func differs(from other: Fact) -> Condition { .test(untyped, .differsFromFact(other.untyped)) }
}

extension Fact {
  /// One of the values is this one.
  public func includes<Element: ScalarFactValue>(_ value: Element) -> Condition where Value == [Element] {
    .test(untyped, .includes([value.lexical]))
  }
}

extension Fact<CalendarDate> {
  /// The date is before the moment.
  public func isBefore(_ moment: Condition.Moment) -> Condition { .test(untyped, .isBefore(moment)) }
  /// The date is the moment or before it.
  public func isOnOrBefore(_ moment: Condition.Moment) -> Condition { .test(untyped, .isOnOrBefore(moment)) }
  /// The date is after the moment.
  public func isAfter(_ moment: Condition.Moment) -> Condition { .test(untyped, .isAfter(moment)) }
  /// The date is before that of another fact.
  public func isBefore(_ other: Fact) -> Condition { .test(untyped, .isBefore(.fact(other.untyped))) }
}
