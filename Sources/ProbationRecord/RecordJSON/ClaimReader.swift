/// Reads what another source says of a fact, which is kept beside the fact's statement.
///
/// It is kept as the source holds it, so an identifier that is not valid needs no verdict here.
struct ClaimReader: ProblemCollecting {
  /// The most alternatives that one fact may have: several payloads of every system.
  static let maximum = Holding.maximumClaims

  /// The most alternatives beside a statement.
  ///
  /// A person who decides takes none of the sources' words away, so what the record went by before joins them; a
  /// system's own statement is one of the claims.
  static func maximum(beside source: Provenance?) -> Int {
    source.map { $0.isPersonal ? maximum : maximum - 1 } ?? maximum
  }

  let fact: AnyFact
  let path: String
  var problems: [RecordProblem] = []

  init(fact: AnyFact, path: String) {
    self.fact = fact
    self.path = path
  }

  mutating func read(_ node: JSONNode) -> Claim? {
    guard case .object(let members) = node.value else {
      report(
        .wrongType, path, node.line, "An alternative must be an object.",
        "Write { \"value\": …, \"source\": … }.")
      return nil
    }
    var source = SourceReader(path: path)
    source.read(members, known: RecordFormat.FactKey.sourceKeys + [.value, .absent, .settled])
    problems += source.problems
    if source.source.isPersonal, source.problems.isEmpty {
      report(
        .contradictoryStatement, path, node.line, "An alternative is what a system says, not a person.",
        "Name its source, or state the value itself.")
      return nil
    }
    let isSettled = source.nodes[.settled].map { isTrue($0, at: path) } ?? false
    return statement(source.nodes[.value], source.nodes[.absent], node.line).map {
      Claim($0, from: source.source, isSettled: isSettled)
    }
  }

  private mutating func statement(
    _ value: JSONNode?, _ absent: JSONNode?, _ line: Int
  ) -> Claim.Statement? {
    switch (value, absent) {
    case (let value?, nil):
      var reader = ContentReader(fact: fact, path: path, acceptedVerdict: nil, keepsInvalidIdentifiers: true)
      let content = reader.read(value)
      problems += reader.problems
      return content.map { .value($0) }
    case (nil, let absent?):
      var reader = AbsenceReader(path: path, permitted: fact.permittedAbsences)
      let reason = reader.reason(absent)
      problems += reader.problems
      return reason.map { .absent($0) }
    default:
      report(
        .contradictoryStatement, path, line, "An alternative must have either a value or an absence.",
        "Keep the one that the source states.")
      return nil
    }
  }

}

extension ProblemCollecting {
  /// Whether somebody has decided about the claim at a path, for which the key `settled` says true and nothing else.
  mutating func isTrue(_ settled: JSONNode, at path: String) -> Bool {
    if case .bool(true) = settled.value { return true }
    report(
      .wrongType, path + ".settled", settled.line, "It must be true.",
      "Leave it out if nobody has decided yet.")
    return false
  }

  /// The claims of a list of alternatives that are read; that there are too many is reported.
  ///
  /// - Parameter source: who makes the statement beside which they stand, if there is one.
  mutating func readable(
    _ entries: [JSONNode], beside source: Provenance?, at path: String, _ line: Int
  ) -> ArraySlice<JSONNode> {
    let maximum = ClaimReader.maximum(beside: source)
    if entries.count > maximum {
      report(
        .tooMany, path, line, "The list may have at most \(maximum) entries.", "Keep those that matter.")
    }
    return entries.prefix(maximum)
  }
}
