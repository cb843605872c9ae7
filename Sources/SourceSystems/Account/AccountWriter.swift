internal import ProbationRecord

/// Fills a record from a payload.
typealias AccountWriter = GroupWriter<CaseRecord>

extension AccountWriter {
  /// Adds an entry to a list, unless the payload says nothing of it.
  mutating func add<Item>(
    _ list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>, _ fill: (inout GroupWriter<Item>) -> Void
  ) {
    var entry = GroupWriter<Item>(Item(), of: list, in: context)
    guard !isFull(list) else {
      // Its keys are still accounted for.
      context.leavingOut { fill(&entry) }
      if entry.group != Item() { context.noteLeftOut(1, of: FactCatalogue.shared[list]) }
      return
    }
    fill(&entry)
    guard entry.group != Item() else { return }
    append(entry.group, to: list)
  }

  /// Fills a list from an array, entry by entry; an empty array says that there are none.
  mutating func entries<Item>(
    _ list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>, _ node: PayloadNode,
    system: SourceSystem? = nil,
    _ fill: (PayloadNode, inout GroupWriter<Item>) -> Void
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
        let count = group[keyPath: list].count
        add(list) { entry in fill(element, &entry) }
        if group[keyPath: list].count == count { refuse(element, list) }
      }
    }
  }

  /// Whether a record holds no more entries of a list.
  private func isFull<Item>(_ list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>) -> Bool {
    group[keyPath: list].count >= FactCatalogue.shared[list].maximum
  }

  /// Notes entries that are not read, because a record holds no more: a payload of nothing else would take long.
  private func leaveOut<Item>(
    _ elements: ArraySlice<PayloadNode>, of list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>
  ) {
    let elements = elements.filter(\.hasValue)
    for element in elements { context.ledger.refuse(element.path, .listFull) }
    context.noteLeftOut(elements.count, of: FactCatalogue.shared[list])
  }

  /// Notes that something else stands where entries of a list belong.
  private func refuse<Item>(
    _ node: PayloadNode, _ list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>
  ) {
    context.ledger.refuse(node.path, .unreadable)
    context.note(.unreadable, node)
    set(.failed, for: list)
  }

  /// States that the source lists nothing.
  mutating func stateNone<Item>(
    _ list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>, from node: PayloadNode,
    system: SourceSystem? = nil
  ) {
    let descriptor = FactCatalogue.shared[list]
    context.ledger.map(node.path, to: descriptor.path)
    for fact in descriptor.facts { context.set(.none, for: fact) }
    guard descriptor.permittedAbsences.contains(.nothing), !group[keyPath: list].isStated else { return }
    set(.absent(.nothing, from: context.source(system)), at: list)
  }

  /// Notes that the source has no entry for a list, could not answer, or does not show it.
  func set<Item>(
    _ outcome: SourceOutcome, for list: WritableKeyPath<CaseRecord, RepeatingGroup<Item>>,
    from node: PayloadNode? = nil
  ) {
    if let node { context.ledger.consult(node.path) }
    for fact in FactCatalogue.shared[list].facts { context.set(outcome, for: fact) }
  }
}
