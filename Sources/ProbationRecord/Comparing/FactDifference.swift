/// One difference between two accounts of a person.
public struct FactDifference: Sendable, Hashable {
  /// What happened to the fact from the earlier account to the later one.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// Only the later account states it.
    case added
    /// Only the earlier account states it.
    case removed
    /// Both state it, and say different things.
    case changed
  }

  /// The canonical place: in the later account, or in the earlier one of what was removed; for a statement that
  /// a list is empty, the list's.
  public let path: String
  /// What the fact or the list is, in plain English.
  public let label: String
  /// The fact; `nil` for a statement about a whole list.
  public let fact: AnyFact?
  /// What the earlier account says.
  public let before: Claim?
  /// What the later account says.
  public let after: Claim?

  /// What happened to the fact.
  public var change: Change { before == nil ? .added : after == nil ? .removed : .changed }

  /// Whether the accounts state different names, birth dates or numbers, so that they may be about different people;
  /// what `Precedence.standard` takes to agree, such as a name in capitals, is no clash.
  public var isIdentityClash: Bool {
    guard let fact, let before, let after, Naming.identity.contains(fact), fact != facts.person.sex.untyped
    else { return false }
    guard before.content != nil, after.content != nil else { return false }
    return !Precedence.standard.agree(before, after, on: fact)
  }
}

extension CaseRecord {
  /// What a later account of the person says differently, in the order of the record.
  ///
  /// Two statements are the same when a document would show the same: identifiers in their canonical spelling,
  /// whatever their source and day. Entries of lists are paired by what they are known by; what is then left is
  /// paired in its order, so that a changed name is a change and not a new entry.
  /// - Parameter facts: the facts to compare; without them, all of which either holds anything.
  public func differences(
    to later: CaseRecord, among facts: Set<AnyFact>? = nil
  ) -> [FactDifference] {
    let (earlier, later) = (self, later)
    let held = earlier.holdings.mentionedFacts.union(later.holdings.mentionedFacts)
    let facts = facts?.intersection(held) ?? held
    var found: [FactDifference] = []
    var told: Set<AnyFactList> = []
    for fact in facts.sorted() {
      guard let list = fact.list else {
        found += fact.difference(between: (earlier, nil), and: (later, nil))
        continue
      }
      guard told.insert(list).inserted else { continue }
      found += list.difference(between: earlier, and: later)
      let asked = list.facts.filter(facts.contains)
      for pair in list.pairs(of: earlier, with: later) {
        for fact in asked {
          found += fact.difference(between: (earlier, pair.earlier), and: (later, pair.later))
        }
      }
    }
    return found
  }
}

extension AnyFact {
  /// The difference at one place of each account, if there is one; a place may be missing from one of them.
  fileprivate func difference(
    between earlier: (record: CaseRecord, index: Int?), and later: (record: CaseRecord, index: Int?)
  ) -> [FactDifference] {
    let before = statement(in: earlier.record, at: earlier.index)
    let after = statement(in: later.record, at: later.index)
    guard !saysTheSame(before, after) else { return [] }
    return [
      FactDifference(
        path: path(at: after == nil ? earlier.index : later.index), label: label, fact: self, before: before,
        after: after)
    ]
  }

  private func statement(in record: CaseRecord, at index: Int?) -> Claim? {
    list != nil && index == nil ? nil : record[self, at: index].statement
  }

  private func saysTheSame(_ one: Claim?, _ other: Claim?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return statesTheSame(one, other)
  }
}
