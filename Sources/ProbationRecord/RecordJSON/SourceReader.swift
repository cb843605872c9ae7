/// Reads the keys that say where a statement came from, and sorts the others by name.
struct SourceReader {
  let path: String
  private(set) var nodes: [RecordFormat.FactKey: JSONNode] = [:]
  private(set) var source = FactSource.practitioner
  private(set) var problems: [RecordProblem] = []

  init(path: String) { self.path = path }

  mutating func read(_ members: [JSONMember], known: [RecordFormat.FactKey]) {
    let (unique, duplicates) = members.splitByFirstUse
    for member in duplicates {
      report(
        .duplicateKey, member.shownKey, member.keyLine, "Each key may stand once in an object.",
        "Keep the one that is right.")
    }
    for member in unique {
      if let key = RecordFormat.FactKey(rawValue: member.key), known.contains(key) {
        nodes[key] = member.node
      } else {
        let suggestion = Suggestion.sentence(for: member.key, among: known.map(\.rawValue))
        report(
          .unknownKey, member.shownKey, member.keyLine, "A fact in its long form has no such key.",
          suggestion.isEmpty ? "Remove it." : suggestion)
      }
    }
    let system = scalar(.source, SourceSystem.self) ?? .practitioner
    source = FactSource(
      system, payload: scalar(.payload, Reference.self)?.lexical,
      reference: scalar(.reference, Reference.self)?.lexical, asOf: scalar(.asOf, CalendarDate.self),
      author: text(.author), origin: origin())
  }

  private mutating func scalar<Value: ScalarFactValue>(
    _ key: RecordFormat.FactKey, _ type: Value.Type
  ) -> Value? {
    guard let node = nodes[key] else { return nil }
    if case .string(let text) = node.value, let value = Value(lexical: text) { return value }
    let code: RecordProblem.Code =
      switch Value.scalar.factType {
      case .code: .unknownCode
      case .date: .impossibleDate
      default: .badValue
      }
    report(code, key.rawValue, node.line, "It must be \(Value.expectation).", "Correct it.")
    return nil
  }

  private mutating func text(_ key: RecordFormat.FactKey) -> String? {
    guard let node = nodes[key] else { return nil }
    if case .string(let text) = node.value, ScalarType.text.fault(text) == nil { return text }
    report(.badValue, key.rawValue, node.line, "It must be \(ScalarType.text.expectation).", "Correct it.")
    return nil
  }

  private mutating func origin() -> FactSource.Origin? {
    guard let node = nodes[.origin] else { return nil }
    if case .string(let text) = node.value, let origin = FactSource.Origin(rawValue: text) { return origin }
    let choices = FactSource.Origin.allCases.map(\.rawValue).joined(separator: ", ")
    report(.unknownCode, "origin", node.line, "It must be one of \(choices).", "Correct it.")
    return nil
  }

  private mutating func report(
    _ code: RecordProblem.Code, _ key: String, _ line: Int, _ rule: String, _ remedy: String
  ) {
    problems.append(RecordProblem(code, path: "\(path).\(key)", line: line, rule: rule, remedy: remedy))
  }
}

/// Reads a stated absence, of a fact or of a whole repeating group.
struct AbsenceReader {
  let path: String
  let permitted: Set<Absence>
  private(set) var problems: [RecordProblem] = []

  init(path: String, permitted: Set<Absence>) {
    self.path = path
    self.permitted = permitted
  }

  /// Reads an object that stands in place of a list.
  mutating func read(_ node: JSONNode) -> (Absence, FactSource)? {
    guard case .object(let members) = node.value else { return nil }
    guard members.contains(where: { $0.key == RecordFormat.FactKey.absent.rawValue }) else {
      problems.append(
        RecordProblem(
          .wrongType, path: path, line: node.line, rule: "The value must be a list, or an absence.",
          remedy: "Write the entries in square brackets, or {\"absent\": …} if there are none."))
      return nil
    }
    var source = SourceReader(path: path)
    source.read(members, known: RecordFormat.FactKey.sourceKeys + [.absent])
    problems += source.problems
    guard let absent = source.nodes[.absent] else { return nil }
    return reason(absent).map { ($0, source.source) }
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
