/// Something that holds facts and is seen through their names: a record, a group of its facts, an entry of a list.
///
/// The plain name is the value, and assigning it states the value in the practitioner's name; the fact itself in square
/// brackets is what is held of it:
/// ```swift
/// record.sentence.type = .life
/// if record.sentence.type == .life { … }
/// record[facts.person.religion] = .absent(.refused)
/// ```
@dynamicMemberLookup
public protocol FactView<Facts>: Sendable {
  /// The group of facts that are seen.
  associatedtype Facts: FactGroup
  /// The facts themselves.
  var facts: Facts { get }
  /// What is held of them.
  var holdings: Record { get set }
}

extension FactView {
  /// The value of a fact, or `nil` when there is none.
  ///
  /// Assigning states it in the practitioner's name, and what the sources say is kept beside it.
  public subscript<Value>(dynamicMember path: KeyPath<Facts, Fact<Value>>) -> Value? {
    get { self[facts[keyPath: path]].value }
    set { self[facts[keyPath: path]].edit(to: newValue.map { .value($0) } ?? .notStated) }
  }

  /// A group of facts.
  public subscript<Group: FactGroup>(dynamicMember path: KeyPath<Facts, Group>) -> FactGroupView<Group> {
    get { FactGroupView(facts: facts[keyPath: path], holdings: holdings) }
    _modify {
      var view = FactGroupView(facts: facts[keyPath: path], holdings: Record())
      swap(&view.holdings, &holdings)
      defer { swap(&view.holdings, &holdings) }
      yield &view
    }
  }

  /// The entries of a list.
  public subscript<Item>(dynamicMember path: KeyPath<Facts, FactList<Item>>) -> Entries<Item> {
    get { self[facts[keyPath: path]] }
    _modify { yield &self[facts[keyPath: path]] }
  }

  /// What is held of a fact.
  public subscript<Value>(fact: Fact<Value>) -> Held<Value> {
    get { Held(holdings[fact.untyped]) }
    set { holdings[fact.untyped] = newValue.holding }
  }

  /// The facts of another package, through their names.
  public subscript<Group>(extension: FactExtension<Group>) -> FactGroupView<Group> {
    get { FactGroupView(facts: `extension`.group, holdings: holdings) }
    _modify {
      var view = FactGroupView(facts: `extension`.group, holdings: Record())
      swap(&view.holdings, &holdings)
      defer { swap(&view.holdings, &holdings) }
      yield &view
    }
  }

  /// The entries of a list.
  public subscript<Item>(list: FactList<Item>) -> Entries<Item> {
    get { Entries(of: list, holdings[list.untyped]) }
    _modify {
      var entries = Entries(of: list, HeldList())
      swap(&entries.held, &holdings[list.untyped])
      defer { swap(&entries.held, &holdings[list.untyped]) }
      yield &entries
    }
  }
}

/// A group of facts of a record, such as `record.sentence`.
public struct FactGroupView<Facts: FactGroup>: FactView {
  /// The facts of the group.
  public let facts: Facts
  /// What the record holds.
  public var holdings: Record
}

/// One entry of a list, such as `record.offences[0]`.
public struct Entry<Facts: FactGroup>: FactView {
  /// The facts of the entry.
  public let facts: Facts
  /// What is held of the entry.
  public var holdings: Record

  package init(facts: Facts, holdings: Record) {
    self.facts = facts
    self.holdings = holdings
  }
}

extension Entry: Hashable {
  /// Whether two entries hold the same.
  public static func == (one: Entry, other: Entry) -> Bool { one.holdings == other.holdings }
  /// Feeds what the entry holds to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(holdings) }
}

extension FactList {
  /// An entry filled in by a closure: `facts.offences.entry { $0.isIndex = true }`.
  public func entry(_ fill: (inout Entry<Item>) -> Void) -> Entry<Item> {
    var entry = Entry(facts: item, holdings: Record(entryOf: untyped))
    fill(&entry)
    return entry
  }
}
