extension FactHolding {
  /// What a person says, if a person answers for the fact.
  var personal: FactClaim? { statement.flatMap { $0.source.isPersonal ? $0 : nil } }

  /// Takes in what a source says now, in place of what it said before; `false` when what is held is newer.
  ///
  /// What a person has decided about the source's earlier words holds while it says exactly the same.
  mutating func take(_ claim: FactClaim, statesTheSame: (FactClaim, FactClaim) -> Bool) -> Bool {
    var claim = claim
    let held = claims
    let earlier = held.filter { $0.source.slot.isReplaced(by: claim.source.slot) }
    if let day = claim.source.asOf, earlier.contains(where: { $0.source.asOf.map { $0 > day } ?? false }) {
      return false
    }
    // What was written down by hand as coming from a system gives way to every payload of it.
    if claim.source.payload == nil,
      held.contains(where: {
        $0.source.system == claim.source.system && $0.source.payload != nil && !$0.source.isRepeated
      })
    {
      return false
    }
    claim.isSettled = claim.isSettled || earlier.contains { $0.isSettled && statesTheSame($0, claim) }
    rearrange(held.filter { !$0.source.slot.isReplaced(by: claim.source.slot) } + [claim], first: nil)
    return true
  }

  /// Puts a claim first, as the statement, unless a person answers for the fact; the others become alternatives.
  mutating func rearrange(_ claims: [FactClaim], first: FactClaim?) {
    let personal = personal
    statement = personal ?? first
    alternatives = claims.filter { personal != nil || $0 != first }
  }

  /// The same holding, with every claim known to the person who now decides.
  func settled() -> FactHolding {
    var result = self
    result.alternatives = alternatives.map { FactClaim($0.statement, from: $0.source, isSettled: true) }
    return result
  }
}
