/// What is known of a fact before anybody states it: its place, type, label and who may see it.
///
/// There is one for each fact, shared by the catalogue, the forms and every answer, so that handing it on
/// costs nothing.
public final class FactDescriptor: Sendable, Identifiable {
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
  /// How people write of it elsewhere.
  public let wording: Wording

  /// The fact's own name: the last part of its path.
  public let name: String

  let access: FactAccess

  init(
    path: String, list: ListDescriptor?, shape: ValueShape, sensitivity: Sensitivity,
    audiences: Set<Audience>, label: String, hint: String?, permittedAbsences: Set<Absence>,
    wording: Wording, access: FactAccess
  ) {
    self.path = path
    self.list = list
    self.shape = shape
    self.sensitivity = sensitivity
    self.audiences = audiences
    self.label = label
    self.hint = hint
    self.permittedAbsences = permittedAbsences
    self.wording = wording
    self.access = access
    name = path.lastStep
  }

  /// The path, which no other fact has.
  public var id: String { path }
  /// The kind of answer, as the data dictionary names it.
  public var type: FactType { shape.factType }

  /// The path of the fact in one item of its repeating group: `victims[2].kind`; positions start at 0.
  public func path(at index: Int?) -> String {
    guard let list, let index else { return path }
    return "\(list.path)[\(index)]\(path.dropFirst(list.path.count + 2))"
  }

  /// The fact as the record has it; `index` is the position in its repeating group.
  public func fact(in record: CaseRecord, at index: Int? = nil) -> any AnyFact {
    fact(in: RecordSnapshot(record), at: index)
  }

  /// The fact as the record has it, for a walk over many facts.
  package func fact(in snapshot: RecordSnapshot, at index: Int? = nil) -> any AnyFact {
    access.get(snapshot, index)
  }

  /// States a value in the record; `false` when the content is not a value of the fact's type.
  public func state(
    _ content: FactContent, from source: FactSource, in record: inout CaseRecord, at index: Int? = nil
  ) -> Bool {
    access.stateContent(&record, index, content, source)
  }

  /// Replaces the fact with a statement and what other sources say; `false` when it is not of the fact's type.
  package func hold(_ holding: FactHolding, in record: inout CaseRecord, at index: Int?) -> Bool {
    access.hold(&record, index, holding)
  }

  /// The content in the spelling that a document shows; `nil` when it is not of the fact's type.
  func documentContent(of content: FactContent) -> FactContent? { access.documentContent(content) }

  /// What is wrong with an identifier in that content; `nil` when nothing is.
  func identifierFault(of content: FactContent) -> IdentifierVerdict? { access.identifierFault(content) }

  /// States an absence in the record.
  public func state(
    _ absence: Absence, from source: FactSource, in record: inout CaseRecord, at index: Int? = nil
  ) {
    access.stateAbsence(&record, index, absence, source)
  }
}

extension FactDescriptor: Hashable {
  /// Whether both are the descriptor of one fact.
  public static func == (one: FactDescriptor, other: FactDescriptor) -> Bool { one === other }
  /// Feeds the descriptor's identity to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension FactDescriptor: CustomStringConvertible {
  /// The fact's canonical path.
  public var description: String { path }
}

extension String {
  /// The part of a path after its last dot.
  var lastStep: String { split(separator: ".").last.map(String.init) ?? self }
}
