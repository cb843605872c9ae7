extension AnyFactList {
  /// The entries of two accounts side by side: first those that say the same, then those that are known by the
  /// same, then what is left in its order.
  ///
  /// An entry that is held back in an account counts as not there.
  func pairs(
    of earlier: CaseRecord, with later: CaseRecord
  ) -> [(earlier: Int?, later: Int?)] {
    let entries = (0..<earlier.count(of: self)).filter { !holdsBack($0, in: earlier) }
    var rest = (0..<later.count(of: self)).filter { !holdsBack($0, in: later) }
    var partners: [Int: Int] = [:]
    func pair(_ isPartner: (Int, Int) -> Bool) {
      for entry in entries where partners[entry] == nil {
        guard let place = rest.firstIndex(where: { isPartner(entry, $0) }) else { continue }
        partners[entry] = rest.remove(at: place)
      }
    }
    pair { $0 == $1 && saysTheSame($0, in: earlier, as: $1, in: later) }
    pair { saysTheSame($0, in: earlier, as: $1, in: later) }
    // Found out once for each entry, which is tried with many.
    let unpaired = entries.filter { partners[$0] == nil }
    let known = Dictionary(uniqueKeysWithValues: unpaired.map { ($0, keys(of: $0, in: earlier)) })
    let others = Dictionary(uniqueKeysWithValues: rest.map { ($0, keys(of: $0, in: later)) })
    pair { known[$0, default: []].isKnownAs(others[$1, default: []]) }
    pair { _, _ in true }
    return entries.map { ($0, partners[$0]) } + rest.map { (nil, $0) }
  }

  /// The difference between two statements that the list is empty, or between such a statement and none.
  func difference(between earlier: CaseRecord, and later: CaseRecord) -> [FactDifference] {
    let claim = { (record: CaseRecord) in
      record[self].absence.map { Claim(.absent($0.reason), from: $0.source) }
    }
    let (before, after) = (claim(earlier), claim(later))
    guard before?.statement != after?.statement else { return [] }
    return [FactDifference(path: path, label: label, fact: nil, before: before, after: after)]
  }

  private func saysTheSame(
    _ index: Int, in one: CaseRecord, as other: Int, in later: CaseRecord
  ) -> Bool {
    facts.allSatisfy { fact in
      one[fact, at: index].statement?.statement
        == later[fact, at: other].statement?.statement
    }
  }
}
