internal import ProbationRecord

/// How what was read is stated, with its source.
extension GroupWriter {
  func descriptor<Value>(_ path: KeyPath<Group, Fact<Value>>) -> FactDescriptor {
    FactCatalogue.shared.fact(path, of: list)
  }

  mutating func state<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, _ reason: Absence, _ outcome: SourceOutcome,
    _ nodes: [PayloadNode], _ details: Details
  ) {
    let fact = descriptor(path)
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    context.set(outcome, for: fact)
    guard fact.permittedAbsences.contains(reason) else { return }
    hold(FactClaim(.absent(reason), from: source(details)), path)
  }

  mutating func take<Value>(
    _ content: FactContent, _ path: WritableKeyPath<Group, Fact<Value>>, _ fact: FactDescriptor,
    _ nodes: [PayloadNode], _ details: Details
  ) {
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    guard Value(content: content) != nil, fact.shape.faults(in: content).isEmpty else {
      if let node = nodes.first { context.note(.unreadable, node, fact: fact) }
      return context.set(.failed, for: fact)
    }
    context.set(.retrieved, for: fact)
    hold(FactClaim(.value(content), from: source(details)), path)
  }

  /// Holds a claim: the first of a fact as its statement, those of other systems beside it.
  private mutating func hold<Value>(
    _ claim: FactClaim, _ path: WritableKeyPath<Group, Fact<Value>>
  ) {
    let holding = group[keyPath: path].holding
    guard !holding.claims.contains(where: { $0.source.system == claim.source.system }) else { return }
    let held = FactHolding(
      statement: holding.statement ?? claim,
      alternatives: holding.alternatives + (holding.statement == nil ? [] : [claim]))
    if let fact = Fact<Value>(held) { group[keyPath: path] = fact }
  }

  /// Notes that whoever wrote the payload put their own words in the place of another system's, if they differ.
  mutating func supersede<Value>(_ path: WritableKeyPath<Group, Fact<Value>>, of system: SourceSystem) {
    let holding = group[keyPath: path].holding
    guard let own = holding.claims.first(where: { $0.source.system == context.shape.system }),
      let other = holding.claims.first(where: { $0.source.system == system }),
      own.statement != other.statement
    else { return }
    let others = holding.claims.filter { $0 != own }.map { claim in
      FactClaim(claim.statement, from: claim.source, isSettled: claim.isSettled || claim == other)
    }
    if let fact = Fact<Value>(FactHolding(statement: own, alternatives: others)) {
      group[keyPath: path] = fact
    }
  }

  func source(_ details: Details) -> FactSource { context.source(details.system, asOf: details.asOf) }
}
