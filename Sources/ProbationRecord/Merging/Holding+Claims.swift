extension Holding {
  /// The most that sources may say of one fact, what the record uses included where a source says it.
  static let maximumClaims = 51

  /// What a person says, if a person answers for the fact.
  var personal: Claim? { statement.flatMap { $0.source.isPersonal ? $0 : nil } }

  /// What came of taking in what a source says.
  enum Taking {
    /// It stands in place of what the source said before.
    case taken
    /// What is held is newer.
    case older
    /// There are as many claims as there may be, none of them the source's own.
    case full
  }

  /// Takes in what a source says now, in place of what it said before.
  ///
  /// What a person has decided about the source's earlier words holds while it says exactly the same.
  mutating func take(_ claim: Claim, statesTheSame: (Claim, Claim) -> Bool) -> Taking {
    var claim = claim
    let held = claims
    let earlier = held.filter { $0.source.slot.isReplaced(by: claim.source.slot) }
    if let day = claim.source.asOf, earlier.contains(where: { $0.source.asOf.map { $0 > day } ?? false }) {
      return .older
    }
    // What was written down by hand as coming from a system gives way to every payload of it.
    if claim.source.payload == nil,
      held.contains(where: {
        $0.source.system == claim.source.system && $0.source.payload != nil && !$0.source.isRepeated
      })
    {
      return .older
    }
    let others = held.filter { !$0.source.slot.isReplaced(by: claim.source.slot) }
    guard others.count < Self.maximumClaims else { return .full }
    claim.isSettled = claim.isSettled || earlier.contains { $0.isSettled && statesTheSame($0, claim) }
    // What was used stays in use until all claims are weighed: of two people, the record keeps the one that it has.
    rearrange(others + [claim], first: others.first { $0 == statement })
    return .taken
  }

  /// Puts a claim first, as the statement, unless a person answers for the fact; the others become alternatives.
  mutating func rearrange(_ claims: [Claim], first: Claim?) {
    let personal = personal
    statement = personal ?? first
    alternatives = claims.filter { personal != nil || $0 != first }
  }

  /// The same holding, with every claim known to the person who now decides.
  func settled() -> Holding {
    var result = self
    result.alternatives = alternatives.map { Claim($0.statement, from: $0.source, isSettled: true) }
    return result
  }
}
