internal import ProbationRecord

/// The answers of one OASys assessment, and what its header says of them.
///
/// Only a completed assessment gives its facts a day. A draft has none, so that it never takes the place of a
/// completed assessment by being the newer one.
struct OASysAssessment {
  /// Where the answers stand.
  let answers: PayloadNode
  /// Whether the assessment is complete.
  let isComplete: Bool
  /// The days on which single answers were last changed, where a record has them.
  private let changes: PayloadNode

  init(_ answers: PayloadNode, isComplete: Bool, changes: PayloadNode) {
    self.answers = answers
    self.isComplete = isComplete
    self.changes = changes
  }

  /// The answer of a key.
  subscript(key: String) -> PayloadNode { answers[key] }

  /// The newest day on which one of several answers was changed; `nil` when the record does not say.
  func changed(_ nodes: [PayloadNode]) -> CalendarDate? {
    guard isComplete else { return nil }
    let keys = nodes.compactMap { $0.path.split(separator: ".").last.map(String.init) }
    return keys.compactMap(day).max()
  }

  /// The day of one key, whose capitals differ from those of the answer's own.
  private func day(of key: String) -> CalendarDate? {
    let folded = key.lowercased()
    let names = folded == "furtherconsiderations" ? [folded, "furtherconiderations"] : [folded]
    guard let name = changes.keys.first(where: { names.contains($0.lowercased()) }) else { return nil }
    return changes[name].consultedDay
  }
}
