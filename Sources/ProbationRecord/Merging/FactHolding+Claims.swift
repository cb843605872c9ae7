extension FactHolding {
  /// What a person says, if a person answers for the fact.
  var personal: FactClaim? { statement.flatMap { $0.source.isPersonal ? $0 : nil } }

  /// Takes in what a source says now, in place of what it said before; `false` when what is held is newer.
  ///
  /// What a person has decided about the source's earlier words holds while it says the same.
  mutating func take(_ claim: FactClaim, saysTheSame: (FactClaim, FactClaim) -> Bool) -> Bool {
    var claims = claims
    var claim = claim
    let earlier = claims.filter { $0.source.slot.isReplaced(by: claim.source.slot) }
    // A dated claim is newer than one without a day; of two without, the later import counts.
    if let held = earlier.compactMap(\.source.asOf).max(), claim.source.asOf.map({ $0 < held }) ?? true {
      return false
    }
    claim.isSettled = earlier.contains { $0.isSettled && saysTheSame($0, claim) }
    claims.removeAll { $0.source.slot.isReplaced(by: claim.source.slot) }
    rearrange(claims + [claim], first: nil)
    return true
  }

  /// Puts a claim first, as the statement, unless a person answers for the fact; the others become alternatives.
  mutating func rearrange(_ claims: [FactClaim], first: FactClaim?) {
    let personal = personal
    statement = personal ?? first
    alternatives = claims.filter { personal != nil || $0 != first }
  }
}
