internal import ProbationRecord

/// What becomes of each key of a payload while it is read.
final class KeyLedger {
  private var uses: [String: SourceAccount.KeyUse] = [:]
  private var misreadKeys: Set<String> = []
  /// What was read in order to decide and could not be understood, each place once.
  private(set) var misreadings: [(path: String, line: Int, raw: String?, text: String)] = []
  /// Whether what is read now is an entry for which a list has no room.
  var isLeavingOut = false

  /// Notes that a key fills a fact.
  func map(_ key: String, to fact: String) {
    guard !isLeavingOut else { return leaveOut(key) }
    if case .fact(let facts)? = uses[key] {
      if !facts.contains(fact) { uses[key] = .fact(facts + [fact]) }
    } else {
      uses[key] = .fact([fact])
    }
  }

  /// Notes that a key was read in order to decide what to do with others.
  func consult(_ key: String) {
    guard !isLeavingOut else { return leaveOut(key) }
    if uses[key] == nil { uses[key] = .consulted }
  }

  /// Notes that nothing can be taken from a key.
  func refuse(_ key: String, _ kind: SourceNotice.Kind) {
    guard !isLeavingOut else { return leaveOut(key) }
    if case .fact? = uses[key] { return }
    uses[key] = .nothing(kind)
  }

  /// Notes that nothing was taken from a key after all.
  func replace(_ key: String, _ kind: SourceNotice.Kind) { uses[key] = .nothing(kind) }

  /// Notes that what was to decide could not be understood.
  func misread(_ node: PayloadNode, _ text: String) {
    guard !isLeavingOut, misreadKeys.insert(node.path).inserted else { return }
    misreadings.append((node.path, node.line, node.rawText, text))
  }

  private func leaveOut(_ key: String) {
    if uses[key] == nil { uses[key] = .nothing(.listFull) }
  }

  /// What became of every key of a payload that has no further keys in it, in the order of the payload.
  func account(of root: JSONNode) -> [SourceAccount.Key] {
    var keys: [SourceAccount.Key] = []
    walk(root, at: "", into: &keys)
    return keys
  }

  /// A key counts as used where it or a place around it was; keys may have dots in them, so the places are
  /// those of the walk and not those of the path.
  private func walk(
    _ node: JSONNode, at path: String, within outer: SourceAccount.KeyUse? = nil,
    into keys: inout [SourceAccount.Key]
  ) {
    let use = uses[path] ?? outer
    let inner = path.isEmpty ? nil : use
    switch node.value {
    case .object(let members) where !members.isEmpty:
      for member in members {
        walk(member.node, at: path.isEmpty ? member.key : "\(path).\(member.key)", within: inner, into: &keys)
      }
    case .array(let nodes) where !nodes.isEmpty:
      for (index, node) in nodes.enumerated() {
        walk(node, at: "\(path)[\(index)]", within: inner, into: &keys)
      }
    default:
      keys.append(
        SourceAccount.Key(
          path: path, line: node.line,
          use: use ?? Blank(of: node.value).map { .nothing($0.notice) } ?? .notUsed))
    }
  }
}
