import ProbationRecord
import ReferralForms
import SourceSystems

extension Conflict {
  /// The conflict on one line, with what each source says; sources that say the same stand once.
  var line: String {
    var sides: [String] = []
    for claim in [held] + others {
      let isAlone = ([held] + others).count { $0.source.system == claim.source.system } == 1
      let isSystemEnough = isAlone && !claim.source.isRepeated && !isIdentityClash
      let reading = isSystemEnough || claim.source.payload == nil ? "" : ", \(claim.source.reading.name)"
      let source = (claim.source.words ?? "typed by the practitioner") + reading
      let side = fact.map { "\"\($0.words(for: claim))\" (\(source))" } ?? "\(claim.listWords) (\(source))"
      if !sides.contains(side) { sides.append(side) }
    }
    let effect = isIdentityClash ? " No document is made until somebody decides." : ""
    return "conflict  \(path) (\(label)): \(sides.joined(separator: " or ")).\(effect)"
  }

  /// The conflict as a JSON object.
  var json: JSONValue {
    [
      "path": .string(path), "label": .string(label), "isIdentityClash": .bool(isIdentityClash),
      "held": held.json, "others": .list(others.map(\.json)),
    ]
  }
}

extension Claim {
  /// What is said of a whole list.
  fileprivate var listWords: String { absence.map { "\"\($0.label)\"" } ?? "entries" }

  /// What the claim says and where it came from, as a JSON object.
  var json: JSONValue {
    let statement: JSONMember =
      switch self.statement {
      case .value(let content): JSONMember("value", .list(content.texts.map { .string($0) }))
      case .absent(let reason): JSONMember("absent", .string(reason.rawValue))
      }
    return .object(
      [
        statement, JSONMember("source", .string(source.system.rawValue)),
        source.payload.map { _ in JSONMember("payload", .string(source.reading.name)) },
        source.asOf.map { JSONMember("asOf", .string($0.lexical)) },
      ].compactMap { $0 })
  }
}

extension HeldApart {
  /// What is held apart and why, and the commands that say whose it is.
  func lines(in file: String) -> [String] {
    let why =
      switch reason {
      case .contradicts:
        "it contradicts whom the record is about, so it may speak of somebody else; no document is made until somebody "
          + "decides"
      case .unlinked: "it names somebody, and shares neither a number nor name and birth date with the record"
      case .withOthers: "it names nobody, and is of a system that speaks here only of somebody else"
      }
    return [
      "\(name): \(why). Nothing of it is used (\(statements) statements).",
      "  If it speaks of this person: referral decide \(file) --same-person \(name)",
      "  If it speaks of somebody else: referral decide \(file) --forget \(name)",
    ]
  }

  /// What is held apart as a JSON object.
  var json: JSONValue {
    ["name": .string(name), "reason": .string(reason.rawValue), "statements": .integer(statements)]
  }
}

extension SourceNotice {
  /// The notice as a JSON object.
  var json: JSONValue {
    .object(
      [
        JSONMember("kind", .string(kind.rawValue)), JSONMember("key", .string(key)),
        JSONMember("line", .integer(line)), fact.map { JSONMember("fact", .string($0)) },
        raw.map { JSONMember("raw", .string($0)) }, JSONMember("text", .string(text)),
      ].compactMap { $0 })
  }
}

extension SourceAccount {
  /// How many keys had which fate.
  var keyCounts: String {
    let (facts, consulted, unused) = (
      keys.count { if case .fact = $0.use { true } else { false } }, keys.count { $0.use == .consulted },
      keys.count { $0.use == .notUsed }
    )
    return "\(keys.count) keys: \(facts) into facts, \(consulted) consulted, "
      + "\(keys.count - facts - consulted - unused) without an entry, \(unused) that no form asks for"
  }
}

extension SourceAccount.KeyUse {
  /// What became of a key, in words.
  var words: String {
    switch self {
    case .fact(let facts): facts.joined(separator: ", ")
    case .consulted: "consulted"
    case .nothing(let kind): "nothing taken: \(kind.rawValue)"
    case .notUsed: "not used"
    }
  }
}

extension MergeReport.Change {
  /// What became of a statement, in words.
  var words: String {
    switch self {
    case .new: "new"
    case .updated: "updated"
    case .unchanged: "unchanged"
    case .keptEdit: "kept your edit"
    case .conflict: "in conflict"
    case .older: "older than held"
    case .heldBack: "held back"
    case .withdrawn: "no longer used"
    case .noLongerListed: "no longer listed"
    case .listFull: "list full"
    }
  }
}

extension PopulationReport.Count {
  /// The count on one line, with how many were answered from sources before.
  func words(before: Int) -> String {
    let sources = bySource.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value), " }.joined()
    return "\(total) questions: \(fromSources) from sources (\(sources)\(before) before), "
      + "\(byPerson) by a person, \(left) left; \(owed) owed in this case"
  }

  /// The count as a JSON object.
  var json: JSONValue {
    [
      "questions": .integer(total), "fromSources": .integer(fromSources),
      "bySource": .object(bySource.sorted { $0.key < $1.key }.map { JSONMember($0.key, .integer($0.value)) }),
      "byPerson": .integer(byPerson), "left": .integer(left), "owed": .integer(owed),
    ]
  }
}

extension String {
  /// The beginning of a long text on one line; a report as JSON has all of it.
  var shortened: String {
    let line = split { $0.isNewline }.joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  /// The text with spaces up to a width, at least one.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
