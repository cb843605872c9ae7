/// Reads the keys that say where a statement came from, and sorts the others by name.
struct SourceReader {
  let path: String
  private(set) var nodes: [RecordFormat.FactKey: JSONNode] = [:]
  private(set) var source = FactSource.practitioner
  private(set) var problems: [RecordProblem] = []

  init(path: String) { self.path = path }

  private var isFull: Bool { problems.count > RecordProblems.maximum }

  mutating func read(_ members: [JSONMember], known: [RecordFormat.FactKey]) {
    let (unique, duplicates) = members.splitByFirstUse
    for member in duplicates where !isFull {
      report(
        .duplicateKey, member.shownKey, member.keyLine, "Each key may stand once in an object.",
        "Keep the one that is right.")
    }
    for member in unique where !isFull {
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
