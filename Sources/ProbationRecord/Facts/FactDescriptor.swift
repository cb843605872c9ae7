/// What is known of a fact before anybody states it: its place, type, label and who may see it.
public struct FactDescriptor: Sendable, Identifiable {
  /// The canonical place in the record, such as `sentence.dates.sentenced`; `[]` marks a repeating group.
  public let path: String
  /// The repeating group that the fact belongs to, if any.
  public let list: ListDescriptor?
  /// The shape and type of its value.
  public let shape: ValueShape
  /// How sensitive the fact is.
  public let sensitivity: Sensitivity
  /// Who may see it.
  public let audiences: Set<Audience>
  /// The question, in plain English.
  public let label: String
  /// What else people need to know in order to answer it.
  public let hint: String?
  /// The reasons that may stand in place of a value.
  public let permittedAbsences: Set<Absence>

  let access: FactAccess

  /// The path, which no other fact has.
  public var id: String { path }
  /// The fact's own name: the last part of its path.
  public var name: String { path.lastStep }
  /// The kind of answer, as the data dictionary names it.
  public var type: FactType { shape.factType }

  /// The path of the fact in one item of its repeating group: `victims[2].kind`; positions start at 0.
  public func path(at index: Int?) -> String {
    guard let list, let index else { return path }
    return "\(list.path)[\(index)]\(path.dropFirst(list.path.count + 2))"
  }

  /// The fact as the record has it; `index` is the position in its repeating group.
  public func fact(in record: CaseRecord, at index: Int? = nil) -> any AnyFact { access.get(record, index) }

  /// States a value in the record; `false` when the content is not a value of the fact's type.
  public func state(
    _ content: FactContent, from source: FactSource, in record: inout CaseRecord, at index: Int? = nil
  ) -> Bool {
    access.stateContent(&record, index, content, source)
  }

  /// What is wrong with an identifier in that content; `nil` when nothing is.
  func identifierFault(of content: FactContent) -> IdentifierVerdict? { access.identifierFault(content) }

  /// States an absence in the record.
  public func state(
    _ absence: Absence, from source: FactSource, in record: inout CaseRecord, at index: Int? = nil
  ) {
    access.stateAbsence(&record, index, absence, source)
  }
}

/// What is known of a repeating group: its place, how many items it may have, and its label.
public struct ListDescriptor: Sendable, Identifiable {
  /// The canonical place in the record, such as `victims`, without `[]`.
  public let path: String
  /// The most items that the group may have.
  public let maximum: Int
  /// What the items are, in plain English.
  public let label: String
  /// The reasons that may stand in place of any item.
  public let permittedAbsences: Set<Absence>

  let keyPath: LayoutKeyPath
  let access: ListAccess

  /// The path, which no other repeating group has.
  public var id: String { path }

  /// The group's own name: the last part of its path.
  public var name: String { path.lastStep }

  /// How many items the record has.
  public func count(in record: CaseRecord) -> Int { access.count(record) }
  /// Adds an item in which nothing is stated.
  public func appendItem(in record: inout CaseRecord) { access.append(&record) }
  /// Why the record has no items, and who said so, when that was stated.
  public func absence(in record: CaseRecord) -> (reason: Absence, source: FactSource)? {
    access.absence(record)
  }
  /// States in the record that there are no items.
  public func state(_ absence: Absence, from source: FactSource, in record: inout CaseRecord) {
    access.stateAbsence(&record, absence, source)
  }
}

extension FactDescriptor: Hashable {
  /// Whether both describe the same fact.
  public static func == (one: FactDescriptor, other: FactDescriptor) -> Bool { one.path == other.path }
  /// Feeds the path to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension ListDescriptor: Hashable {
  /// Whether both describe the same repeating group.
  public static func == (one: ListDescriptor, other: ListDescriptor) -> Bool { one.path == other.path }
  /// Feeds the path to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension FactDescriptor: CustomStringConvertible {
  /// The fact's canonical path.
  public var description: String { path }
}

extension String {
  /// The part of a path after its last dot.
  fileprivate var lastStep: String { split(separator: ".").last.map(String.init) ?? self }
}
