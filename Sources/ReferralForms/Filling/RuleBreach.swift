import ProbationRecord

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
