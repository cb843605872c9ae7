/// Decides, from what all sources say, what the record goes by.
///
/// It is a function of the claims alone, never of the order in which they came. Sources that give another surname,
/// birth date, prison number or case number than the record goes by may speak of another person: what they say is
/// kept, and nothing of it is gone by until somebody has decided about every such difference.
struct Resolution {
  let precedence: Precedence
  /// The slots that may speak of another person.
  let excluded: Set<SourceSlot>
  /// The slots with a name or number that a person has decided against, which come after the others.
  private let overruled: Set<SourceSlot>
  /// The entries of lists that are not gone by: a better system has a list of its own, or a person has said that
  /// there are none.
  private var outranked: [ListDescriptor: Set<Int>] = [:]

  init(of record: CaseRecord, by precedence: Precedence) {
    self.precedence = precedence
    let record = RecordSnapshot(record)
    let person = PersonDescription(of: record, by: precedence)
    excluded = person.otherPeople(in: record)
    overruled = person.overruled
    for list in FactCatalogue.shared.lists {
      let entries = outranked(of: list, in: record)
      if !entries.isEmpty { outranked[list] = entries }
    }
  }

  // MARK: Facts

  /// Whether a referral repeats what its system has since said anew, first-hand, of the same person.
  ///
  /// That the system no longer knows or no longer shows it does not make what it said out of date.
  func isOutdated(_ claim: FactClaim, in holding: FactHolding) -> Bool {
    guard claim.source.isRepeated, claim.source.system != .practitioner else { return false }
    return holding.claims.contains { other in
      guard !other.source.isRepeated, other.source.system == claim.source.system,
        !excluded.contains(other.source.slot), other.content != nil || other.absence == .nothing
      else { return false }
      guard let day = claim.source.asOf else { return true }
      return other.source.asOf.map { day <= $0 } ?? false
    }
  }

  /// What the fact goes by and what is kept beside it.
  func resolved(_ holding: FactHolding, of fact: FactDescriptor, at index: Int?) -> FactHolding {
    var result = holding
    let claims = sorted(holding, for: fact)
    result.rearrange(claims, first: claims.first { !$0.isSettled && !holdsBack($0, of: fact, at: index) })
    return result
  }

  /// Whether a claim is kept and not gone by, because its source may speak of another person or its entry is
  /// not gone by.
  func holdsBack(_ claim: FactClaim, of fact: FactDescriptor, at index: Int?) -> Bool {
    if let list = fact.list, let index, outranked[list]?.contains(index) == true { return true }
    return excluded.contains(claim.source.slot)
  }

  /// The claims of other sources that say something else than the statement, and about which nobody has decided.
  ///
  /// Of a source that may speak of another person, only what tells people apart; and of a referral nothing that
  /// its system has since said anew, but what tells people apart.
  func disputes(_ holding: FactHolding, of fact: FactDescriptor, at index: Int?) -> [FactClaim] {
    guard let statement = holding.statement else { return [] }
    return holding.alternatives.filter {
      !$0.isSettled
        && (PersonDescription.facts.contains(fact)
          || !holdsBack($0, of: fact, at: index) && !isOutdated($0, in: holding))
        && (!precedence.agree(statement, $0, on: fact) || refuses(statement, $0))
    }
  }

  /// Whether a person has said why there is no answer, and a source has one.
  private func refuses(_ statement: FactClaim, _ claim: FactClaim) -> Bool {
    statement.source.isPersonal && statement.content == nil && claim.content != nil
  }

  private func sorted(_ holding: FactHolding, for fact: FactDescriptor) -> [FactClaim] {
    let row = precedence.row(for: fact.path)
    let merit = { claim in isOutdated(claim, in: holding) ? 3 : self.merit(of: claim, for: fact) }
    return holding.claims.sorted { one, other in
      // Of two referrals the newer counts, whatever it says: that an answer was refused is also news.
      if one.source.isRepeated, other.source.isRepeated,
        one.source.referralOrder != other.source.referralOrder
      {
        return one.source.isBefore(other.source, by: row)
      }
      let (merit, otherMerit) = (merit(one), merit(other))
      guard merit == otherMerit else { return merit < otherMerit }
      // Of one system's payloads, or where days decide, one whose name or number was overruled comes later.
      if one.source.isRepeated != other.source.isRepeated { return other.source.isRepeated }
      if row.newestFirst || one.source.system == other.source.system {
        let places = [one, other].map { overruled.contains($0.source.slot) }
        guard places[0] == places[1] else { return places[1] }
      }
      return one.source.isBefore(other.source, by: row)
    }
  }

  /// 0 for a value, 1 for an identifier that is not valid, 2 for an absence.
  private func merit(of claim: FactClaim, for fact: FactDescriptor) -> Int {
    claim.content.map { fact.identifierFault(of: $0) == nil ? 0 : 1 } ?? 2
  }

  // MARK: Lists

  /// Whether an entry is gone by: somebody stands for something of it, or it says nothing at all.
  func goesBy(_ index: Int, of list: ListDescriptor, in record: RecordSnapshot) -> Bool {
    guard outranked[list]?.contains(index) != true else { return false }
    let slots = list.slots(of: index, in: record)
    return slots.isEmpty || !slots.isSubset(of: excluded) || list.isPersonal(index, in: record)
  }

  /// Who says that a list is empty; the record goes by that only while it goes by no entry.
  func resolvedAbsences(of list: ListDescriptor, in record: RecordSnapshot) -> FactHolding {
    var holding = list.absences(in: record)
    let hasEntries = (0..<list.count(in: record)).contains { goesBy($0, of: list, in: record) }
    let row = precedence.row(for: list.path)
    let claims = holding.claims.sorted { $0.source.isBefore($1.source, by: row) }
    holding.rearrange(
      claims, first: hasEntries ? nil : claims.first { !$0.isSettled && !excluded.contains($0.source.slot) })
    return holding
  }

  /// The entries of which no person has said anything, and that no system of the best rank knows of, or any
  /// entry where a person has said that there are none.
  private func outranked(of list: ListDescriptor, in record: RecordSnapshot) -> Set<Int> {
    let row = precedence.row(for: list.path)
    let isDeclaredEmpty = list.absences(in: record).personal != nil
    guard row.takesOneList || isDeclaredEmpty else { return [] }
    let ranks = (0..<list.count(in: record)).map { index in
      list.slots(of: index, in: record).subtracting(excluded).map { row.rank(of: $0.system) }.min()
    }
    let best = ranks.compactMap(\.self).min()
    return Set(
      ranks.indices.filter { index in
        guard let rank = ranks[index], !list.isPersonal(index, in: record) else { return false }
        return isDeclaredEmpty || rank > best ?? rank
      })
  }
}
