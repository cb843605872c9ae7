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
  /// The forms to which the rule applies, by their short names.
  public let forms: Set<String>
  /// The repeating group whose items are tested one by one, if any.
  public let list: ListDescriptor?
  /// What must hold, as a sentence.
  public let statement: String
  /// What to do about a breach, as a sentence.
  public let remedy: String
  /// Where the rule comes from.
  public let source: String
  /// The condition that is a breach.
  public let breach: Condition

  init(
    _ id: String, _ severity: Severity, on forms: FormID..., each list: ListDescriptor? = nil,
    when breach: Condition,
    _ statement: String, remedy: String, source: String
  ) {
    self.id = id
    self.severity = severity
    self.forms = Set(forms.map(\.rawValue))
    self.list = list
    self.statement = statement
    self.remedy = remedy
    self.source = source
    self.breach = breach
  }

  /// The forms that rules can be about; a rule cannot name the form itself, which holds its rules.
  enum FormID: String {
    case approvedPremises = "approved-premises"
    case cas3Supplier = "cas3-supplier"
    case cas3, mappa
  }

  /// Every rule of the package.
  public static let all: [Rule] = dates + consistency + approvedPremises + cas3 + mappa
}

/// A rule that a record breaks.
public struct RuleBreach: Sendable {
  /// The rule.
  public let rule: Rule
  /// The facts that break it together, each with the position of its item.
  public let paths: [String]
}

extension Rule {
  /// The breaches of the rule, item by item where it is about a list.
  func breaches(in context: ConditionContext) -> [RuleBreach] {
    var context = context
    context.countsHeldBack = true
    let positions: [ItemPosition?] = list.map { context.positions(of: $0) } ?? [nil]
    return positions.filter { context.verdict(on: breach, in: $0).holds }.map { position in
      var paths: [String] = []
      for fact in breach.facts where !paths.contains(fact.path(at: position?.index)) {
        paths.append(fact.path(at: position?.index))
      }
      return RuleBreach(rule: self, paths: paths)
    }
  }
}
