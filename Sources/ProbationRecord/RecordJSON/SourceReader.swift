/// Reads the keys that say where a statement came from, and sorts the others by name.
struct SourceReader {
  let path: String
  private(set) var nodes: [RecordFormat.FactKey: JSONNode] = [:]
  private(set) var source = Provenance.practitioner
  private(set) var problems: [RecordProblem] = []

  init(path: String) { self.path = path }

  private var isFull: Bool { problems.count > RecordProblems.maximum }

  mutating func read(_ members: [JSONMember], known: [RecordFormat.FactKey]) {
    let (unique, duplicates) = members.splitByFirstUse
    for member in duplicates where !isFull {
      report(
        .duplicateKey, member.shownKey, member.keyLine, "Each key may stand once in an object.",
        "Keep the one that is right.")
    }
    for member in unique where !isFull {
      if let key = RecordFormat.FactKey(rawValue: member.key), known.contains(key) {
        nodes[key] = member.node
      } else {
        let suggestion = Suggestion.sentence(for: member.key, among: known.map(\.rawValue))
        report(
          .unknownKey, member.shownKey, member.keyLine, "A fact in its long form has no such key.",
          suggestion.isEmpty ? "Remove it." : suggestion)
      }
    }
    let system = scalar(.source, SourceSystem.self) ?? .practitioner
    source = Provenance(
      system, payload: scalar(.payload, Reference.self)?.lexical,
      reference: scalar(.reference, Reference.self)?.lexical, asOf: scalar(.asOf, CalendarDate.self),
      author: text(.author), origin: code(.origin))
    readPayloadKeys()
  }

  /// The greatest number of a person of whom payloads of one kind speak.
  static let maximumSubject = 9999

  /// Reads what is said of the payload; in older records it stands in the payload's name.
  private mutating func readPayloadKeys() {
    source.splitPayloadName()
    if let node = nodes[.unfinished] {
      if case .bool(true) = node.value {
        source.isUnfinished = true
      } else {
        report(.wrongType, "unfinished", node.line, "It must be true.", "Leave it out of what is finished.")
      }
    }
    if let node = nodes[.subject] {
      if case .number(let digits) = node.value, let number = Int(digits),
        (2...Self.maximumSubject).contains(number)
      {
        source.subject = number
      } else {
        report(
          .badValue, "subject", node.line, "It must be a whole number from 2 to \(Self.maximumSubject).",
          "Leave it out for the first person of whom payloads of this kind speak.")
      }
    }
    source.joined = code(.joined)
    readReferral()
    for key in RecordFormat.FactKey.payloadKeys.dropFirst() where nodes[.payload] == nil {
      guard let node = nodes[key] else { continue }
      report(
        .contradictoryStatement, key.rawValue, node.line,
        "It says something of a payload, and none is named.",
        "Name the payload, or remove it.")
    }
  }

  private mutating func readReferral() {
    guard let node = nodes[.preparedOn] ?? nodes[.fingerprint] else { return }
    guard let digits = nodes[.fingerprint], nodes[.preparedOn] != nil else {
      return report(
        .contradictoryStatement, nodes[.fingerprint] == nil ? "preparedOn" : "fingerprint", node.line,
        "A referral has both the day on which it was prepared and a fingerprint.", "Write both, or neither.")
    }
    let day = scalar(.preparedOn, CalendarDate.self)
    guard case .string(let text) = digits.value, text.utf8.count == Provenance.Referral.fingerprintLength,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      return report(
        .badValue, "fingerprint", digits.line,
        "It must be the first \(Provenance.Referral.fingerprintLength) digits of a fingerprint, in small letters.",
        "Correct it.")
    }
    source.referral = day.map { Provenance.Referral(preparedOn: $0, fingerprint: text) }
  }

  private mutating func scalar<Value: ScalarFactValue>(
    _ key: RecordFormat.FactKey, _ type: Value.Type
  ) -> Value? {
    guard let node = nodes[key] else { return nil }
    if case .string(let text) = node.value, let value = Value(lexical: text) { return value }
    let code: RecordProblem.Code =
      switch Value.scalar.factType {
      case .code: .unknownCode
      case .date: .impossibleDate
      default: .badValue
      }
    report(code, key.rawValue, node.line, "It must be \(Value.expectation).", "Correct it.")
    return nil
  }

  private mutating func text(_ key: RecordFormat.FactKey) -> String? {
    guard let node = nodes[key] else { return nil }
    if case .string(let text) = node.value, ScalarType.text.fault(text) == nil { return text }
    report(.badValue, key.rawValue, node.line, "It must be \(ScalarType.text.expectation).", "Correct it.")
    return nil
  }

  private mutating func code<Code: RawRepresentable<String> & CaseIterable>(
    _ key: RecordFormat.FactKey
  ) -> Code? {
    guard let node = nodes[key] else { return nil }
    if case .string(let text) = node.value, let code = Code(rawValue: text) { return code }
    let choices = Code.allCases.map(\.rawValue).joined(separator: ", ")
    report(.unknownCode, key.rawValue, node.line, "It must be one of \(choices).", "Correct it.")
    return nil
  }

  private mutating func report(
    _ code: RecordProblem.Code, _ key: String, _ line: Int, _ rule: String, _ remedy: String
  ) {
    problems.append(RecordProblem(code, path: "\(path).\(key)", line: line, rule: rule, remedy: remedy))
  }
}
