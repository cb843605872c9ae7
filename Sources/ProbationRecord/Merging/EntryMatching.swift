/// Finds for each entry of an account the entry of the record that is the same.
struct EntryMatching {
  /// The slots that speak in the account.
  let slots: Set<SourceSlot>
  private let accountKeys: [EntryKeys]
  private let recordKeys: [EntryKeys]
  private let list: AnyFactList
  private let account: CaseRecord
  private let record: CaseRecord
  private var free: Set<Int>

  init(of list: AnyFactList, account: CaseRecord, record: CaseRecord) {
    accountKeys = (0..<account.count(of: list)).map { EntryKeys(of: $0, in: list, account) }
    recordKeys = (0..<record.count(of: list)).map { EntryKeys(of: $0, in: list, record) }
    slots = Set(accountKeys.flatMap(\.bySlot.keys))
    free = Set(recordKeys.indices)
    self.list = list
    self.account = account
    self.record = record
  }

  /// The entry that is the same as the account's entry at a position, which is then nobody else's partner.
  ///
  /// An entry that the same source has brought before is known by what that source says of it, and by nothing
  /// else; so what a person has changed does not hide it.
  mutating func partner(of position: Int) -> Int? {
    let keys = accountKeys[position]
    let found =
      free.filter { recordKeys[$0].sharesSlot(with: keys) && recordKeys[$0].agrees(with: keys) }.min()
      ?? free.filter {
        !recordKeys[$0].sharesSlot(with: keys) && !recordKeys[$0].all.isDisjoint(with: keys.all)
      }
      .min() ?? free.filter { isLeftOver($0, of: position) }.min() ?? repeatedPartner(of: keys)
    if let found { free.remove(found) }
    return found
  }

  /// The one entry that is known by some of the same, where a referral is on either side.
  ///
  /// Each form asks for other parts of an entry. Of several that could be it, it is none.
  private func repeatedPartner(of keys: EntryKeys) -> Int? {
    let known = free.filter { index in
      (keys.isRepeated || recordKeys[index].isRepeated) && !recordKeys[index].sharesSlot(with: keys)
        && recordKeys[index].isKnown(as: keys)
    }
    return known.count == 1 ? known.first : nil
  }

  /// Whether a person has rewritten an entry by hand, so that what is left of the source's words in it is only
  /// part of what the source says of the account's entry.
  private func isLeftOver(_ index: Int, of position: Int) -> Bool {
    guard list.isPersonal(index, in: record) else { return false }
    let slots = Set(accountKeys[position].bySlot.keys)
    let left = list.facts.flatMap { fact in
      record[fact, at: index].claims.filter { slots.contains($0.source.slot) }.map { (fact, $0) }
    }
    return !left.isEmpty
      && left.allSatisfy { fact, claim in
        account[fact, at: position].claims.contains {
          $0.source.slot == claim.source.slot && fact.statesTheSame($0, claim)
        }
      }
  }

  /// The entries that the account's source has brought before and no longer lists.
  var unlisted: [Int] { free.filter { !slots.isDisjoint(with: recordKeys[$0].bySlot.keys) }.sorted() }
}

/// The identities of an entry, as each source has it and as the record states it.
private struct EntryKeys {
  let bySlot: [SourceSlot: EntryKey]
  /// The best of each source, and of the record.
  let all: Set<EntryKey>
  private let known: Set<[EntryKey]>

  /// Whether a referral speaks of the entry.
  var isRepeated: Bool { bySlot.keys.contains { $0.system == nil } }

  init(of index: Int, in list: AnyFactList, _ record: CaseRecord) {
    let keys = Dictionary(
      uniqueKeysWithValues: list.slots(of: index, in: record).map {
        ($0, list.keys(of: index, in: record, for: $0))
      })
    bySlot = keys.compactMapValues(\.first)
    known = Set(keys.values).union([list.keys(of: index, in: record)])
    all = Set(known.compactMap(\.first))
  }

  /// Whether any source, or the record, knows both by the same.
  func isKnown(as other: EntryKeys) -> Bool {
    known.contains { keys in other.known.contains { keys.isKnownAs($0) } }
  }

  func sharesSlot(with other: EntryKeys) -> Bool { bySlot.keys.contains { other.bySlot[$0] != nil } }

  /// Whether every source that knows of both knows them by the same.
  func agrees(with other: EntryKeys) -> Bool {
    bySlot.allSatisfy { slot, key in other.bySlot[slot].map { $0 == key } ?? true }
  }
}
