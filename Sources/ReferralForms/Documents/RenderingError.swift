public import ProbationRecord

/// Why a form cannot be rendered from a record.
public enum RenderingError: Error, Sendable {
  /// The form is declared wrongly, so no document can be made of it.
  case faultyForm([DeclarationProblem])
  /// Sources disagree about who the person is, so that two people might be mixed up, and nobody has decided yet.
  case identityClash([Conflict])
  /// Required answers are missing, in form order.
  case incomplete([Answer])
  /// Answers break rules that forbid sending the form, in the order of the rules.
  case ruleBreaches([RuleBreach])
  /// The document cannot take the place of the earlier one that was named.
  case cannotSupersede(SupersessionFault)
  /// The record holds values that the schema does not allow, in document order.
  case invalid([DocumentProblem])
  /// Answers in free text repeat what the form's readers may not see, in form order.
  case restrictedRepeats([RestrictedRepeat])
}

extension RenderingError: CustomStringConvertible {
  /// One line for each thing in the way.
  public var description: String {
    let lines: [String] =
      switch self {
      case .faultyForm(let faults): faults.map(\.description)
      case .identityClash(let conflicts):
        conflicts.map { "\($0.path): sources disagree, and nobody has decided" }
      case .incomplete(let answers): answers.map { "\($0.path): required, and not answered" }
      case .ruleBreaches(let breaches):
        breaches.map { "\($0.paths.joined(separator: ", ")): \($0.rule.statement)" }
      case .cannotSupersede(let fault): [fault.rule]
      case .invalid(let problems): problems.map(\.description)
      case .restrictedRepeats(let repeats):
        repeats.map { "\($0.path): repeats \($0.restrictedPath), which the form's readers may not see" }
      }
    return lines.joined(separator: "\n")
  }
}
