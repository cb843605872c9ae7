/// Reads a record from parsed JSON along the record's layout, and collects every problem.
struct RecordReader: ProblemCollecting {
  var problems: [RecordProblem] = []
  private var record = CaseRecord()
  private let extensions: [Catalogue]

  /// A reader that knows the facts of those extensions.
  init(extensions: [Catalogue]) { self.extensions = extensions }

  mutating func read(_ root: JSONNode) -> CaseRecord {
    let layout = Catalogue.standard.layout
    guard let members = object(root, at: "", "the record") else { return record }
    var groups: [JSONMember] = []
    var seen: Set<RecordFormat.RootKey> = []
    for member in members {
      guard let key = RecordFormat.RootKey(rawValue: member.key) else {
        groups.append(member)
        continue
      }
      seen.insert(key)
      readRoot(key, member.node)
    }
    for key in [RecordFormat.RootKey.recordVersion, .reference] where !seen.contains(key) {
      report(
        .missingKey, key.rawValue, root.line, "A record must have the key \(key.rawValue).",
        key == .reference ? "Give the record a reference of your own." : "Write \"\(RecordFormat.version)\".")
    }
    read(groups, layout, prefix: "", index: nil, alsoKnown: RecordFormat.RootKey.allCases.map(\.rawValue))
    return record
  }

  private mutating func readRoot(_ key: RecordFormat.RootKey, _ node: JSONNode) {
    if key == .preferences { return readPreferences(node) }
    if key == .extensions { return readExtensions(node) }
    guard case .string(let text) = node.value else {
      return report(
        .wrongType, key.rawValue, node.line, "The value must be a text.", "Write it in double quotes.")
    }
    switch key {
    case .schema, .preferences, .extensions: break
    case .recordVersion:
      if text != RecordFormat.version {
        report(
          .unknownVersion, key.rawValue, node.line, "The record must be of version \(RecordFormat.version).",
          "Use the release of the library that wrote the record.")
      }
    case .reference:
      if let reference = Reference(lexical: text) {
        record.reference = reference
      } else {
        report(
          .badIdentifier, key.rawValue, node.line, "It must be \(Reference.expectation).",
          "Correct the reference.")
      }
    }
  }

  /// Reads which systems are believed first: a list of objects with a path and systems.
  private mutating func readPreferences(_ node: JSONNode) {
    let key = RecordFormat.RootKey.preferences.rawValue
    guard case .array(let entries) = node.value else {
      return report(.wrongType, key, node.line, "The value must be a list.", "Write it in square brackets.")
    }
    var places: Set<String> = []
    for (index, entry) in entries.enumerated() where !isFull {
      guard let preference = SourcePreference(entry) else {
        report(
          .badValue, "\(key)[\(index)]", entry.line,
          "It must have the path of a fact or group, and a list of systems, each once.",
          "Write, for instance, { \"path\": \"sentence\", \"systems\": [\"nomis\", \"ndelius\"] }.")
        continue
      }
      guard places.insert(preference.path).inserted else {
        report(
          .repeatedValue, "\(key)[\(index)].path", entry.line,
          "The systems to be believed first may be named once for a place.",
          "Keep the one entry that is meant, and take the others out.")
        continue
      }
      record.prefer(preference)
    }
  }

  /// Reads the facts of other packages; of one that is not loaded, what it has is kept as it is.
  private mutating func readExtensions(_ node: JSONNode) {
    let key = RecordFormat.RootKey.extensions.rawValue
    for member in object(node, at: key, "an object with a member for each extension") ?? [] where !isFull {
      let path = "\(key).\(member.shownKey)"
      guard ExtensionName.isValid(member.key) else {
        report(
          .unknownKey, path, member.keyLine,
          "The name of an extension is 1 to 40 letters and digits, the first a small letter.",
          "Correct the name.")
        continue
      }
      guard let members = object(member.node, at: path, "the facts of an extension") else { continue }
      if let catalogue = extensions.first(where: { $0.extensionName == member.key }) {
        read(members, catalogue.layout, prefix: path + ".", index: nil)
      } else {
        record.unloadedExtensions.append(JSONMember(member.key, JSONValue.object(members).withoutLines))
      }
    }
  }

  /// Reads the members of one object of the record.
  private mutating func read(
    _ members: [JSONMember], _ layout: [LayoutNode], prefix: String, index: Int?, alsoKnown: [String] = []
  ) {
    for member in members where !isFull {
      guard let node = layout.first(where: { $0.name == member.key }) else {
        reportUnknown(member, in: prefix, known: layout.map(\.name) + alsoKnown)
        continue
      }
      let path = prefix + member.key
      switch node {
      case .group(_, let children):
        if let members = object(member.node, at: path, "a group of facts") {
          read(members, children, prefix: path + ".", index: index)
        }
      case .list(let list, let children):
        read(member.node, list, children, at: path)
      case .fact(let fact):
        var reader = FactReader(fact: fact, path: path)
        if let holding = reader.read(member.node) { record[fact, at: index] = holding }
        problems += reader.problems
      }
    }
  }

  private mutating func read(
    _ node: JSONNode, _ list: AnyFactList, _ layout: [LayoutNode], at path: String
  ) {
    switch node.value {
    case .array(let items): read(items, list, layout, at: path, node.line)
    case .object:
      var reader = ListStatementReader(path: path, permitted: list.permittedAbsences)
      let statement = reader.read(node)
      problems += reader.problems
      if let (items, line) = statement.entries { read(items, list, layout, at: path, line) }
      record[list].absences = statement.absences
    default:
      report(
        .wrongType, path, node.line, "The value must be a list.",
        "Write the entries in square brackets, or {\"absent\": …} if there are none.")
    }
  }

  private mutating func read(
    _ items: [JSONNode], _ list: AnyFactList, _ layout: [LayoutNode], at path: String, _ line: Int
  ) {
    if items.isEmpty {
      report(
        .saysNothing, path, line, "An empty list says nothing.",
        list.permittedAbsences.contains(.nothing)
          ? "Leave it out, or write {\"absent\": \"none\"} if there are none."
          : "Leave it out until you know.")
    }
    if items.count > list.maximum {
      report(
        .tooMany, path, line, "The list may have at most \(list.maximum) entries.",
        "Keep those that matter to a referral.")
    }
    // The entries beyond the maximum are not read: a file of nothing else would take long.
    for (index, item) in items.prefix(list.maximum).enumerated() where !isFull {
      record.appendEntry(to: list)
      let itemPath = "\(path)[\(index)]"
      guard let members = object(item, at: itemPath, "an entry of the list") else { continue }
      read(members, layout, prefix: itemPath + ".", index: index)
    }
  }

  /// The members of an object, each key once; `nil` when the value is no object.
  private mutating func object(_ node: JSONNode, at path: String, _ what: String) -> [JSONMember]? {
    guard case .object(let members) = node.value else {
      report(.wrongType, path, node.line, "The value must be \(what), in curly brackets.", "Write { … }.")
      return nil
    }
    let (unique, duplicates) = members.splitByFirstUse
    for member in duplicates where !isFull {
      report(
        .duplicateKey, (path.isEmpty ? "" : path + ".") + member.shownKey, member.keyLine,
        "Each key may stand once in an object.", "Keep the one that is right.")
    }
    return unique
  }

  private mutating func reportUnknown(_ member: JSONMember, in prefix: String, known: [String]) {
    let suggestion = Suggestion.sentence(for: member.key, among: known)
    report(
      .unknownKey, prefix + member.shownKey, member.keyLine, "The record has no such key here.",
      suggestion.isEmpty ? "Remove it, or put the fact where the record has it." : suggestion)
  }
}

extension JSONMember {
  /// The key as a message may show it: a plain name, for any other text may be data in the wrong place.
  var shownKey: String {
    let bytes = key.utf8
    let isName =
      bytes.count <= 40
      && bytes.first.map { $0 == UInt8(ascii: "$") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        == true
      && bytes.dropFirst().allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    return isName ? key : "*"
  }
}

extension [JSONMember] {
  /// The first member of each key, and the members that repeat a key.
  var splitByFirstUse: (unique: [JSONMember], duplicates: [JSONMember]) {
    guard Set(lazy.map(\.key)).count < count else { return (self, []) }
    var seen: Set<String> = []
    var result: (unique: [JSONMember], duplicates: [JSONMember]) = ([], [])
    for member in self {
      if seen.insert(member.key).inserted {
        result.unique.append(member)
      } else {
        result.duplicates.append(member)
      }
    }
    return result
  }
}
