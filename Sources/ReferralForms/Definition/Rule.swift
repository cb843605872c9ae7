public import ProbationRecord

/// A rule between answers that a schema cannot state, as data.
public final class Rule: Sendable {
  /// What a breach of the rule means.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The form must not be sent so.
    case error
    /// The form may be sent; somebody should look first.
    case warning
  }

  /// The rule's short name, such as `categoryThreeLevel`.
  public let id: String
  /// What a breach means.
  public let severity: Severity
  /// The list whose entries are tested one by one, if any.
  public let list: AnyFactList?
  /// What must hold, as a sentence.
  public let statement: String
  /// What to do about a breach, as a sentence.
  public let remedy: String
  /// Where the rule comes from.
  public let source: String
  /// The condition that is a breach.
  public let breach: Condition

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - id: its short name, which no other rule of the form has.
  ///   - list: the list whose entries are tested one by one, if any.
  ///   - breach: the condition that is a breach.
  ///   - statement: what must hold, as a sentence.
  public init(
    _ id: String, _ severity: Severity, each list: AnyFactList? = nil, when breach: Condition,
    _ statement: String, remedy: String, source: String
  ) {
    self.id = id
    self.severity = severity
    self.list = list
    self.statement = statement
    self.remedy = remedy
    self.source = source
    self.breach = breach
  }
}
