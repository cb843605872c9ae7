/// The identity of a list entry: the position of the key set, and the folded texts of its facts.
struct EntryKey: Hashable {
  let set: Int
  let texts: [String]
}

extension [EntryKey] {
  /// Whether two entries are known by the same: by the best set of key facts that both state in full.
  func isKnownAs(_ other: [EntryKey]) -> Bool {
    for key in self {
      if let match = other.first(where: { $0.set == key.set }) { return match == key }
    }
    return false
  }
}

extension AnyFactList {
  /// The slots that say anything of an entry.
  func slots(of index: Int, in record: CaseRecord) -> Set<SourceSlot> {
    Set(facts.flatMap { record[$0, at: index].claims.map(\.source.slot) })
  }

  /// Whether a person answers for anything of an entry.
  func isPersonal(_ index: Int, in record: CaseRecord) -> Bool {
    facts.contains { record[$0, at: index].source?.isPersonal == true }
  }

  /// Whether an entry is kept and not used, because its source may speak of another person.
  package func holdsBack(_ index: Int, in record: CaseRecord) -> Bool {
    var isClaimed = false
    for fact in facts {
      let fact = record[fact, at: index]
      if fact.isStated { return false }
      isClaimed = isClaimed || !fact.alternatives.isEmpty
    }
    return isClaimed
  }

  /// The identities of an entry, best first, as one slot has it, or as the record states it when no slot is given.
  ///
  /// An entry that states no set of key facts in full is known by all that it states; one that states nothing
  /// has no key.
  func keys(of index: Int, in record: CaseRecord, for slot: SourceSlot? = nil) -> [EntryKey] {
    func claim(_ fact: AnyFact) -> Claim? {
      let holding = record[fact, at: index]
      return slot == nil ? holding.statement : holding.claims.first { $0.source.slot == slot }
    }
    func text(_ fact: AnyFact) -> String? {
      claim(fact)?.content.flatMap { fact.documentContent(of: $0) }.map { $0.keyText }
    }
    let stated = keyFacts.enumerated().compactMap { position, facts -> EntryKey? in
      let texts = facts.compactMap(text)
      return texts.count == facts.count ? EntryKey(set: position, texts: texts) : nil
    }
    guard stated.isEmpty else { return stated }
    let all = facts.map { fact in
      text(fact) ?? (claim(fact)?.statement == nil ? "" : "absent")
    }
    return all.allSatisfy(\.isEmpty) ? [] : [EntryKey(set: keys.count, texts: all)]
  }
}

extension FactContent {
  /// The content as part of a key.
  ///
  /// An address is known by its postcode and number, for systems split the rest
  /// differently.
  fileprivate var keyText: String {
    let fold = Agreement.sameText.folded
    guard case .parts(let parts) = self else { return texts.map(fold).sorted().joined(separator: "\u{1F}") }
    let text = { (name: String) in parts.first { $0.name == name }.map { fold($0.text) } }
    guard let postcode = text("postcode") else {
      return parts.map { "\($0.name)=\(fold($0.text))" }.joined(separator: "\u{1F}")
    }
    let house = text("number") ?? text("building") ?? text("subBuilding") ?? ""
    return "\(postcode)\u{1F}\(house)"
  }
}
