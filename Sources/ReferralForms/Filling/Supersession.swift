public import ProbationRecord

/// Which earlier document of the same form a document takes the place of, and which answers have changed.
///
/// It names places and never repeats the earlier answers, so that a document tells its reader no more than it asks.
public struct Supersession: Sendable, Hashable {
  /// One answer that has changed.
  public struct ChangedAnswer: Sendable, Hashable {
    /// The canonical place: in the new document, or in the earlier one of an answer that was removed.
    public let path: String
    /// What happened to it.
    public let change: FactDifference.Change
  }

  /// The fingerprint of the earlier document.
  public let fingerprint: String
  /// The day on which the earlier document was made.
  public let preparedOn: CalendarDate
  /// The answers that have changed, in the order of the record; never empty.
  public let changes: [ChangedAnswer]
}
