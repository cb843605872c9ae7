internal import Synchronization

/// A list without the type of its entries: its place, how many entries it may have, and its label.
public final class AnyFactList: Sendable, Identifiable {
  /// The most entries that the list may have.
  public let maximum: Int
  /// The names of the facts by which an entry is known, set by set; the first set that an entry states in full
  /// counts, since no form and no system carries them all.
  public let keys: [[String]]
  /// What the entries are, in plain English.
  public let label: String
  /// The reasons that may stand in place of any entry.
  public let permittedAbsences: Set<Absence>

  private let adoptedPlace = AtomicLazyReference<Place>()
  private let adoptedFacts = AtomicLazyReference<EntryFacts>()

  init(label: String, maximum: Int, keys: [[String]], permittedAbsences: Set<Absence>) {
    self.label = label
    self.maximum = maximum
    self.keys = keys
    self.permittedAbsences = permittedAbsences
  }

  /// Whether a catalogue holds the list, so that it has a path.
  public var isCatalogued: Bool { adoptedPlace.load() != nil }
  /// The canonical place in the record, such as `victims`, without `[]`; empty while no catalogue holds the list.
  public var path: String { place.path }
  /// The list's own name: the last part of its path.
  public var name: String { place.name }
  /// The path, which no other list has.
  public var id: String { path }
  /// The name of the extension that declares the list; `nil` for a list of the record itself.
  public var extensionName: String? { place.origin.extensionName }
  /// The facts of the list's entries, in order.
  public var facts: [AnyFact] { adoptedFacts.load()?.inOrder ?? [] }
  /// The facts of `keys`, set by set.
  package var keyFacts: [[AnyFact]] { adoptedFacts.load()?.keySets ?? [] }

  var place: Place { adoptedPlace.load() ?? .none }

  /// Takes its place in a catalogue, once; returns the place that it has then.
  func adopt(_ place: Place) -> Place { adoptedPlace.storeIfNil(place) }

  /// Learns the facts of its entries, once.
  func adopt(_ facts: [AnyFact]) {
    _ = adoptedFacts.storeIfNil(EntryFacts(facts, keys: keys))
  }
}

/// The facts of a list's entries, which are known when a catalogue has found them.
private final class EntryFacts: Sendable {
  let inOrder: [AnyFact]
  let keySets: [[AnyFact]]

  init(_ facts: [AnyFact], keys: [[String]]) {
    inOrder = facts
    keySets = keys.map { names in names.compactMap { name in facts.first { $0.name == name } } }
  }
}

extension AnyFactList: Hashable {
  /// Whether both are the same list.
  public static func == (one: AnyFactList, other: AnyFactList) -> Bool { one === other }
  /// Feeds the list's identity to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension AnyFactList: Comparable {
  /// Whether the first list comes before the second: the record's own in their order, then those of extensions.
  public static func < (one: AnyFactList, other: AnyFactList) -> Bool {
    Place.isBefore(one.place, other.place)
  }
}
