/// A fact's statement and what other sources say of it, whatever the type of its value.
public struct FactHolding: Sendable, Hashable {
  /// What the record goes by, if anything is stated.
  public package(set) var statement: FactClaim?
  /// What other sources say.
  public package(set) var alternatives: [FactClaim]

  /// Makes a holding.
  package init(statement: FactClaim? = nil, alternatives: [FactClaim] = []) {
    self.statement = statement
    self.alternatives = alternatives
  }

  /// What every source says, the one that the record goes by included; not what a person says.
  public var claims: [FactClaim] {
    (statement.map { $0.source.isPersonal ? [] : [$0] } ?? []) + alternatives
  }
}

extension Fact {
  /// The fact without its type.
  public var holding: FactHolding {
    guard let source else { return FactHolding(alternatives: alternatives) }
    let statement = absence.map { .absent($0) } ?? content.map { FactClaim.Statement.value($0) }
    return FactHolding(
      statement: statement.map { FactClaim($0, from: source) }, alternatives: alternatives)
  }

  /// The fact of a holding; `nil` when its statement is not of the fact's type.
  package init?(_ holding: FactHolding) {
    guard let claim = holding.statement else {
      self.init(alternatives: holding.alternatives)
      return
    }
    switch claim.statement {
    case .value(let content):
      guard let value = Value(content: content) else { return nil }
      self.init(.value(value), from: claim.source, alternatives: holding.alternatives)
    case .absent(let reason):
      self.init(.absent(reason), from: claim.source, alternatives: holding.alternatives)
    }
  }
}
