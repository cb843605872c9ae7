internal import Synchronization

/// The place of a fact or a list in a catalogue, which gives it its name.
final class Place: Sendable {
  /// The canonical path, such as `sentence.dates.sentenced`; `[]` marks a list.
  let path: String
  /// The last part of the path.
  let name: String
  /// The list around a fact, if any.
  let list: AnyFactList?
  /// The position among all facts, or among all lists, of the catalogue.
  let position: Int
  /// The catalogue.
  let origin: Origin

  init(path: String, list: AnyFactList?, position: Int, origin: Origin) {
    self.path = path
    self.list = list
    self.position = position
    self.origin = origin
    name = path.split(separator: ".").last.map(String.init) ?? path
  }

  /// The place of a fact that no catalogue holds.
  static let none = Place(path: "", list: nil, position: .max, origin: Origin(extensionName: nil))

  /// Whether the first place comes before the second: the record's own in their order, then those of extensions.
  static func isBefore(_ one: Place, _ other: Place) -> Bool {
    if one.origin === other.origin { return one.position < other.position }
    return (one.origin.extensionName ?? "", one.position) < (other.origin.extensionName ?? "", other.position)
  }
}

/// The catalogue that facts have their places from, which is known once it is made.
final class Origin: Sendable, Hashable {
  /// The name of the extension whose facts they are; `nil` for the record's own.
  let extensionName: String?
  private let made = AtomicLazyReference<Made>()

  init(extensionName: String?) { self.extensionName = extensionName }

  /// The catalogue.
  var catalogue: Catalogue? { made.load()?.catalogue }

  func complete(_ catalogue: Catalogue) { _ = made.storeIfNil(Made(catalogue: catalogue)) }

  static func == (one: Origin, other: Origin) -> Bool { one === other }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  private final class Made: Sendable {
    let catalogue: Catalogue
    init(catalogue: Catalogue) { self.catalogue = catalogue }
  }
}
