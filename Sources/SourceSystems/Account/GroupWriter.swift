internal import ProbationRecord

/// Fills the facts of a group from a payload: of the record itself, or of one entry of a list.
///
/// Every value is spelled as the fact needs it; what cannot be is noted and not taken. Each key that is read is
/// noted in the ledger with the fact that it fills.
struct GroupWriter<Group: FactGroup> {
  /// The group as far as it is filled; readers look at it, and fill it by the methods below.
  var group: Group
  let context: ReadingContext
  /// The list of which the group is an entry, if it is one.
  let list: AnyKeyPath?

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
