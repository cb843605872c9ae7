/// How a walk reads and writes one fact of a record, whatever its type; `Int?` is the position in a list.
struct FactAccess: Sendable {
  let key: FactKey
  let get: @Sendable (RecordSnapshot, Int?) -> any AnyFact
  let stateContent: @Sendable (inout CaseRecord, Int?, FactContent, FactSource) -> Bool
  let stateAbsence: @Sendable (inout CaseRecord, Int?, Absence, FactSource) -> Void
  let hold: @Sendable (inout CaseRecord, Int?, FactHolding) -> Bool
  let identifierFault: @Sendable (FactContent) -> IdentifierVerdict?
  let documentContent: @Sendable (FactContent) -> FactContent?
}

/// How a walk reads and writes one repeating group of a record.
struct ListAccess: Sendable {
  let count: @Sendable (RecordSnapshot) -> Int
  let append: @Sendable (inout CaseRecord) -> Void
  let arrange: @Sendable (inout CaseRecord, [Int]) -> Void
  let absences: @Sendable (RecordSnapshot) -> FactHolding
  let holdAbsences: @Sendable (inout CaseRecord, FactHolding) -> Void
}

/// The key paths by which code names a fact: one from the record, or one to a list and one from its items.
struct FactKey: Hashable, Sendable {
  let list: LayoutKeyPath?
  let leaf: LayoutKeyPath
}

/// A key path that is written out in a layout.
// Unchecked, because appending loses `Sendable`; a key path of stored properties captures nothing.
struct LayoutKeyPath: Hashable, @unchecked Sendable {
  let keyPath: AnyKeyPath
}

/// A key path that a layout writes out, by which a group names one of its members.
public typealias LayoutPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
