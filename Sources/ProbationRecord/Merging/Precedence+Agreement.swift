extension Precedence {
  /// Whether two claims say the same of a fact, or one of them says nothing that contradicts the other.
  package func agree(_ one: Claim, _ other: Claim, on fact: AnyFact) -> Bool {
    switch (one.statement, other.statement) {
    case (.value(let one), .value(let other)):
      let (mine, theirs) = (fact.documentContent(of: one), fact.documentContent(of: other))
      if row(for: fact.path).agreement.holds(between: mine, and: theirs) { return true }
      // A number that is not valid identifies nobody, so it contradicts no other; importing has reported it.
      return (fact.identifierFault(of: one) == nil) != (fact.identifierFault(of: other) == nil)
    case (.absent, .absent): return true
    case (.value, .absent(let reason)), (.absent(let reason), .value): return reason != .nothing
    }
  }
}

extension AnyFact {
  /// Whether two claims state the same, as a document would show it.
  func statesTheSame(_ one: Claim, _ other: Claim) -> Bool {
    switch (one.statement, other.statement) {
    case (.value(let one), .value(let other)): documentContent(of: one) == documentContent(of: other)
    case (.absent(let one), .absent(let other)): one == other
    default: false
    }
  }
}
