internal import ProbationRecord

/// How the text of a place is read as a fact needs it.
extension FactWriter {
  /// The text of a node as the fact needs it; what is wrong with it is noted.
  func read(
    _ node: PayloadNode, for fact: AnyFact, as type: ScalarType? = nil, _ details: StatementDetails
  ) -> String? {
    guard let value = node.value else { return nil }
    if let blank = Blank(of: value, for: fact) {
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
  func best(of pair: [PayloadNode], for fact: AnyFact, _ details: StatementDetails) -> PayloadNode? {
    let stated = pair.filter { $0.value.flatMap { Blank(of: $0) } == nil }
    let rest = fact.shape.codeList?.isOpen == true ? stated.last : stated.first
    return pair.first { isReadable($0, for: fact, details) } ?? rest ?? pair.first
  }

  private func isReadable(_ node: PayloadNode, for fact: AnyFact, _ details: StatementDetails) -> Bool {
    guard let value = node.value, Blank(of: value) == nil,
      case .text(let text) = spelled(node, for: fact, as: nil, details)
    else { return false }
    return fact.shape.codeList?.isUnlisted(text) != true
  }

  private func spelled(
    _ node: PayloadNode, for fact: AnyFact, as type: ScalarType?, _ details: StatementDetails
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
}
