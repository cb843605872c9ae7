internal import ProbationRecord

/// How what was read is stated, with its source.
extension FactWriter {
  /// States that there is no value; of a fact that permits no such reason, only the outcome is noted.
  mutating func take(
    _ reason: Absence, as outcome: SourceOutcome, _ fact: AnyFact, _ nodes: [PayloadNode],
    _ details: StatementDetails
  ) {
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    context.set(outcome, for: fact)
    guard fact.permittedAbsences.contains(reason) else { return }
    hold(Claim(.absent(reason), from: source(details)), of: fact)
  }

  /// States a value, unless it is not one of the fact's.
  mutating func take(
    _ content: FactContent, _ fact: AnyFact, _ nodes: [PayloadNode], _ details: StatementDetails
  ) {
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    // What single keys say was checked as it was read; texts that are joined or worked out were not.
    guard fact.accepts(content), fact.shape.faults(in: content).isEmpty else {
      if let node = nodes.first { context.note(.unreadable, node, fact: fact) }
      return context.set(.failed, for: fact)
    }
    context.set(.retrieved, for: fact)
    hold(Claim(.value(content), from: source(details)), of: fact)
  }

  /// Holds a claim: the first of a fact as its statement, those of other systems beside it.
  private mutating func hold(_ claim: Claim, of fact: AnyFact) {
    let holding = held[fact]
    guard !holding.claims.contains(where: { $0.source.system == claim.source.system }) else { return }
    held[fact] = Holding(
      statement: holding.statement ?? claim,
      alternatives: holding.alternatives + (holding.statement == nil ? [] : [claim]))
  }

  /// Notes that whoever wrote the payload put their own words in the place of another system's, if they differ.
  mutating func supersede<Value>(_ fact: Fact<Value>, of system: SourceSystem) {
    let holding = held[fact.untyped]
    guard let own = holding.claims.first(where: { $0.source.system == context.shape.system }),
      let other = holding.claims.first(where: { $0.source.system == system }),
      own.statement != other.statement
    else { return }
    let others = holding.claims.filter { $0 != own }.map { claim in
      Claim(claim.statement, from: claim.source, isSettled: claim.isSettled || claim == other)
    }
    held[fact.untyped] = Holding(statement: own, alternatives: others)
  }

  private func source(_ details: StatementDetails) -> Provenance {
    context.source(details.system, asOf: details.asOf)
  }
}
