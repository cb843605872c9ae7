import ProbationRecord
import ReferralForms
import SourceSystems

extension MergeOutcome {
  /// Says what there is to decide, then what came of it all.
  func say(about file: String) throws {
    try sayConflicts()
    try sayWhoseItIs(in: file)
    try sayWhatWasLeft()
    let counts = MergeReport.Change.allCases.map { change in (change, entries.count { $0.change == change }) }
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words)" }
    try Console.say("statements          \(words.isEmpty ? "none" : words.joined(separator: ", "))")
    try sayPopulation()
    try Console.say(isWritten ? "written             \(file)" : "unchanged           \(file)")
  }

  private func sayConflicts() throws {
    if !conflicts.isEmpty { try Console.say("To decide: \(conflicts.count)") }
    for conflict in conflicts.filter(\.isIdentityClash) + conflicts.filter({ !$0.isIdentityClash }) {
      try Console.say("  " + conflict.line)
    }
  }

  /// What is held apart, with the commands that help, and what was taken for this person's without naming anybody.
  private func sayWhoseItIs(in file: String) throws {
    for reading in heldApart {
      for (place, line) in reading.lines(in: file).enumerated() {
        try Console.say((place == 0 ? "  held apart  " : "    ") + line)
      }
    }
    guard !onCallersWord.isEmpty else { return }
    let count = onCallersWord.count
    try Console.say(
      "  look at   \(count) \(count == 1 ? "payload names nobody, and was" : "payloads name nobody, and were") taken "
        + "for this person's because you import \(count == 1 ? "it" : "them"): \(onCallersWord.joined(separator: ", ")). "
        + "To state whose they are, import with --of CRN.")
  }

  /// Entries that a source no longer lists or that a list had no room for, and what is kept and not used.
  private func sayWhatWasLeft() throws {
    for entry in entries where entry.change == .noLongerListed {
      try Console.say(
        "  no longer listed by \(entry.source.system.label.beforeComma): \(entry.path). Remove it from the record if "
          + "it is over.")
    }
    let full = Dictionary(grouping: entries.filter { $0.change == .listFull }, by: \.path)
    for (path, entries) in full.sorted(by: { $0.key < $1.key }) {
      try Console.say(
        "  list full: \(entries.count) entries of \(path) had no room. Remove others to make room.")
    }
    let apart = Set(heldApart.map(\.name))
    let outranked = entries.filter { $0.change == .heldBack && !apart.contains($0.source.reading.name) }
    let held = Dictionary(grouping: outranked) { $0.source.system }
    for (system, entries) in held.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try Console.say(
        "  kept and not used: \(entries.count) statements of \(system.label.beforeComma), whose list gives way to a "
          + "better one.")
    }
  }

  private func sayPopulation() throws {
    for (old, new) in zip(before.forms, after.forms) {
      try Console.say("\(new.form.padded(to: 20))\(new.count.words(before: old.count.fromSources))")
    }
    let total = after.facts.words(before: before.facts.fromSources)
    try Console.say("\("each fact once".padded(to: 20))\(total)")
    guard !outcomes.isEmpty || silent > 0 else {
      return try Console.say("\("left to a person".padded(to: 20))\(openOutcomes.count)")
    }
    let open = openOutcomes
    var reasons = SourceOutcome.mostTelling.compactMap { outcome -> String? in
      let count = open.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome == .retrieved ? "not used" : outcome.label)"
    }
    reasons.append("\(open.count { $0.outcome == nil }) of which none of these says anything")
    let caveat =
      silent == 0 ? "" : " (\(silent) of \(outcomes.count + silent) gave no account, and might have more)"
    try Console.say("\("left to a person".padded(to: 20))\(reasons.joined(separator: ", "))\(caveat)")
  }
}
