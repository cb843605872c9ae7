/// What is held, by fact: of one person, or of one entry of a list.
///
/// A fact that nobody has stated costs nothing. Copies share what they hold until one of them changes.
public struct Record: Sendable, Hashable {
  private var holdings: [AnyFact: Holding] = [:]
  private var lists: [AnyFactList: HeldList] = [:]
  /// The list of which it is an entry, if it is one: the facts of that list are then its own.
  private let list: AnyFactList?

  /// A record in which nothing is held.
  public init() { list = nil }

  /// An entry of a list, in which nothing is held.
  package init(entryOf list: AnyFactList) { self.list = list }

  /// What is held of a fact; of a fact of a list, in the entry at that position, counted from 0.
  ///
  /// A position at which there is no entry holds nothing, and nothing can be set there.
  public package(set) subscript(fact: AnyFact, at index: Int? = nil) -> Holding {
    get {
      guard let list = fact.list, list != self.list else { return holdings[fact] ?? Holding() }
      guard let index, let entries = lists[list]?.entries, entries.indices.contains(index) else {
        return Holding()
      }
      return entries[index].holdings[fact] ?? Holding()
    }
    set {
      let held = newValue.isUntouched ? nil : newValue
      guard let list = fact.list, list != self.list else { return holdings[fact] = held }
      guard let index, lists[list]?.entries.indices.contains(index) == true else { return }
      lists[list]?.entries[index].holdings[fact] = held
    }
  }

  /// Whether anything can be held of a fact there: outside lists, or in an entry that there is.
  package func hasPlace(for fact: AnyFact, at index: Int?) -> Bool {
    guard let list = fact.list, list != self.list else { return true }
    guard let index else { return false }
    return lists[list]?.entries.indices.contains(index) == true
  }

  /// What is held of a list: its entries, and who says that there are none.
  package subscript(list: AnyFactList) -> HeldList {
    get { lists[list] ?? HeldList() }
    _modify {
      var held = lists.removeValue(forKey: list) ?? HeldList()
      defer { lists[list] = held == HeldList() ? nil : held }
      yield &held
    }
  }

  /// How many entries a list has.
  public func count(of list: AnyFactList) -> Int { lists[list]?.entries.count ?? 0 }

  /// Whether nothing is held at all.
  package var isEmpty: Bool { holdings.isEmpty && lists.isEmpty }

  /// The facts of which anything is held outside lists, in order.
  package var heldFacts: [AnyFact] { holdings.keys.sorted() }
  /// The lists of which anything is held, in order.
  package var heldLists: [AnyFactList] { lists.keys.sorted() }

  /// The facts of which anything is held, and all facts of the lists of which anything is held.
  package var mentionedFacts: Set<AnyFact> { Set(holdings.keys).union(lists.keys.flatMap(\.facts)) }

  /// The catalogues of the extensions of which anything is held, by their names.
  package var extensionCatalogues: [Catalogue] {
    let origins = Set(holdings.keys.map(\.place.origin) + lists.keys.map(\.place.origin))
    return origins.compactMap(\.catalogue).filter { $0.extensionName != nil }
      .sorted { ($0.extensionName ?? "") < ($1.extensionName ?? "") }
  }

  /// Every place of which anything is held, in the order of the facts: outside lists, and in each entry of each list.
  package var places: [(fact: AnyFact, index: Int?)] {
    var places: [(fact: AnyFact, index: Int?)] = holdings.keys.map { ($0, nil) }
    for list in lists.values {
      for (index, entry) in list.entries.enumerated() { places += entry.holdings.keys.map { ($0, index) } }
    }
    return places.sorted { one, other in
      one.fact == other.fact ? (one.index ?? 0) < (other.index ?? 0) : one.fact < other.fact
    }
  }
}

/// What is held of a list.
package struct HeldList: Sendable, Hashable {
  /// Its entries, in order.
  package var entries: [Record] = []
  /// Who says that there are none: the statement in use, and what other sources say.
  package var absences = Holding()

  /// A list of which nothing is held.
  package init() {}

  /// Why there are no entries and who says so, when that is stated.
  package var absence: (reason: Absence, source: Provenance)? {
    guard let statement = absences.statement, let reason = statement.absence else { return nil }
    return (reason, statement.source)
  }

  /// Adds an entry; a stated absence gives way to it.
  package mutating func append(_ entry: Record) {
    absences.statement = nil
    entries.append(entry)
  }

  /// Puts the entries in that order, and takes those out that it leaves out.
  package mutating func arrange(_ order: [Int]) { entries = order.map { entries[$0] } }
}
