/// How a person names the source that is right, or that spoke of somebody else.
public enum SourceName: Sendable, Hashable {
  /// All that a system says; to be forgotten, only what was read from it first-hand.
  case system(SourceSystem)
  /// One reading, by its name: a payload, or one referral; or the extension of that name.
  case reading(String)

  /// Whether it is the name of a source.
  func names(_ source: Provenance) -> Bool {
    switch self {
    case .system(let system): source.system == system
    case .reading(let name): source.reading.name == name
    }
  }
}
