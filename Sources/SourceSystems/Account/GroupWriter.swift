internal import ProbationRecord

/// Fills the facts of a group from a payload: of the record itself, or of one entry of a list.
///
/// Every value is spelled as the fact needs it; what cannot be is noted and not taken. Each key that is read is
/// noted in the ledger with the fact that it fills.
struct GroupWriter<Group: FactGroup> {
  private(set) var group: Group
  let context: ReadingContext
  private let list: AnyKeyPath?

  init(_ group: Group, of list: AnyKeyPath? = nil, in context: ReadingContext) {
    self.group = group
    self.list = list
    self.context = context
  }

  /// What else a reader knows of one statement.
  struct Details {
    /// The system that holds it, where it is not the shape's own.
    var system: SourceSystem?
    /// The day on which the source last changed it.
    var asOf: CalendarDate?
    /// The source's words and the codes that stand for them, without regard to capitals.
    var words: [String: String] = [:]
    /// The vocabularies of the code list, where they are not the shape's own.
    var vocabularies: [String]?
  }

  /// Fills a fact from a scalar, or from `{ code, description }`, of which the code is tried first.
  mutating func state<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, _ node: PayloadNode, _ details: Details = Details()
  ) {
    let fact = descriptor(path)
    guard node.isPresent else { return }
    let pair = ["code", "description"].map { node[$0] }.filter(\.isPresent)
    guard node.isCompound, !pair.isEmpty else {
      if let text = read(node, for: fact, details) { take(.scalar(text), path, fact, [node], details) }
      return
    }
    let place = best(of: pair, for: fact, details) ?? node
    if let text = read(place, for: fact, details) { take(.scalar(text), path, fact, pair, details) }
  }

  /// Fills a fact that has several values from several scalars or pairs.
  mutating func state<Value>(
    _ path: WritableKeyPath<Group, Fact<[Value]>>, all nodes: [PayloadNode], _ details: Details = Details()
  ) {
    let fact = descriptor(path)
    var texts: [String] = []
    for node in nodes {
      let pair = ["code", "description"].map { node[$0] }.filter(\.isPresent)
      let place = best(of: pair, for: fact, details) ?? node
      guard let text = read(place, for: fact, details) else { continue }
      for half in pair { context.ledger.map(half.path, to: fact.path) }
      if !texts.contains(text) { texts.append(text) }
    }
    if !texts.isEmpty { take(.items(texts), path, fact, [], details) }
  }

  /// Fills a text from several texts, such as middle names or paragraphs.
  mutating func state(
    _ path: WritableKeyPath<Group, Fact<String>>, joining nodes: [PayloadNode], by separator: String = " ",
    _ details: Details = Details()
  ) {
    let fact = descriptor(path)
    let texts = nodes.compactMap { read($0, for: fact, details) }
    if !texts.isEmpty { take(.scalar(texts.joined(separator: separator)), path, fact, [], details) }
  }

  /// States a value that a reader has worked out from other keys.
  mutating func state<Value: FactValue>(
    _ path: WritableKeyPath<Group, Fact<Value>>, _ value: Value, from nodes: [PayloadNode],
    _ details: Details = Details()
  ) {
    take(value.content, path, descriptor(path), nodes, details)
  }

  /// States that the source says there is nothing to record.
  mutating func stateNone<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, from nodes: [PayloadNode], _ details: Details = Details()
  ) {
    state(path, .nothing, .none, nodes, details)
  }

  /// States that the source has an answer and does not show it.
  mutating func stateWithheld<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, from nodes: [PayloadNode], _ details: Details = Details()
  ) {
    state(path, .withheld, .withheld, nodes, details)
  }

  /// States that the source says that it is not known.
  mutating func stateNotKnown<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, from nodes: [PayloadNode], _ details: Details = Details()
  ) {
    state(path, .notKnown, .retrieved, nodes, details)
  }

  /// Notes what came of a fact of which nothing can be stated.
  func set<Value>(
    _ outcome: SourceOutcome, for path: KeyPath<Group, Fact<Value>>, from nodes: [PayloadNode] = []
  ) {
    let fact = descriptor(path)
    for node in nodes { context.ledger.consult(node.path) }
    context.set(outcome, for: fact)
  }

  /// Fills an address from its parts; parts of which the source says nothing are left out.
  mutating func stateAddress(
    _ path: WritableKeyPath<Group, Fact<Address>>, _ parts: [(name: String, node: PayloadNode)],
    _ details: Details = Details()
  ) {
    let fact = descriptor(path)
    guard case .parts(let types) = fact.shape else { return }
    var texts: [FactPart] = []
    for part in parts where part.node.isPresent {
      guard let type = types.first(where: { $0.name == part.name })?.type,
        let text = read(part.node, for: fact, as: type, details)
      else { continue }
      texts.append(FactPart(part.name, text))
    }
    if !texts.isEmpty { take(.parts(texts), path, fact, [], details) }
  }

  /// Replaces a list, or adds to it.
  mutating func append<Item>(_ item: Item, to list: WritableKeyPath<Group, RepeatingGroup<Item>>) {
    group[keyPath: list].append(item)
  }

  /// Replaces a list.
  mutating func set<Item>(
    _ items: RepeatingGroup<Item>, at list: WritableKeyPath<Group, RepeatingGroup<Item>>
  ) {
    group[keyPath: list] = items
  }

  // MARK: Reading

  /// The text of a node as the fact needs it; what is wrong with it is noted.
  private func read(
    _ node: PayloadNode, for fact: FactDescriptor, as type: ScalarType? = nil, _ details: Details
  ) -> String? {
    guard let value = node.value else { return nil }
    if let blank = Blank(of: value) {
      context.ledger.refuse(node.path, blank.notice)
      context.note(blank.notice, node, fact: fact)
      context.set(blank.outcome, for: fact)
      return nil
    }
    switch spelled(node, for: fact, as: type, details) {
    case .text(let text):
      context.ledger.map(node.path, to: fact.path)
      if (type ?? fact.shape.scalarType)?.isIdentifier == true,
        (type ?? fact.shape.scalarType)?.fault(text) != nil
      {
        context.note(.invalidIdentifier, node, fact: fact)
      } else if fact.shape.codeList?.isUnlisted(text) == true {
        context.note(.unlistedCode, node, fact: fact)
      }
      return text
    case .fault(let kind):
      context.ledger.refuse(node.path, kind)
      context.note(kind, node, fact: fact)
      context.set(.failed, for: fact)
      return nil
    }
  }

  /// The half of `{ code, description }` to read: the one that the list knows, the code first.
  ///
  /// Where it knows neither, an open list keeps the description, as people cannot read a bare code.
  private func best(of pair: [PayloadNode], for fact: FactDescriptor, _ details: Details) -> PayloadNode? {
    let stated = pair.filter { $0.value.flatMap { Blank(of: $0) } == nil }
    let rest = fact.shape.codeList?.isOpen == true ? stated.last : stated.first
    return pair.first { isReadable($0, for: fact, details) } ?? rest ?? pair.first
  }

  private func isReadable(_ node: PayloadNode, for fact: FactDescriptor, _ details: Details) -> Bool {
    guard let value = node.value, Blank(of: value) == nil,
      case .text(let text) = spelled(node, for: fact, as: nil, details)
    else { return false }
    return fact.shape.codeList?.isUnlisted(text) != true
  }

  private func spelled(
    _ node: PayloadNode, for fact: FactDescriptor, as type: ScalarType?, _ details: Details
  ) -> Spelling.Result {
    guard let raw = node.rawText, let type = type ?? fact.shape.scalarType else { return .fault(.unreadable) }
    // True and false are no names and no codes.
    if case .bool? = node.value, type.factType != .boolean, details.words.isEmpty {
      return .fault(.unreadable)
    }
    let folded = raw.trimmed.lowercased()
    if let word = details.words.first(where: { $0.key.lowercased() == folded })?.value { return .text(word) }
    return Spelling.spell(raw, as: type, vocabularies: details.vocabularies ?? context.shape.vocabularies)
  }

  // MARK: Stating

  private func descriptor<Value>(_ path: KeyPath<Group, Fact<Value>>) -> FactDescriptor {
    FactCatalogue.shared.fact(path, of: list)
  }

  private mutating func state<Value>(
    _ path: WritableKeyPath<Group, Fact<Value>>, _ reason: Absence, _ outcome: SourceOutcome,
    _ nodes: [PayloadNode], _ details: Details
  ) {
    let fact = descriptor(path)
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    context.set(outcome, for: fact)
    guard fact.permittedAbsences.contains(reason) else { return }
    hold(FactClaim(.absent(reason), from: source(details)), path)
  }

  private mutating func take<Value>(
    _ content: FactContent, _ path: WritableKeyPath<Group, Fact<Value>>, _ fact: FactDescriptor,
    _ nodes: [PayloadNode], _ details: Details
  ) {
    for node in nodes { context.ledger.map(node.path, to: fact.path) }
    guard Value(content: content) != nil, fact.shape.faults(in: content).isEmpty else {
      if let node = nodes.first { context.note(.unreadable, node, fact: fact) }
      return context.set(.failed, for: fact)
    }
    context.set(.retrieved, for: fact)
    hold(FactClaim(.value(content), from: source(details)), path)
  }

  /// Holds a claim: the first of a fact as its statement, those of other systems beside it.
  private mutating func hold<Value>(
    _ claim: FactClaim, _ path: WritableKeyPath<Group, Fact<Value>>
  ) {
    let holding = group[keyPath: path].holding
    guard !holding.claims.contains(where: { $0.source.system == claim.source.system }) else { return }
    let held = FactHolding(
      statement: holding.statement ?? claim,
      alternatives: holding.alternatives + (holding.statement == nil ? [] : [claim]))
    if let fact = Fact<Value>(held) { group[keyPath: path] = fact }
  }

  /// Notes that whoever wrote the payload put their own words in the place of another system's, if they differ.
  mutating func supersede<Value>(_ path: WritableKeyPath<Group, Fact<Value>>, of system: SourceSystem) {
    let holding = group[keyPath: path].holding
    guard let own = holding.claims.first(where: { $0.source.system == context.shape.system }),
      let other = holding.claims.first(where: { $0.source.system == system }),
      own.statement != other.statement
    else { return }
    let others = holding.claims.filter { $0 != own }.map { claim in
      FactClaim(claim.statement, from: claim.source, isSettled: claim.isSettled || claim == other)
    }
    if let fact = Fact<Value>(FactHolding(statement: own, alternatives: others)) {
      group[keyPath: path] = fact
    }
  }

  private func source(_ details: Details) -> FactSource { context.source(details.system, asOf: details.asOf) }
}

extension GroupWriter.Details {
  /// The words of the source and the codes that stand for them.
  static func words(_ words: [String: String]) -> Self { Self(words: words) }
  /// The day on which the source last changed it.
  static func asOf(_ day: CalendarDate?) -> Self { Self(asOf: day) }
  /// The system that holds it.
  static func held(by system: SourceSystem, vocabularies: [String]? = nil) -> Self {
    Self(system: system, vocabularies: vocabularies)
  }
}
