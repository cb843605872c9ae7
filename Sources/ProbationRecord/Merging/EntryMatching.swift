/// Finds for each entry of an account the entry of the record that is the same.
struct EntryMatching {
  /// The slots that speak in the account.
  let slots: Set<SourceSlot>
  private let accountKeys: [EntryKey?]
  /// For each entry of the record the key that the account's own slots give it, and every key it has.
  private let recordKeys: [(own: EntryKey?, all: Set<EntryKey>)]
  private var free: Set<Int>

  init(of list: ListDescriptor, account: RecordSnapshot, record: RecordSnapshot) {
    let entries = 0..<list.count(in: account)
    let slots = Set(entries.flatMap { list.slots(of: $0, in: account) })
    accountKeys = entries.map { list.key(of: $0, in: account) }
    recordKeys = (0..<list.count(in: record)).map { index in
      let held = list.slots(of: index, in: record)
      let own = held.intersection(slots).compactMap { list.key(of: index, in: record, for: $0) }
      let all = held.compactMap { list.key(of: index, in: record, for: $0) }
      return (own.first, Set(all + [list.key(of: index, in: record)].compactMap { $0 }))
    }
    free = Set(recordKeys.indices)
    self.slots = slots
  }

  /// The entry that is the same as the account's entry at a position, which is then nobody else's partner.
  ///
  /// An entry that the same source has brought before is known by what that source says of it, and by nothing
  /// else; so what a person has changed does not hide it.
  mutating func partner(of position: Int) -> Int? {
    guard let key = accountKeys[position] else { return nil }
    let found =
      free.filter { recordKeys[$0].own == key }.min()
      ?? free.filter { recordKeys[$0].own == nil && recordKeys[$0].all.contains(key) }.min()
    if let found { free.remove(found) }
    return found
  }

  /// The entries that the account's source has brought before and no longer lists.
  var unlisted: [Int] { free.filter { recordKeys[$0].own != nil }.sorted() }
}
