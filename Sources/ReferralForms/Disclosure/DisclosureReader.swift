import ProbationRecord

/// Reads a line of a log of disclosures.
struct DisclosureReader {
  let line: Int
  private(set) var problems: [DisclosureLogProblem] = []
  private var members: [String: JSONValue] = [:]

  init(line: Int) { self.line = line }

  mutating func read(_ bytes: [UInt8]) -> Disclosure? {
    do {
      guard case .object(let members) = try JSONParser.parse(bytes).value else {
        report("", "The line must be a JSON object.")
        return nil
      }
      for member in members where self.members.updateValue(member.node.value, forKey: member.key) != nil {
        report("", "A key stands twice.")
      }
    } catch {
      report("", error.rule)
      return nil
    }
    let entry = entry()
    for _ in members { report("", "A key of the line is none of a disclosure.") }
    return problems.isEmpty ? entry : nil
  }

  private mutating func entry() -> Disclosure? {
    let time = value("at", "a time such as 2026-11-21T10:30:00Z") { text in
      text.last == "Z" ? LocalDateTime(lexical: String(text.dropLast())) : nil
    }
    let audience =
      members["audience"] == .null ? nil : value("audience", "null or an audience", Audience.init(named:))
    if audience == nil { members["audience"] = nil }
    let line = ScalarType.text.expectation
    let isLine = { (text: String) in Disclosure.Occasion.isLine(text) ? text : nil }
    let recipient = value("recipient", line, isLine), ground = value("ground", line, isLine)
    let giver = value("by", line, isLine)
    let form = value("form", "a short text", Self.name),
      version = value("formVersion", "a short text", Self.name)
    let status = value("status", "complete or draft", ReferralDocument.Status.init)
    let fingerprint = value("fingerprint", "sha256: and 64 hex digits") { text in
      text.utf8.count == 71 && text.hasPrefix("sha256:")
        && text.dropFirst(7).allSatisfy { $0.isASCII && $0.isHexDigit } ? text : nil
    }
    let record = value("record", "the reference of a record") { Reference(lexical: $0) }
    let facts = places("facts"), beyond = places("beyondAudience")
    if !Set(beyond).isSubset(of: facts) { report("beyondAudience", "Each path must be one of the facts.") }
    guard problems.isEmpty, let time, let recipient, let ground, let giver,
      let form, let version, let status, let fingerprint, let record,
      let occasion = Disclosure.Occasion(
        recipient: recipient, audience: audience, ground: ground, giver: giver, time: time)
    else { return nil }
    return Disclosure(
      form: form, formVersion: version, status: status, fingerprint: fingerprint, record: record,
      facts: facts,
      beyondAudience: beyond, occasion: occasion)
  }

  /// Takes the text of a key out of the line.
  private mutating func value<Value>(
    _ key: String, _ expectation: String, _ make: (String) -> Value?
  ) -> Value? {
    if case .string(let text)? = members.removeValue(forKey: key), let value = make(text) { return value }
    report(key, "The value must be \(expectation).")
    return nil
  }

  /// Takes the list of a key out of the line.
  private mutating func places(_ key: String) -> [String] {
    // No form has as many facts as that.
    guard case .array(let nodes)? = members.removeValue(forKey: key), nodes.count <= 1_000 else {
      report(key, "The value must be a list of at most 1,000 paths of facts.")
      return []
    }
    return nodes.compactMap { node in
      if case .string(let path) = node.value, Self.isPlace(path) { return path }
      report(key, "The value must be a list of paths of facts.")
      return nil
    }
  }

  private static func name(_ text: String) -> String? {
    let isName = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
    return isName && (1...60).contains(text.utf8.count) ? text : nil
  }

  /// Whether a text can be the path of a fact or a list, of this version of the record or of another.
  private static func isPlace(_ text: String) -> Bool {
    text.utf8.count <= 200
      && text.replacing("[]", with: "").split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
        name in
        name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && name.first?.isLowercase == true
      }
  }

  private mutating func report(_ path: String, _ rule: String) {
    guard problems.count <= RecordProblems.maximum else { return }
    problems.append(DisclosureLogProblem(line: line, path: path, rule: rule))
  }
}
