internal import ProbationRecord

extension AccountWriter {
  /// Fills a text from the first of several keys of the same question that says something, best first.
  mutating func state(
    _ fact: Fact<String>, _ assessment: OASysAssessment, _ keys: String...
  ) {
    let nodes = keys.map { assessment[$0] }.filter(\.isPresent)
    guard let best = nodes.first(where: \.saysSomething) ?? nodes.first else { return }
    state(fact, best, .asOf(assessment.changed([best])))
    for other in nodes where other.path != best.path && other.saysSomething {
      if other.consulted()?.trimmed != best.rawText?.trimmed {
        context.note(
          .contradiction, other,
          "A better key of the same question says something else; this one was not taken.")
      }
    }
  }

  /// Fills a text from a newer question that asks at once what two older ones ask, of now and of the past.
  ///
  /// The older answers are joined, that of now first. Where the newer question is answered, they are left over.
  mutating func state(
    _ fact: Fact<String>, _ assessment: OASysAssessment, newer: String...,
    now: [String], past: [String]
  ) {
    let older = (now + past).map { assessment[$0] }.filter(\.isPresent)
    if let node = newer.map({ assessment[$0] }).first(where: \.saysSomething) {
      state(fact, node, .asOf(assessment.changed([node])))
      for left in older where left.saysSomething {
        _ = left.consulted()
        context.note(.staleBranch, left)
      }
    } else {
      let answered = older.filter(\.saysSomething)
      state(
        fact, joining: answered.isEmpty ? older : answered, by: "\n\n", .asOf(assessment.changed(answered)))
    }
  }
}
