internal import ProbationRecord

/// How the forms of the accommodation services ask: yes or no with a detail, dates in parts, lengths in parts.
extension FactWriter {
  /// Fills a fact that is true or false from yes, no or "I don't know".
  mutating func stateChoice(_ fact: Fact<Bool>, _ node: PayloadNode) {
    if node.rawText == "iDontKnow" { return stateNotKnown(fact, from: [node]) }
    state(fact, node)
  }

  /// Fills a text, unless the answer that leads to it says otherwise.
  mutating func state<Value>(
    _ fact: Fact<Value>, _ node: PayloadNode, when isAsked: Bool
  ) {
    if isAsked { state(fact, node) } else { context.leave(node) }
  }

  /// Fills a fact from yes or no, and the text that a yes leads to, of which the key ends in `Detail`.
  mutating func state(
    _ fact: Fact<Bool>, detail: Fact<String>,
    _ page: PayloadNode, _ key: String
  ) {
    stateChoice(fact, page[key])
    state(detail, page[key + "Detail"], when: page[key].leads(on: "yes"))
  }

  /// Fills a fact from yes, no or "I don't know", and the text that a yes leads to.
  mutating func state(
    _ fact: Fact<YesNoNotKnown>, detail: Fact<String>,
    _ page: PayloadNode, _ key: String
  ) {
    state(fact, page[key])
    state(detail, page[key + "Detail"], when: page[key].leads(on: "yes"))
  }

  /// Fills a date from its key, or from the keys of its day, month and year when there is no date.
  ///
  /// The services store both; a browser posts the parts alone.
  mutating func stateDate(
    _ fact: Fact<CalendarDate>, _ page: PayloadNode, _ key: String
  ) {
    let (date, parts) = (page[key], page.dateParts(key))
    let fromParts = CalendarDate(ofParts: parts)
    if let day = date.day {
      if let fromParts, fromParts != day {
        context.note(
          .contradiction, date, "The date differs from its own day, month and year; the date was taken.")
      }
      return state(fact, day, from: [date] + parts.filter(\.saysSomething))
    }
    state(fact, date)
    guard parts.contains(where: \.saysSomething) else { return }
    if let fromParts { return state(fact, fromParts, from: parts) }
    context.note(.unreadable, parts.first(where: \.saysSomething) ?? date)
    for part in parts { context.ledger.refuse(part.path, .unreadable) }
    set(.failed, for: fact)
  }

  /// Fills a date, unless the answer that leads to it says otherwise.
  mutating func stateDate(
    _ fact: Fact<CalendarDate>, _ page: PayloadNode, _ key: String, when isAsked: Bool
  ) {
    if isAsked { stateDate(fact, page, key) } else { context.leave([page[key]] + page.dateParts(key)) }
  }

  /// Fills a length from its parts, of which a blank one counts as nothing.
  mutating func stateLength(
    _ fact: Fact<TermLength>, years: PayloadNode? = nil, months: PayloadNode? = nil,
    weeks: PayloadNode, days: PayloadNode
  ) {
    let parts = [years, months, weeks, days]
    let given = parts.compactMap(\.self).filter(\.saysSomething)
    guard let first = given.first else { return }
    let numbers = parts.map { part in part.map { $0.saysSomething ? $0.rawText.flatMap { Int($0) } : 0 } ?? 0
    }
    let known = numbers.compactMap(\.self)
    if known.count == parts.count,
      let length = TermLength(years: known[0], months: known[1], weeks: known[2], days: known[3])
    {
      return state(fact, length, from: given)
    }
    context.note(.unreadable, first)
    for part in given { context.ledger.refuse(part.path, .unreadable) }
    set(.failed, for: fact)
  }
}

extension AccountWriter {
  /// Fills a fact from a second place of the payload, which only counts when the first says nothing, and notes
  /// when the two differ.
  mutating func state<Value>(
    _ fact: Fact<Value>, otherwise node: PayloadNode, _ details: StatementDetails = .init()
  ) {
    let system = details.system ?? context.shape.system
    guard let held = self[fact].holding.claims.first(where: { $0.source.system == system }) else {
      return state(fact, node, details)
    }
    guard node.saysSomething else { return }
    var second = AccountWriter(in: context)
    second.state(fact, node, details)
    guard let claim = second[fact].holding.statement, claim.content != held.content else {
      return
    }
    context.ledger.replace(node.path, .contradiction)
    context.note(
      .contradiction, node, "The answer itself says something else, and was taken instead of this key.")
  }
}

extension PayloadNode {
  /// The keys of a date's day, month and year.
  fileprivate func dateParts(_ key: String) -> [PayloadNode] {
    ["day", "month", "year"].map { self["\(key)-\($0)"] }
  }
}

extension CalendarDate {
  /// The day of a day, a month and a year as they were typed, with or without padding.
  fileprivate init?(ofParts parts: [PayloadNode]) {
    let numbers = parts.compactMap { $0.rawText.flatMap { Int($0.trimmed) } }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
