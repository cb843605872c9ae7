/// Why a form cannot be rendered from a record.
public enum RenderingError: Error, Sendable {
  /// Required answers are missing, in form order.
  case incomplete([Answer])
  /// Answers break rules that forbid sending the form, in the order of the rules.
  case ruleBreaches([RuleBreach])
  /// The record holds values that the schema does not allow, in document order.
  case invalid([DocumentProblem])
}
