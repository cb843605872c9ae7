/// Reads the reason of a stated absence, of a fact or of a whole list.
struct AbsenceReader {
  let path: String
  let permitted: Set<Absence>
  private(set) var problems: [RecordProblem] = []

  init(path: String, permitted: Set<Absence>) {
    self.path = path
    self.permitted = permitted
  }

  /// Reads the reason itself.
  mutating func reason(_ node: JSONNode) -> Absence? {
    guard case .string(let text) = node.value, let reason = Absence(rawValue: text) else {
      let choices = Absence.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append(
        RecordProblem(
          .unknownCode, path: path + ".absent", line: node.line,
          rule: "An absence must be one of \(choices).",
          remedy: "Write the reason why there is no answer."))
      return nil
    }
    guard permitted.contains(reason) else {
      let choices = Absence.allCases.filter(permitted.contains).map(\.rawValue).joined(separator: ", ")
      problems.append(
        RecordProblem(
          .absenceNotPermitted, path: path + ".absent", line: node.line,
          rule: choices.isEmpty
            ? "The question needs a value, and no reason stands in for it."
            : "The question allows only these absences: \(choices).",
          remedy: choices.isEmpty
            ? "Answer it, or leave it out until you can." : "Write one of them, or the answer."))
      return nil
    }
    return reason
  }
}
