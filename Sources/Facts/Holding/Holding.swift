/// What is held of one fact: the statement in use, and what other sources say.
public struct Holding: Sendable, Hashable {
  /// What the record uses, if anything is stated.
  public package(set) var statement: Claim?
  /// What other sources say, in no particular order.
  public package(set) var alternatives: [Claim]

  /// Makes a holding.
  package init(statement: Claim? = nil, alternatives: [Claim] = []) {
    self.statement = statement
    self.alternatives = alternatives
  }

  /// What every source says, the one in use included; not what a person says.
  public var claims: [Claim] {
    (statement.map { $0.source.isPersonal ? [] : [$0] } ?? []) + alternatives
  }

  /// Whether anything was stated, be it a value or an absence.
  public var isStated: Bool { statement != nil }
  /// The value in its spelling, when there is one.
  public var content: FactContent? { statement?.content }
  /// Why there is no value, when that was stated.
  public var absence: Absence? { statement?.absence }
  /// Where the statement came from; `nil` while nothing is stated.
  public var source: Provenance? { statement?.source }
  /// Whether nobody says anything of it: nothing is stated, and no source says anything beside that.
  package var isUntouched: Bool { statement == nil && alternatives.isEmpty }
}

extension Holding {
  /// Changes the statement in a person's name.
  ///
  /// What the sources say is kept beside it as settled: an import leaves the person's answer alone, and reports
  /// a source only when it says something new.
  public mutating func edit(to statement: Claim.Statement?, by author: String? = nil) {
    let claims = claims.map(\.settled)
    let source = Provenance(.practitioner, author: author, origin: claims.isEmpty ? .stated : .edited)
    self = Holding(statement: statement.map { Claim($0, from: source) }, alternatives: claims)
  }

  /// The same after a person has confirmed what is stated, or taken one of the alternatives instead.
  /// - Parameter isKnown: the claims that the person knew of, and so decided about.
  package func confirmed(
    _ claim: Claim, by author: String?, knowing isKnown: (Claim) -> Bool = { _ in true }
  ) -> Holding {
    var source = claim.source
    // What a person stated needs no confirming; they now also know what the sources say.
    if !source.isPersonal { source.origin = .confirmed }
    source.author = author ?? source.author
    return Holding(
      statement: Claim(claim.statement, from: source),
      alternatives: claims.map { isKnown($0) ? $0.settled : $0 })
  }
}
