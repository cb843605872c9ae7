package import ProbationRecord

/// A fact in a condition that is being written: `fact(\.custody.$status).is(.inCustody)`.
package struct FactTerm<Value: FactValue>: Sendable {
  let fact: FactDescriptor

  /// There is a value.
  package var isPresent: Condition { .isPresent(fact) }
  /// There is no value.
  package var isAbsent: Condition { .isAbsent(fact) }
}

/// A fact of the record, to be tested.
package func fact<Value>(_ path: KeyPath<CaseRecord, Fact<Value>>) -> FactTerm<Value> {
  FactTerm(fact: FactCatalogue.shared[path])
}

/// A fact of a repeating group, to be tested in the same item, or from outside in any item.
package func fact<Item, Value>(
  _ list: KeyPath<CaseRecord, RepeatingGroup<Item>>, _ path: KeyPath<Item, Fact<Value>>
) -> FactTerm<Value> {
  FactTerm(fact: FactCatalogue.shared[list, path])
}

extension FactTerm where Value: ScalarFactValue {
  /// The value is this one.
  package func `is`(_ value: Value) -> Condition { .test(fact, .equals(value.lexical)) }
  /// There is a value, and it is another than this one.
  package func isNot(_ value: Value) -> Condition { .test(fact, .differs(value.lexical)) }
  /// The value is one of these.
  package func isIn(_ values: [Value]) -> Condition { .test(fact, .isIn(values.map(\.lexical))) }
  /// There is a value, and it is none of these.
  package func isNotIn(_ values: [Value]) -> Condition { .test(fact, .isNotIn(values.map(\.lexical))) }
  /// Some item of the repeating group has this value.
  package func includes(_ value: Value) -> Condition { .test(fact, .includes([value.lexical])) }
  /// Some item of the repeating group has one of these values.
  package func includesAny(of values: [Value]) -> Condition { .test(fact, .includes(values.map(\.lexical))) }
  /// Both facts have a value, and it is the same.
  package func equals(_ other: FactTerm) -> Condition { .test(fact, .equalsFact(other.fact)) }
  /// Both facts have a value, and they differ.
  package func differs(from other: FactTerm) -> Condition { .test(fact, .differsFromFact(other.fact)) }
}

extension FactTerm {
  /// One of the values is this one.
  package func includes<Element: ScalarFactValue>(_ value: Element) -> Condition where Value == [Element] {
    .test(fact, .includes([value.lexical]))
  }
}

extension FactTerm<CalendarDate> {
  /// The date is before the moment.
  package func isBefore(_ moment: Condition.Moment) -> Condition { .test(fact, .isBefore(moment)) }
  /// The date is the moment or before it.
  package func isOnOrBefore(_ moment: Condition.Moment) -> Condition { .test(fact, .isOnOrBefore(moment)) }
  /// The date is after the moment.
  package func isAfter(_ moment: Condition.Moment) -> Condition { .test(fact, .isAfter(moment)) }
  /// The date is before that of another fact.
  package func isBefore(_ other: FactTerm) -> Condition { .test(fact, .isBefore(.fact(other.fact))) }
}
