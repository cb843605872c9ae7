/// The entries of a list, such as the offences or the victims; or the stated absence of any.
///
/// ```swift
/// record.offences.append { $0.description = "Burglary" }
/// record.person.aliases.absence = .nothing
/// ```
/// A list without entries says nothing, unless its absence is stated.
///
/// An import may leave an entry in which nothing is stated and only alternatives stand: a source lists it, and
/// the record does not use it, because the source may speak of another person, a better source has a list
/// of its own, or a person has said that there are none. Forms do not show such an entry.
public struct Entries<Item: FactGroup>: Sendable {
  /// The list.
  public let list: FactList<Item>
  var held: HeldList

  init(of list: FactList<Item>, _ held: HeldList) {
    self.list = list
    self.held = held
  }

  /// Why there are no entries, when that was stated; assigning states it in the practitioner's name.
  public var absence: Absence? {
    get { held.absences.absence }
    set { setAbsence(newValue, from: .practitioner) }
  }

  /// Where the stated absence came from.
  public var absenceSource: Provenance? { held.absences.source }

  /// States why there are no entries; entries that there are go.
  public mutating func setAbsence(_ reason: Absence?, from source: Provenance) {
    if reason != nil { held.entries = [] }
    held.absences = Holding(statement: reason.map { Claim(.absent($0), from: source) })
  }

  /// Whether there are entries, or a stated absence of any.
  public var isStated: Bool { absence != nil || !held.entries.isEmpty }

  /// Adds an entry; a stated absence gives way to it.
  public mutating func append(_ entry: Entry<Item>) {
    held.append(entry.holdings)
  }

  /// Adds an entry filled in by a closure.
  public mutating func append(_ fill: (inout Entry<Item>) -> Void) { append(list.entry(fill)) }

  /// Puts entries, each filled in by a closure, in place of those that there are.
  public mutating func replaceAll(with fills: (inout Entry<Item>) -> Void...) {
    removeAll()
    for fill in fills { append(fill) }
  }

  /// Takes entries out.
  public mutating func removeAll(where isRemoved: (Entry<Item>) -> Bool = { _ in true }) {
    let facts = list.item
    held.entries.removeAll { isRemoved(Entry(facts: facts, holdings: $0)) }
  }

  /// Takes the entry at a position out.
  @discardableResult
  public mutating func remove(at position: Int) -> Entry<Item> {
    Entry(facts: list.item, holdings: held.entries.remove(at: position))
  }
}

extension Entries: RandomAccessCollection, MutableCollection {
  /// The position of the first entry.
  public var startIndex: Int { 0 }
  /// The position after the last entry.
  public var endIndex: Int { held.entries.count }

  /// The entry at that position.
  public subscript(position: Int) -> Entry<Item> {
    get { Entry(facts: list.item, holdings: held.entries[position]) }
    _modify {
      var entry = Entry(facts: list.item, holdings: Record())
      swap(&entry.holdings, &held.entries[position])
      defer { swap(&entry.holdings, &held.entries[position]) }
      yield &entry
    }
  }
}

extension Entries: Equatable {
  /// Whether two lists hold the same.
  public static func == (one: Entries, other: Entries) -> Bool { one.held == other.held }
}
