public import ProbationRecord

/// What one payload of a source system says of a person: facts, and an account of every key.
public struct SourceAccount: Sendable {
  /// What became of a key.
  public enum KeyUse: Sendable, Hashable {
    /// It fills these facts.
    case fact([String])
    /// It was read in order to decide what to do with others.
    case consulted
    /// It says nothing, or nothing could be taken from it.
    case nothing(SourceNotice.Kind)
    /// No form asks for it.
    case notUsed
  }

  /// One key of the payload that has no further keys in it.
  public struct Key: Sendable, Hashable {
    /// The path from the root of the payload.
    public let path: String
    /// The line of the file, counted from 1.
    public let line: Int
    /// What became of it.
    public let use: KeyUse
  }

  /// The shape of the payload.
  public let shape: SourceShape
  /// The facts, each with its source; nothing else is stated.
  public let record: CaseRecord
  /// Every key of the payload, in its order.
  public let keys: [Key]
  /// What somebody should know, in the order in which the payload was read.
  public let notices: [SourceNotice]
  /// What came of each fact that the payload has a place for, by the fact's canonical path with `[]`.
  public let outcomes: [String: SourceOutcome]
}
