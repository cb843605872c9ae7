/// Which systems a person wants believed first, for a fact or for a group and all that belongs to it.
///
/// It is kept in the record, so that every later import and decision uses it.
public struct SourcePreference: Sendable, Hashable {
  /// The canonical path of the fact, group or list, such as `sentence`.
  public let path: String
  /// The systems, best first.
  public let systems: [SourceSystem]

  /// A preference; `nil` when the record has no such place, or no system is named, or one twice.
  public init?(_ systems: [SourceSystem], for path: String) {
    let isPlace = Catalogue.standard.facts.contains {
      $0.path == path || $0.path.hasPrefix(path + ".") || $0.path.hasPrefix(path + "[].")
    }
    guard isPlace, !systems.isEmpty, Set(systems).count == systems.count else { return nil }
    self.path = path
    self.systems = systems
  }
}
