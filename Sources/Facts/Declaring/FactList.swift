/// A question of the record that has several entries, each of which answers the same facts: offences, victims.
///
/// It is declared as a fact is, and the facts of its entries are found through it:
/// ```swift
/// public let offences = FactList("Offences", of: Offence(), keys: [["code", "date"], ["description"]])
/// facts.offences.isIndex.is(true)
/// ```
@dynamicMemberLookup
public struct FactList<Item: FactGroup>: Sendable {
  /// The facts of an entry, the same constants for each.
  public let item: Item
  /// The list without the type of its entries.
  public let untyped: AnyFactList

  /// Declares a list of at most `maximum` entries.
  ///
  /// - Parameters:
  ///   - label: what the entries are, in plain English.
  ///   - item: the facts of an entry.
  ///   - keys: the names of the facts by which an entry is known when two accounts are merged, set by set; the first
  ///     set that an entry states in full counts.
  ///   - absences: the reasons that may stand in place of any entry.
  public init(
    _ label: String, of item: Item, maximum: Int = 100, keys: [[String]], absences: PermittedAbsences = .any
  ) {
    self.item = item
    untyped = AnyFactList(
      label: label, maximum: maximum, keys: keys, permittedAbsences: absences.reasons())
  }

  /// A fact of the entries, or a group of their facts.
  public subscript<Member>(dynamicMember path: KeyPath<Item, Member>) -> Member { item[keyPath: path] }
}
