/// Reads an object that stands in place of a list: that there are no entries, who says so, and the entries that
/// sources list all the same.
struct ListStatementReader: ProblemCollecting {
  let path: String
  let permitted: Set<Absence>
  var problems: [RecordProblem] = []

  init(path: String, permitted: Set<Absence>) {
    self.path = path
    self.permitted = permitted
  }

  mutating func read(_ node: JSONNode) -> (absences: Holding, entries: (items: [JSONNode], line: Int)?) {
    guard case .object(let members) = node.value else { return (Holding(), nil) }
    let keys: [RecordFormat.FactKey] = [.absent, .alternatives, .entries]
    guard members.contains(where: { member in keys.contains { $0.rawValue == member.key } }) else {
      report(
        .wrongType, path, node.line, "The value must be a list, or an absence.",
        "Write the entries in square brackets, or {\"absent\": …} if there are none.")
      return (Holding(), nil)
    }
    var source = SourceReader(path: path)
    source.read(members, known: RecordFormat.FactKey.sourceKeys + keys)
    problems += source.problems
    var holding = Holding()
    if let absent = source.nodes[.absent] {
      holding.statement = reason(absent).map { Claim(.absent($0), from: source.source) }
    }
    if let alternatives = source.nodes[.alternatives] {
      holding.alternatives = readAlternatives(alternatives, beside: holding.statement?.source)
    }
    guard let entries = source.nodes[.entries] else { return (holding, nil) }
    guard case .array(let items) = entries.value else {
      report(
        .wrongType, path + ".entries", entries.line, "The value must be a list.",
        "Write the entries in square brackets.")
      return (holding, nil)
    }
    return (holding, (items, entries.line))
  }

  private mutating func readAlternatives(_ node: JSONNode, beside source: Provenance?) -> [Claim] {
    guard case .array(let entries) = node.value else {
      report(
        .wrongType, path + ".alternatives", node.line, "The value must be a list of what other sources say.",
        "Leave it out if there are none.")
      return []
    }
    let key = path + ".alternatives"
    return readable(entries, beside: source, at: key, node.line).enumerated().compactMap { index, entry in
      guard !isFull else { return nil }
      let place = "\(key)[\(index)]"
      guard case .object(let members) = entry.value else {
        report(.wrongType, place, entry.line, "An alternative must be an object.", "Write { \"absent\": … }.")
        return nil
      }
      var source = SourceReader(path: place)
      source.read(members, known: RecordFormat.FactKey.sourceKeys + [.absent, .settled])
      problems += source.problems
      guard let absent = source.nodes[.absent] else {
        report(
          .contradictoryStatement, place, entry.line, "An alternative to a list must have an absence.",
          "Remove it.")
        return nil
      }
      let isSettled = source.nodes[.settled].map { isTrue($0, at: place) } ?? false
      return reason(absent).map { Claim(.absent($0), from: source.source, isSettled: isSettled) }
    }
  }

  private mutating func reason(_ node: JSONNode) -> Absence? {
    var reader = AbsenceReader(path: path, permitted: permitted)
    let reason = reader.reason(node)
    problems += reader.problems
    return reason
  }
}
