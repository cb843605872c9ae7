/// What came of asking a source for a fact.
///
/// "No entry" is never the same as "the system failed".
public enum SourceOutcome: String, Sendable, Hashable, CaseIterable {
  /// The source has a value.
  case retrieved
  /// The source says that there is nothing to record, such as an empty list of alerts.
  case none
  /// The source has no entry.
  case notFound
  /// The source could not answer, or its answer could not be understood.
  case failed
  /// The source has an answer and does not show it.
  case withheld

  /// The outcomes, the one first that says the most of a fact of which several payloads were asked.
  public static let mostTelling: [SourceOutcome] = [.retrieved, .none, .withheld, .failed, .notFound]

  /// The outcome in plain English.
  public var label: String {
    switch self {
    case .retrieved: "retrieved"
    case .none: "none"
    case .notFound: "no entry"
    case .failed: "failed"
    case .withheld: "withheld"
    }
  }
}
