/// How a person names the source that is right, or that spoke of somebody else.
public enum SourceName: Sendable, Hashable {
  /// All that was read from a system; nothing that a referral repeats of it, which is named by its payload.
  case system(SourceSystem)
  /// One payload, as conflicts name it: a kind of payload of a system, or one referral.
  case payload(String)

  /// Whether it is the name of a source.
  func names(_ source: FactSource) -> Bool {
    switch self {
    case .system(let system): source.system == system && !source.isRepeated
    case .payload(let payload): source.payload == payload
    }
  }
}
