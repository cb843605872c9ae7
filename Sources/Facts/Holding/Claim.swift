/// What one source says of a fact, whatever the fact's type.
public struct Claim: Sendable, Hashable {
  /// A value in its spelling, or a reason why there is none.
  public enum Statement: Sendable, Hashable {
    /// The value.
    case value(FactContent)
    /// There is no value, for this reason.
    case absent(Absence)
  }

  /// What the source says.
  public let statement: Statement
  /// The source.
  public let source: Provenance
  /// Whether a person knew of it when they stated the fact, so that there is nothing left to decide.
  public var isSettled: Bool

  /// A claim of a source.
  public init(_ statement: Statement, from source: Provenance, isSettled: Bool = false) {
    self.statement = statement
    self.source = source
    self.isSettled = isSettled
  }

  /// The value, if the claim has one.
  public var content: FactContent? {
    guard case .value(let content) = statement else { return nil }
    return content
  }

  /// The reason, if the claim is that there is no value.
  public var absence: Absence? {
    guard case .absent(let reason) = statement else { return nil }
    return reason
  }

  /// The same claim, known to the person who now decides.
  package var settled: Claim { Claim(statement, from: source, isSettled: true) }
}
