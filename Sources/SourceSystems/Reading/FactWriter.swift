public import ProbationRecord

/// Fills facts from a payload: those of the record itself, or of one entry of a list.
///
/// Every value is spelled as the fact needs it; what cannot be is noted and not taken. Each key that is read is
/// noted in the ledger with the fact that it fills.
public protocol FactWriter {
  /// What is filled so far; readers fill it by the methods below.
  var held: Record { get set }
  /// What is known while the payload is read.
  var context: ReadingContext { get }
}

extension FactWriter {
  /// What is filled so far of a fact.
  public subscript<Value>(fact: Fact<Value>) -> Held<Value> { Held(held[fact.untyped]) }

  /// Fills a fact from a scalar, or from `{ code, description }`, of which the code is tried first.
  public mutating func state<Value>(
    _ fact: Fact<Value>, _ node: PayloadNode, _ details: StatementDetails = .init()
  ) {
    let fact = fact.untyped
    guard node.isPresent else { return }
    let pair = ["code", "description"].map { node[$0] }.filter(\.isPresent)
    guard node.isCompound, !pair.isEmpty else {
      if let text = read(node, for: fact, details) { take(.scalar(text), fact, [node], details) }
      return
    }
    let place = best(of: pair, for: fact, details) ?? node
    if let text = read(place, for: fact, details) { take(.scalar(text), fact, pair, details) }
  }

  /// Fills a fact that has several values from several scalars or pairs.
  public mutating func state<Value>(
    _ fact: Fact<[Value]>, all nodes: [PayloadNode], _ details: StatementDetails = .init()
  ) {
    let fact = fact.untyped
    var texts: [String] = []
    for node in nodes {
      let pair = ["code", "description"].map { node[$0] }.filter(\.isPresent)
      let place = best(of: pair, for: fact, details) ?? node
      guard let text = read(place, for: fact, details) else { continue }
      for half in pair { context.ledger.map(half.path, to: fact.path) }
      if !texts.contains(text) { texts.append(text) }
    }
    if !texts.isEmpty { take(.items(texts), fact, [], details) }
  }

  /// Fills a text from several texts, such as middle names or paragraphs.
  public mutating func state(
    _ fact: Fact<String>, joining nodes: [PayloadNode], by separator: String = " ",
    _ details: StatementDetails = .init()
  ) {
    let fact = fact.untyped
    let texts = nodes.compactMap { read($0, for: fact, details) }
    if !texts.isEmpty { take(.scalar(texts.joined(separator: separator)), fact, [], details) }
  }

  /// States a value that a reader has worked out from other keys.
  public mutating func state<Value>(
    _ fact: Fact<Value>, _ value: Value, from nodes: [PayloadNode],
    _ details: StatementDetails = .init()
  ) {
    take(value.content, fact.untyped, nodes, details)
  }

  /// States that the source says there is nothing to record.
  public mutating func stateNone<Value>(
    _ fact: Fact<Value>, from nodes: [PayloadNode], _ details: StatementDetails = .init()
  ) {
    take(.nothing, as: .none, fact.untyped, nodes, details)
  }

  /// States that the source has an answer and does not show it.
  public mutating func stateWithheld<Value>(
    _ fact: Fact<Value>, from nodes: [PayloadNode], _ details: StatementDetails = .init()
  ) {
    take(.withheld, as: .withheld, fact.untyped, nodes, details)
  }

  /// States that the source says that it is not known.
  public mutating func stateNotKnown<Value>(
    _ fact: Fact<Value>, from nodes: [PayloadNode], _ details: StatementDetails = .init()
  ) {
    take(.notKnown, as: .retrieved, fact.untyped, nodes, details)
  }

  /// Notes what came of a fact of which nothing can be stated.
  public func set<Value>(_ outcome: SourceOutcome, for fact: Fact<Value>, from nodes: [PayloadNode] = []) {
    for node in nodes { context.ledger.consult(node.path) }
    context.set(outcome, for: fact.untyped)
  }

  /// Fills an address from its parts; parts of which the source says nothing are left out.
  public mutating func stateAddress(
    _ fact: Fact<Address>, _ parts: [(name: String, node: PayloadNode)],
    _ details: StatementDetails = .init()
  ) {
    let fact = fact.untyped
    guard case .parts(let types) = fact.shape else { return }
    var texts: [FactPart] = []
    for part in parts where part.node.isPresent {
      guard let type = types.first(where: { $0.name == part.name })?.type,
        let text = read(part.node, for: fact, as: type, details)
      else { continue }
      texts.append(FactPart(part.name, text))
    }
    if !texts.isEmpty { take(.parts(texts), fact, [], details) }
  }
}
