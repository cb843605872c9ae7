/// What is known of a repeating group: its place, how many items it may have, and its label.
public final class ListDescriptor: Sendable, Identifiable {
  /// The canonical place in the record, such as `victims`, without `[]`.
  public let path: String
  /// The most items that the group may have.
  public let maximum: Int
  /// The names of the facts by which an entry is known, set by set; the first set that an entry states in full
  /// counts, since no form and no system carries them all.
  public let keys: [[String]]
  /// What the items are, in plain English.
  public let label: String
  /// The reasons that may stand in place of any item.
  public let permittedAbsences: Set<Absence>

  /// The group's own name: the last part of its path.
  public let name: String

  let keyPath: LayoutKeyPath
  let access: ListAccess

  init(
    path: String, maximum: Int, keys: [[String]], label: String, permittedAbsences: Set<Absence>,
    keyPath: LayoutKeyPath,
    access: ListAccess
  ) {
    self.path = path
    self.maximum = maximum
    self.keys = keys
    self.label = label
    self.permittedAbsences = permittedAbsences
    self.keyPath = keyPath
    self.access = access
    name = path.lastStep
  }

  /// The path, which no other repeating group has.
  public var id: String { path }

  /// How many items the record has.
  public func count(in record: CaseRecord) -> Int { count(in: RecordSnapshot(record)) }
  /// How many items the record has, for a walk over many facts.
  package func count(in snapshot: RecordSnapshot) -> Int { access.count(snapshot) }
  /// Adds an item in which nothing is stated.
  public func appendItem(in record: inout CaseRecord) { access.append(&record) }
  /// Who says that the record has no items.
  package func absences(in snapshot: RecordSnapshot) -> FactHolding { access.absences(snapshot) }
  /// Replaces what is said of there being no items.
  package func holdAbsences(_ holding: FactHolding, in record: inout CaseRecord) {
    access.holdAbsences(&record, holding)
  }
  /// Puts the record's items in that order, and removes those that it leaves out.
  package func arrange(_ order: [Int], in record: inout CaseRecord) { access.arrange(&record, order) }
  /// Why the record has no items, and who said so, when that was stated.
  public func absence(in record: CaseRecord) -> (reason: Absence, source: FactSource)? {
    absence(in: RecordSnapshot(record))
  }
  /// Why the record has no items, for a walk over many facts.
  package func absence(in snapshot: RecordSnapshot) -> (reason: Absence, source: FactSource)? {
    guard let statement = absences(in: snapshot).statement, let reason = statement.absence else { return nil }
    return (reason, statement.source)
  }
  /// States in the record that there are no items; items that it has go.
  public func state(_ absence: Absence, from source: FactSource, in record: inout CaseRecord) {
    access.arrange(&record, [])
    access.holdAbsences(&record, FactHolding(statement: FactClaim(.absent(absence), from: source)))
  }
}

extension ListDescriptor: Hashable {
  /// Whether both are the descriptor of one repeating group.
  public static func == (one: ListDescriptor, other: ListDescriptor) -> Bool { one === other }
  /// Feeds the descriptor's identity to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
