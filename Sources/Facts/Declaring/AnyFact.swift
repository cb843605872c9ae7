internal import Synchronization

/// A fact without the type of its value, as walks over a whole record see it.
///
/// There is one object for each fact, shared by the catalogue, the forms and every answer, so that handing it on
/// costs nothing; it is its identity.
public final class AnyFact: Sendable, Identifiable {
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

  private let valueType: any FactValue.Type
  private let adoptedPlace = AtomicLazyReference<Place>()

  init(
    _ valueType: any FactValue.Type, shape: ValueShape, sensitivity: Sensitivity, audiences: Set<Audience>,
    label: String, hint: String?, permittedAbsences: Set<Absence>, wording: Wording
  ) {
    self.valueType = valueType
    self.shape = shape
    self.sensitivity = sensitivity
    self.audiences = audiences
    self.label = label
    self.hint = hint
    self.permittedAbsences = permittedAbsences
    self.wording = wording
  }

  /// The kind of answer, as the data dictionary names it.
  public var type: FactType { shape.factType }

  // MARK: Its place

  /// Whether a catalogue holds the fact, so that it has a path.
  public var isCatalogued: Bool { adoptedPlace.load() != nil }
  /// The canonical place in the record, such as `sentence.dates.sentenced`; `[]` marks a list.
  ///
  /// It is empty while no catalogue holds the fact.
  public var path: String { place.path }
  /// The fact's own name: the last part of its path.
  public var name: String { place.name }
  /// The list that the fact belongs to, if any.
  public var list: AnyFactList? { place.list }
  /// The path, which no other fact has.
  public var id: String { path }
  /// The catalogue that holds the fact; `nil` while none does.
  public var catalogue: Catalogue? { place.origin.catalogue }
  /// The name of the extension that declares the fact; `nil` for a fact of the record itself.
  public var extensionName: String? { place.origin.extensionName }

  /// The path of the fact in one entry of its list: `victims[2].kind`; positions start at 0.
  public func path(at index: Int?) -> String {
    guard let list, let index else { return path }
    return "\(list.path)[\(index)]\(path.dropFirst(list.path.count + 2))"
  }

  var place: Place { adoptedPlace.load() ?? .none }

  /// Takes its place in a catalogue, once; returns the place that it has then.
  func adopt(_ place: Place) -> Place { adoptedPlace.storeIfNil(place) }

  // MARK: Its values

  /// Whether a content is a value of the fact's type.
  public func accepts(_ content: FactContent) -> Bool { valueContent(of: content) != nil }

  /// The content in the only spelling of its value, such as the parts of an address in their order; `nil` when it is
  /// no value of the fact's type.
  package func valueContent(of content: FactContent) -> FactContent? {
    valueType.init(content: content)?.content
  }

  /// The content in the spelling that a document shows: identifiers in their canonical spelling, all else as it is.
  public func documentContent(of content: FactContent) -> FactContent {
    guard shape.holdsIdentifiers else { return content }
    return valueType.init(content: content)?.documentContent ?? content
  }

  /// What is wrong with an identifier in that content; `nil` when nothing is.
  public func identifierFault(of content: FactContent) -> IdentifierVerdict? {
    guard shape.holdsIdentifiers else { return nil }
    return valueType.init(content: content)?.identifierFault
  }
}

extension AnyFact: Hashable {
  /// Whether both are the same fact.
  public static func == (one: AnyFact, other: AnyFact) -> Bool { one === other }
  /// Feeds the fact's identity to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension AnyFact: Comparable {
  /// Whether the first fact comes before the second: the record's own in their order, then those of extensions.
  public static func < (one: AnyFact, other: AnyFact) -> Bool {
    Place.isBefore(one.place, other.place)
  }
}

extension AnyFact: CustomStringConvertible {
  /// The fact's canonical path.
  public var description: String { path }
}
