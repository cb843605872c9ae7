import ProbationRecord
import ReferralForms

extension Finding {
  /// A required answer that a record does not have.
  init(missing answer: Answer, in file: String) {
    let counting = Absence.allCases.filter {
      $0.answersQuestion && answer.field.fact.permittedAbsences.contains($0)
    }
    let choices = counting.map(\.rawValue).joined(separator: ", ")
    self.init(
      file: file, path: answer.path, label: answer.field.label, code: "requiredAnswer",
      rule: answer.holding.isStated
        ? "The absence that is stated does not answer the question."
        : "The question must be answered\(answer.reason).",
      remedy: "Answer it (\(answer.field.fact.shape.expectation))"
        + (counting.isEmpty ? "." : ", or state why there is no answer (\(choices))."))
  }

  /// A value of the record that the schema does not allow.
  init(invalid problem: DocumentProblem, in file: String) {
    self.init(
      file: file, path: problem.fact ?? problem.path, label: problem.label, code: problem.code,
      rule: problem.rule,
      remedy: problem.fact.flatMap { Catalogue.standard[$0] }?.permittedAbsences.isEmpty == false
        ? "Correct it, or state why there is no answer." : "Correct it.")
  }

  /// A fact of which sources say different things.
  init(_ conflict: Conflict, in file: String) {
    let systems = ([conflict.held] + conflict.others).map(\.source.name)
    var names: [String] = []
    for name in systems where !names.contains(name) { names.append(name) }
    self.init(
      file: file, path: conflict.path, label: conflict.label, code: "conflict",
      rule: "\(names.count > 1 ? names.joined(separator: " and ") : "Two accounts of \(names[0])") differ"
        + (conflict.isIdentityClash ? ", so they may speak of different people; no document is made." : "."),
      remedy: conflict.isIdentityClash
        ? "See what each says, and how to join or forget it, with `referral decide \(file)`."
        : conflict.path.contains("[")
          ? "See what each says with `referral decide`, which counts every entry of the list, and decide."
          : "See what each says with `referral decide`, and decide.",
      severity: conflict.isIdentityClash ? .error : .warning)
  }

  /// An answer in free text that repeats what the form's readers may not see.
  init(_ repeated: RestrictedRepeat, in file: String) {
    self.init(
      file: file, path: repeated.path, label: repeated.label, code: "restrictedRepeat",
      rule:
        "The text repeats \(repeated.restrictedPath) (\(repeated.restrictedLabel)), which the form's readers may not see.",
      remedy: "Take it out of the text; or render with --allow-repeats if they may see it in this case.")
  }

  /// Answers that are too old for a form.
  init(_ stale: StaleAnswers, in file: String) {
    self.init(
      file: file, path: stale.paths.joined(separator: ", "), code: stale.limit.id,
      rule:
        "\(stale.limit.statement) \(stale.paths.count == 1 ? "This is" : "These \(stale.paths.count) are") "
        + "of \(stale.asOf.formatted).",
      remedy: stale.limit.remedy, severity: .warning)
  }

  /// An answer that is sent, and at which somebody should look first.
  init(doubtful answer: Answer, in file: String) {
    self.init(
      file: file, path: answer.path, label: answer.field.label, code: "doubtful",
      rule: answer.identifierFault.map {
        "The identifier is not valid (\($0.rawValue)) and is sent as it is."
      }
        ?? "A code that its list lacks is sent with its words.",
      remedy: "Have it corrected in the system that holds it, if it is wrong there.")
    severity = .warning
  }

  /// An answer that the form does not ask for in this case.
  init(heldBack answer: Answer, in file: String) {
    self.init(
      file: file, path: answer.path, label: answer.field.label, code: "heldBack",
      rule:
        "The answer stays in the record and is not sent, because it is asked only when \(answer.branchText).",
      remedy: "Nothing need be done, if that is right.")
  }

  /// A rule that a record breaks.
  init(_ breach: RuleBreach, in file: String) {
    self.init(
      file: file, path: breach.paths.joined(separator: ", "), code: breach.rule.id,
      rule: breach.rule.statement,
      remedy: breach.rule.remedy)
    severity = breach.rule.severity
  }
}

extension Answer {
  /// The condition that makes the question required, as the end of a sentence.
  fileprivate var reason: String { field.obligation.condition == nil ? "" : ", because \(conditionText)" }

  /// The branch to which the question belongs, in the words of the questions that open it.
  fileprivate var branchText: String { field.obligation.condition?.branch.explanation ?? "always" }

  /// The question's condition in the words of the questions that it reads.
  fileprivate var conditionText: String { field.obligation.condition?.explanation ?? "always" }
}

extension Provenance {
  /// The source's short name.
  fileprivate var name: String { isPersonal ? "the practitioner" : system.label.beforeComma }
}
