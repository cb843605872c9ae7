public import ProbationRecord

/// Fills a record from a payload.
public struct AccountWriter: FactWriter {
  /// The record as far as it is filled.
  public private(set) var record = CaseRecord()
  /// What is known while the payload is read.
  public let context: ReadingContext

  /// A writer of a record in which nothing is stated yet.
  init(in context: ReadingContext) { self.context = context }

  /// What is filled so far.
  public var held: Record {
    get { record.holdings }
    _modify { yield &record.holdings }
  }
}

extension AccountWriter {
  /// Adds an entry to a list, unless the payload says nothing of it.
  public mutating func add<Item>(_ list: FactList<Item>, _ fill: (inout EntryWriter<Item>) -> Void) {
    var writer = EntryWriter(of: list, in: context)
    guard !isFull(list) else {
      // Its keys are still accounted for.
      context.leavingOut { fill(&writer) }
      if !writer.held.isEmpty { context.noteLeftOut(1, of: list.untyped) }
      return
    }
    fill(&writer)
    guard !writer.held.isEmpty else { return }
    record[list].append { $0.holdings = writer.held }
  }

  /// Fills a list from an array, entry by entry; an empty array says that there are none.
  public mutating func entries<Item>(
    _ list: FactList<Item>, _ node: PayloadNode, system: SourceSystem? = nil,
    _ fill: (PayloadNode, inout EntryWriter<Item>) -> Void
  ) {
    guard node.hasValue else { return }
    if node.isArray, node.elements.isEmpty { return stateNone(list, from: node, system: system) }
    guard node.isArray else { return refuse(node, list) }
    let elements = node.elements
    for (place, element) in elements.enumerated() {
      guard !isFull(list) else { return leaveOut(elements[place...], of: list) }
      if element.isCompound || !element.hasValue {
        add(list) { entry in fill(element, &entry) }
      } else {
        let count = held.count(of: list.untyped)
        add(list) { entry in fill(element, &entry) }
        if held.count(of: list.untyped) == count { refuse(element, list) }
      }
    }
  }

  /// Whether a record holds no more entries of a list.
  private func isFull<Item>(_ list: FactList<Item>) -> Bool {
    held.count(of: list.untyped) >= list.untyped.maximum
  }

  /// Notes entries that are not read, because a record holds no more: a payload of nothing else would take long.
  private func leaveOut<Item>(_ elements: ArraySlice<PayloadNode>, of list: FactList<Item>) {
    let elements = elements.filter(\.hasValue)
    for element in elements { context.ledger.refuse(element.path, .listFull) }
    context.noteLeftOut(elements.count, of: list.untyped)
  }

  /// Notes that something else stands where entries of a list belong.
  private func refuse<Item>(_ node: PayloadNode, _ list: FactList<Item>) {
    context.ledger.refuse(node.path, .unreadable)
    context.note(.unreadable, node)
    set(.failed, for: list)
  }

  /// States that the source lists nothing.
  public mutating func stateNone<Item>(
    _ list: FactList<Item>, from node: PayloadNode, system: SourceSystem? = nil
  ) {
    let untyped = list.untyped
    context.ledger.map(node.path, to: untyped.path)
    for fact in untyped.facts { context.set(.none, for: fact) }
    guard untyped.permittedAbsences.contains(.nothing), !record[list].isStated else { return }
    record[list].setAbsence(.nothing, from: context.source(system))
  }

  /// Notes that the source has no entry for a list, could not answer, or does not show it.
  public func set<Item>(_ outcome: SourceOutcome, for list: FactList<Item>, from node: PayloadNode? = nil) {
    if let node { context.ledger.consult(node.path) }
    for fact in list.untyped.facts { context.set(outcome, for: fact) }
  }
}
