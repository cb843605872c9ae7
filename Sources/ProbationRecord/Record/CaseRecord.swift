@_exported public import Facts

/// Everything known of one person on probation: the one place in which each fact is stated.
///
/// ```swift
/// var record = CaseRecord(reference: Reference(lexical: "RK-0001")!)
/// record.person.name.family = "Example"
/// record[facts.person.religion] = .absent(.refused)
/// record.offences.append { $0.isIndex = true }
/// ```
public struct CaseRecord: FactView, Hashable {
  /// The record's own reference, which every document that is rendered from it carries.
  public var reference: Reference
  /// Which systems are to be believed first, where a person wants it otherwise than `Precedence.standard`; of one
  /// place at most one, set with `prefer(_:)`.
  public internal(set) var preferences: [SourcePreference] = []
  /// What the record holds, by fact.
  public var holdings = Record()
  /// The JSON of extensions that were not loaded when the record was read, by their names: kept as it was, and never
  /// shown.
  package var unloadedExtensions: [JSONMember] = []

  /// A record in which nothing has been stated; without a reference it is called "unnamed".
  public init(reference: Reference = .unnamed) { self.reference = reference }

  /// A record filled in by a closure: `CaseRecord { $0.sentence.type = .life }`.
  public init(_ fill: (inout CaseRecord) -> Void) {
    self.init()
    fill(&self)
  }

  /// The facts that a record can hold.
  public var facts: CaseFacts { ProbationRecord.facts }

  /// Whether both records have the same reference and preferences and hold the same.
  public static func == (one: CaseRecord, other: CaseRecord) -> Bool {
    one.reference == other.reference && one.preferences == other.preferences && one.holdings == other.holdings
      && one.unloadedExtensions == other.unloadedExtensions
  }
  /// Feeds what the record holds to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
    hasher.combine(holdings)
  }
}

extension CaseRecord {
  /// What is held of a fact; of a fact of a list, in the entry at that position, counted from 0.
  public package(set) subscript(fact: AnyFact, at index: Int? = nil) -> Holding {
    get { holdings[fact, at: index] }
    set { holdings[fact, at: index] = newValue }
  }

  /// What is held of a list.
  package subscript(list: AnyFactList) -> HeldList {
    get { holdings[list] }
    _modify { yield &holdings[list] }
  }

  /// How many entries a list has.
  public func count(of list: AnyFactList) -> Int { holdings.count(of: list) }

  /// States a value of a fact; `false` when the content is not a value of the fact's type, or the record has no such
  /// entry.
  public mutating func state(
    _ content: FactContent, of fact: AnyFact, from source: Provenance, at index: Int? = nil
  ) -> Bool {
    guard holdings.hasPlace(for: fact, at: index), let content = fact.valueContent(of: content) else {
      return false
    }
    holdings[fact, at: index] = Holding(statement: Claim(.value(content), from: source))
    return true
  }

  /// States that a fact has no value.
  public mutating func state(
    _ absence: Absence, of fact: AnyFact, from source: Provenance, at index: Int? = nil
  ) {
    holdings[fact, at: index] = Holding(statement: Claim(.absent(absence), from: source))
  }

  /// States that a list has no entries; entries that it has go.
  public mutating func state(_ absence: Absence, of list: AnyFactList, from source: Provenance) {
    holdings[list] = HeldList()
    holdings[list].absences = Holding(statement: Claim(.absent(absence), from: source))
  }

  /// Adds an entry in which nothing is stated; a stated absence gives way to it.
  public mutating func appendEntry(to list: AnyFactList) { holdings[list].append(Record(entryOf: list)) }

  /// The place of a fact at a path such as `offences[0].date`; `nil` when the record has no such fact or entry.
  package func place(at path: String) -> (fact: AnyFact, index: Int?)? {
    if let place = Catalogue.standard.place(at: path) {
      return holdings.hasPlace(for: place.fact, at: place.index) ? place : nil
    }
    return places.first { $0.fact.extensionName != nil && $0.fact.path(at: $0.index) == path }
  }

  /// Every place of which anything is held, in the order of the facts: outside lists, and in each entry of each list.
  package var places: [(fact: AnyFact, index: Int?)] { holdings.places }
}
