/// Reads one fact from its JSON, in the short or the long form, and collects every problem.
struct FactReader: ProblemCollecting {
  let fact: AnyFact
  let path: String
  var problems: [RecordProblem] = []

  init(fact: AnyFact, path: String) {
    self.fact = fact
    self.path = path
  }

  mutating func read(_ node: JSONNode) -> Holding? {
    if case .object(let members) = node.value {
      let isLongForm = members.contains { ["value", "absent", "alternatives"].contains($0.key) }
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
    return content(of: node, acceptedVerdict: nil).map {
      Holding(statement: Claim(.value($0), from: .practitioner))
    }
  }

  private mutating func readLongForm(_ members: [JSONMember], _ line: Int) -> Holding? {
    var source = SourceReader(path: path)
    source.read(members, known: RecordFormat.FactKey.sourceKeys + [.value, .absent, .verdict, .alternatives])
    problems += source.problems
    let isStated = source.nodes[.value] != nil || source.nodes[.absent] != nil
    let alternatives =
      source.nodes[.alternatives].map { readAlternatives($0, beside: isStated ? source.source : nil) } ?? []
    switch (source.nodes[.value], source.nodes[.absent]) {
    case (let value?, nil):
      let verdict = acceptedVerdict(source.nodes[.verdict])
      return content(of: value, acceptedVerdict: verdict).map {
        Holding(statement: Claim(.value($0), from: source.source), alternatives: alternatives)
      }
    case (nil, let absent?):
      if let verdict = source.nodes[.verdict] {
        report(
          .contradictoryStatement, path + ".verdict", verdict.line, "An absence has no verdict.", "Remove it."
        )
      }
      var reader = AbsenceReader(path: path, permitted: fact.permittedAbsences)
      let reason = reader.reason(absent)
      problems += reader.problems
      return reason.map {
        Holding(statement: Claim(.absent($0), from: source.source), alternatives: alternatives)
      }
    case (_?, _?):
      report(
        .contradictoryStatement, path, line, "A fact cannot have both a value and an absence.",
        "Keep the one that is true.")
      return nil
    case (nil, nil):
      for key in RecordFormat.FactKey.sourceKeys + [.verdict] {
        guard let node = source.nodes[key] else { continue }
        report(
          .contradictoryStatement, "\(path).\(key.rawValue)", node.line,
          "A fact of which nothing is stated has no source.", "Remove it, or write the value.")
      }
      return Holding(alternatives: alternatives)
    }
  }

  private mutating func readAlternatives(_ node: JSONNode, beside source: Provenance?) -> [Claim] {
    let key = path + ".alternatives"
    guard case .array(let entries) = node.value, !entries.isEmpty else {
      report(
        .wrongType, key, node.line, "The value must be a list of what other sources say.",
        "Leave it out if there are none.")
      return []
    }
    return readable(entries, beside: source, at: key, node.line).enumerated().compactMap { index, entry in
      guard !isFull else { return nil }
      var reader = ClaimReader(fact: fact, path: "\(key)[\(index)]")
      let claim = reader.read(entry)
      problems += reader.problems
      return claim
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
