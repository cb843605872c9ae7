extension Fact {
  /// Changes the fact in a person's name.
  ///
  /// What the sources say is kept beside it as settled: an import leaves the person's answer alone, and reports
  /// a source only when it says something new.
  public mutating func edit(to state: State, by author: String? = nil) {
    let claims = settledClaims
    let source = FactSource(.practitioner, author: author, origin: claims.isEmpty ? .stated : .edited)
    self = Fact(state, from: source, alternatives: claims)
  }

  /// What every source says, known to the person who now decides.
  private var settledClaims: [FactClaim] {
    claims.map { FactClaim($0.statement, from: $0.source, isSettled: true) }
  }
}

extension FactHolding {
  /// The same fact after a person has confirmed what it states, or taken one of the alternatives instead.
  func confirmed(_ claim: FactClaim, by author: String?) -> FactHolding {
    var source = claim.source
    // What a person stated needs no confirming; they now also know what the sources say.
    if !source.isPersonal { source.origin = .confirmed }
    source.author = author ?? source.author
    return FactHolding(
      statement: FactClaim(claim.statement, from: source),
      alternatives: claims.map { FactClaim($0.statement, from: $0.source, isSettled: true) })
  }
}
