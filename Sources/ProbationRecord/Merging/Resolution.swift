/// Decides, from what all sources say, what the record uses.
///
/// It depends on what they say and never on the order in which they came, but where as many speak of one person as of
/// another: then the record stays with the one that it has. Readings that may speak of another person are kept, and
/// nothing of them is used until somebody has said whose they are.
struct Resolution {
  let precedence: Precedence
  /// Which readings are held apart.
  let belonging: Belonging
  /// The entries of lists that are not used: a better system has a list of its own, or a person has said that
  /// there are none.
  private var outranked: [AnyFactList: Set<Int>] = [:]

  init(of record: CaseRecord, by precedence: Precedence, belonging: Belonging? = nil) {
    self.precedence = precedence
    self.belonging = belonging ?? Belonging(of: record, by: precedence)
    for list in record.holdings.heldLists {
      let entries = outranked(of: list, in: record)
      if !entries.isEmpty { outranked[list] = entries }
    }
  }

  // MARK: Facts

  /// Whether a referral repeats what its system has since said anew, first-hand, of the same person.
  ///
  /// That the system no longer knows or no longer shows it does not make what it said out of date.
  func isOutdated(_ claim: Claim, in holding: Holding) -> Bool {
    guard claim.source.isRepeated, claim.source.system != .practitioner else { return false }
    return holding.claims.contains { other in
      guard !other.source.isRepeated, other.source.system == claim.source.system,
        !isHeldApart(other), other.content != nil || other.absence == .nothing
      else { return false }
      guard let day = claim.source.asOf else { return true }
      return other.source.asOf.map { day <= $0 } ?? false
    }
  }

  /// Whether a claim belongs to a reading that is held apart.
  private func isHeldApart(_ claim: Claim) -> Bool { belonging.heldApart.contains(claim.source.reading) }

  /// What is used of the fact and what is kept beside it.
  func resolved(_ holding: Holding, of fact: AnyFact, at index: Int?) -> Holding {
    var result = holding
    let claims = sorted(holding, for: fact)
    result.rearrange(claims, first: claims.first { !$0.isSettled && !holdsBack($0, of: fact, at: index) })
    return result
  }

  /// Whether a claim is kept and not used, because its reading is held apart or its entry is not used.
  func holdsBack(_ claim: Claim, of fact: AnyFact, at index: Int?) -> Bool {
    if let list = fact.list, let index, outranked[list]?.contains(index) == true { return true }
    return isHeldApart(claim)
  }

  /// The claims of other sources that say something else than the statement, and about which nobody has decided.
  ///
  /// Of a reading that may speak of another person only what tells people apart, so that somebody can decide; of a
  /// referral nothing that its system has since said anew, but what tells people apart.
  func disputes(_ holding: Holding, of fact: AnyFact, at index: Int?) -> [Claim] {
    guard let statement = holding.statement else { return [] }
    return holding.alternatives.filter {
      !$0.isSettled
        && (tellsPeopleApart($0, of: fact)
          || !holdsBack($0, of: fact, at: index) && !isOutdated($0, in: holding))
        && (!precedence.agree(statement, $0, on: fact) || refuses(statement, $0))
    }
  }

  /// Whether a claim belongs to a reading that contradicts whom the record is about, and is of a fact that shows who
  /// is meant.
  func tellsPeopleApart(_ claim: Claim, of fact: AnyFact) -> Bool {
    belonging.contradictions[claim.source.reading] != nil && Naming.identity.contains(fact)
  }

  /// Whether a person has said why there is no answer, and a source has one.
  private func refuses(_ statement: Claim, _ claim: Claim) -> Bool {
    statement.source.isPersonal && statement.content == nil && claim.content != nil
  }

  private func sorted(_ holding: Holding, for fact: AnyFact) -> [Claim] {
    let row = precedence.row(for: fact.path)
    let merit = { claim in isOutdated(claim, in: holding) ? 3 : self.merit(of: claim, for: fact) }
    return holding.claims.sorted { one, other in
      // Of two referrals the newer counts, whatever it says: that an answer was refused is also news.
      if one.source.isRepeated, other.source.isRepeated,
        one.source.referral != other.source.referral
      {
        return one.source.isBefore(other.source, by: row)
      }
      let (merit, otherMerit) = (merit(one), merit(other))
      guard merit == otherMerit else { return merit < otherMerit }
      // Of one system's payloads, or where days decide, one whose name or number was overruled comes later.
      if one.source.isRepeated != other.source.isRepeated { return other.source.isRepeated }
      if row.newestFirst || one.source.system == other.source.system {
        let places = [one, other].map { belonging.overruled.contains($0.source.reading) }
        guard places[0] == places[1] else { return places[1] }
      }
      return one.source.isBefore(other.source, by: row)
    }
  }

  /// 0 for a value, 1 for an identifier that is not valid, 2 for an absence.
  private func merit(of claim: Claim, for fact: AnyFact) -> Int {
    claim.content.map { fact.identifierFault(of: $0) == nil ? 0 : 1 } ?? 2
  }

  // MARK: Lists

  /// Whether an entry is used: somebody stands for something of it, or it says nothing at all.
  private func uses(_ index: Int, of list: AnyFactList, in record: CaseRecord) -> Bool {
    guard outranked[list]?.contains(index) != true else { return false }
    let slots = list.slots(of: index, in: record)
    return slots.isEmpty || slots.contains { !belonging.heldApart.contains($0.reading) }
      || list.isPersonal(index, in: record)
  }

  /// Who says that a list is empty; the record uses that only while it uses no entry.
  func resolvedAbsences(of list: AnyFactList, in record: CaseRecord) -> Holding {
    var holding = record[list].absences
    let hasEntries = (0..<record.count(of: list)).contains { uses($0, of: list, in: record) }
    let row = precedence.row(for: list.path)
    let claims = holding.claims.sorted { $0.source.isBefore($1.source, by: row) }
    holding.rearrange(
      claims, first: hasEntries ? nil : claims.first { !$0.isSettled && !isHeldApart($0) })
    return holding
  }

  /// The entries of which no person has said anything, and that no system of the best rank knows of, or any
  /// entry where a person has said that there are none.
  private func outranked(of list: AnyFactList, in record: CaseRecord) -> Set<Int> {
    let row = precedence.row(for: list.path)
    let isDeclaredEmpty = record[list].absences.personal != nil
    guard row.usesBestListOnly || isDeclaredEmpty else { return [] }
    let ranks = (0..<record.count(of: list)).map { index in
      list.slots(of: index, in: record).filter { !belonging.heldApart.contains($0.reading) }
        .map { row.rank(of: $0.system) }.min()
    }
    let best = ranks.compactMap(\.self).min()
    return Set(
      ranks.indices.filter { index in
        guard let rank = ranks[index], !list.isPersonal(index, in: record) else { return false }
        return isDeclaredEmpty || rank > best ?? rank
      })
  }
}
