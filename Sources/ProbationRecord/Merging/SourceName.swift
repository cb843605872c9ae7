/// How a person names the source that is right, or that spoke of somebody else.
public enum SourceName: Sendable, Hashable {
  /// All that a system says; to be forgotten, only what was read from it first-hand.
  case system(SourceSystem)
  /// One payload, as conflicts name it: a kind of payload of a system, or one referral.
  case payload(String)

  /// Whether it is the name of a source.
  func names(_ source: FactSource) -> Bool {
    switch self {
    case .system(let system): source.system == system
    case .payload(let payload): source.payload == payload
    }
  }
}
