/// Reads the value of one fact from its JSON and checks every text in it against its type.
struct ContentReader: ProblemCollecting {
  let fact: AnyFact
  let path: String
  let acceptedVerdict: IdentifierVerdict?
  let keepsInvalidIdentifiers: Bool
  var problems: [RecordProblem] = []

  init(
    fact: AnyFact, path: String, acceptedVerdict: IdentifierVerdict?,
    keepsInvalidIdentifiers: Bool = false
  ) {
    self.fact = fact
    self.path = path
    self.acceptedVerdict = acceptedVerdict
    self.keepsInvalidIdentifiers = keepsInvalidIdentifiers
  }

  mutating func read(_ node: JSONNode) -> FactContent? {
    if case .null = node.value {
      report(
        .saysNothing, path, node.line, "null says nothing.",
        fact.permittedAbsences.isEmpty
          ? "Leave the fact out until you know."
          : "Leave the fact out, or write {\"absent\": …} and the reason why there is no answer.")
      return nil
    }
    let content: FactContent? =
      switch fact.shape {
      case .scalar(let type): text(of: node, type, at: path).map { .scalar($0) }
      case .items(let type, let maximum): items(of: node, type, maximum)
      case .parts(let types): parts(of: node, types)
      }
    guard problems.isEmpty else { return nil }
    return checkVerdict(of: content, node.line)
  }

  /// A verdict stands beside an identifier that has it, and beside nothing else.
  private mutating func checkVerdict(of content: FactContent?, _ line: Int) -> FactContent? {
    guard let content, let acceptedVerdict else { return content }
    if fact.identifierFault(of: content) == acceptedVerdict { return content }
    report(
      .badIdentifier, path + ".verdict", line, "The verdict is not the one that the value has.",
      "Remove it or correct it.")
    return nil
  }

  private mutating func items(of node: JSONNode, _ type: ScalarType, _ maximum: Int) -> FactContent? {
    guard case .array(let nodes) = node.value else {
      report(.wrongType, path, node.line, "The value must be a list.", "Write it in square brackets.")
      return nil
    }
    if nodes.isEmpty {
      report(
        .saysNothing, path, node.line, "An empty list says nothing.",
        fact.permittedAbsences.contains(.nothing)
          ? "Leave it out, or write {\"absent\": \"none\"} if there are none."
          : "Leave it out until you know.")
    }
    if nodes.count > maximum {
      report(
        .tooMany, path, node.line, "The list may have at most \(maximum) entries.", "Keep those that matter.")
    }
    var texts: [String] = []
    // The entries beyond the maximum are not read: a file of nothing else would take long.
    for (index, node) in nodes.prefix(maximum).enumerated() {
      guard let text = text(of: node, type, at: "\(path)[\(index)]") else { continue }
      if texts.contains(text) {
        report(.repeatedValue, "\(path)[\(index)]", node.line, "Each entry may stand once.", "Remove it.")
      }
      texts.append(text)
    }
    return .items(texts)
  }

  private mutating func parts(of node: JSONNode, _ types: [PartType]) -> FactContent? {
    guard case .object(let members) = node.value else {
      report(
        .wrongType, path, node.line, "The value must be an address in its parts.",
        "Write { \"thoroughfare\": …, \"town\": …, \"postcode\": … }.")
      return nil
    }
    if members.isEmpty {
      report(.saysNothing, path, node.line, "An empty address says nothing.", "Fill it in or leave it out.")
    }
    let (unique, duplicates) = members.splitByFirstUse
    for member in duplicates where !isFull {
      report(
        .duplicateKey, "\(path).\(member.shownKey)", member.keyLine, "Each key may stand once in an object.",
        "Keep the one that is right.")
    }
    var parts: [FactPart] = []
    for member in unique where !isFull {
      guard let part = types.first(where: { $0.name == member.key }) else {
        let suggestion = Suggestion.sentence(for: member.key, among: types.map(\.name))
        report(
          .unknownKey, "\(path).\(member.shownKey)", member.keyLine, "An address has no such part.",
          suggestion.isEmpty ? "Use one of \(types.map(\.name).joined(separator: ", "))." : suggestion)
        continue
      }
      if let text = text(of: member.node, part.type, at: "\(path).\(part.name)") {
        parts.append(FactPart(part.name, text))
      }
    }
    // In the order of the type, whatever the order in the file.
    return .parts(types.compactMap { type in parts.first { $0.name == type.name } })
  }

  private mutating func text(of node: JSONNode, _ type: ScalarType, at path: String) -> String? {
    let text: String
    switch (node.value, type.factType) {
    case (.bool(let value), .boolean): text = value ? "true" : "false"
    case (.number(let digits), .integer), (.number(let digits), .decimal): text = digits
    case (.string(let string), let factType) where ![.boolean, .integer, .decimal].contains(factType):
      text = string
    default:
      let remedy =
        !node.value.isScalar
        ? "Write one value, without brackets."
        : [.boolean, .integer, .decimal].contains(type.factType)
          ? "Write it plainly, without quotes." : "Write it in double quotes."
      report(.wrongType, path, node.line, "It must be \(type.expectation).", remedy)
      return nil
    }
    guard let fault = type.fault(text) else { return text }
    // A verdict excuses an identifier that has it, or a lesser one beside it in an address, and nothing else.
    if let verdict = type.verdict?(text), ScalarType.text.fault(text) == nil,
      keepsInvalidIdentifiers || acceptedVerdict.map({ verdict <= $0 }) == true
    {
      return text
    }
    report(code(for: type), path, node.line, "It must be \(fault).", remedy(for: type, text))
    return nil
  }

  private func code(for type: ScalarType) -> RecordProblem.Code {
    switch type.factType {
    case .code: .unknownCode
    case .date, .instant: .impossibleDate
    case .identifier: .badIdentifier
    default: type.isIdentifier ? .badIdentifier : .badValue
    }
  }

  private func remedy(for type: ScalarType, _ text: String) -> String {
    if let list = type.codeList {
      let suggestion = Suggestion.sentence(for: text, among: list.entries.map(\.code))
      return suggestion.isEmpty
        ? "Use a code of the list; `referral forms --codes \(list.name)` prints it." : suggestion
    }
    if type.isIdentifier {
      let whole = if case .parts = fact.shape { "for the whole address" } else { "instead" }
      return
        "Correct it; or, if the source holds it so, write {\"value\": …, \"verdict\": …} \(whole), with the "
        + "verdict wrongCheckCharacter, malformed or neverIssued."
    }
    return "Correct it."
  }
}
