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
    let statement: FactClaim? =
      switch (state, source) {
      case (.value(let value), let source?): FactClaim(.value(value.content), from: source)
      case (.absent(let reason), let source?): FactClaim(.absent(reason), from: source)
      default: nil
      }
    return FactHolding(statement: statement, alternatives: alternatives)
  }

  /// The fact of a holding; `nil` when its statement is not of the fact's type.
  package init?(_ holding: FactHolding) {
    switch holding.statement?.statement {
    case .value(let content)?:
      guard let value = Value(content: content) else { return nil }
      self.init(.value(value), from: holding.statement?.source, alternatives: holding.alternatives)
    case .absent(let reason)?:
      self.init(.absent(reason), from: holding.statement?.source, alternatives: holding.alternatives)
    case nil: self.init(.notStated, from: nil, alternatives: holding.alternatives)
    }
  }
}
