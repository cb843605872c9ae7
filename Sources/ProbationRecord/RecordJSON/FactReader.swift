/// Reads one fact from its JSON, in the short or the long form, and collects every problem.
struct FactReader: ProblemCollecting {
  let fact: FactDescriptor
  let path: String
  var problems: [RecordProblem] = []

  init(fact: FactDescriptor, path: String) {
    self.fact = fact
    self.path = path
  }

  mutating func read(_ node: JSONNode) -> FactStatement? {
    if case .object(let members) = node.value {
      let keys = Set(members.map(\.key))
      let isLongForm = keys.contains("value") || keys.contains("absent")
      if isLongForm { return readLongForm(members, node.line) }
      if case .parts = fact.shape {
      } else {
        report(
          .contradictoryStatement, path, node.line,
          "It must be \(fact.shape.expectation).",
          "Write the value itself, or an object with \"value\" or \"absent\" in it.")
        return nil
      }
    }
    return content(of: node, acceptedVerdict: nil).map { .value($0, .practitioner) }
  }

  private mutating func readLongForm(_ members: [JSONMember], _ line: Int) -> FactStatement? {
    var source = SourceReader(path: path)
    source.read(members, known: RecordFormat.FactKey.allCases)
    problems += source.problems
    switch (source.nodes[.value], source.nodes[.absent]) {
    case (let value?, nil):
      let verdict = acceptedVerdict(source.nodes[.verdict])
      return content(of: value, acceptedVerdict: verdict).map { .value($0, source.source) }
    case (nil, let absent?):
      if let verdict = source.nodes[.verdict] {
        report(
          .contradictoryStatement, path + ".verdict", verdict.line, "An absence has no verdict.", "Remove it."
        )
      }
      var reader = AbsenceReader(path: path, permitted: fact.permittedAbsences)
      let reason = reader.reason(absent)
      problems += reader.problems
      return reason.map { .absence($0, source.source) }
    case (_?, _?):
      report(
        .contradictoryStatement, path, line, "A fact cannot have both a value and an absence.",
        "Keep the one that is true.")
      return nil
    case (nil, nil): return nil
    }
  }

  private mutating func acceptedVerdict(_ node: JSONNode?) -> IdentifierVerdict? {
    guard let node else { return nil }
    if case .string(let text) = node.value, let verdict = IdentifierVerdict(rawValue: text), verdict != .valid
    {
      return verdict
    }
    report(
      .unknownCode, path + ".verdict", node.line,
      "A verdict must be wrongCheckCharacter, malformed or neverIssued.", "Write the one that fits.")
    return nil
  }

  private mutating func content(of node: JSONNode, acceptedVerdict: IdentifierVerdict?) -> FactContent? {
    var reader = ContentReader(fact: fact, path: path, acceptedVerdict: acceptedVerdict)
    let content = reader.read(node)
    problems += reader.problems
    return content
  }
}
