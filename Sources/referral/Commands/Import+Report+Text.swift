import ProbationRecord
import ReferralForms
import SourceSystems

extension Import.Report {
  /// Says what was read, then what there is to decide, then what came of it all.
  func say(about file: String) throws {
    for reading in readings { try say(reading) }
    if !conflicts.isEmpty { try Console.say("To decide: \(conflicts.count)") }
    for conflict in conflicts.filter(\.isIdentityClash) + conflicts.filter({ !$0.isIdentityClash }) {
      try Console.say("  " + conflict.line)
    }
    if conflicts.contains(where: \.isIdentityClash) {
      try Console.say(
        "  If the sources speak of one person, decide each with `referral decide --same-person`; if one speaks of "
          + "somebody else, remove it with `referral decide --forget`. Until then none of it is gone by.")
    }
    try sayWhatWasLeft()
    let counts = MergeReport.Change.allCases.map { change in (change, entries.count { $0.change == change }) }
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words)" }
    try Console.say("statements          \(words.isEmpty ? "none" : words.joined(separator: ", "))")
    try sayPopulation()
    try Console.say(isWritten ? "written             \(file)" : "unchanged           \(file)")
  }

  private func say(_ reading: Import.Reading) throws {
    guard let account = reading.account else {
      let (outcome, rule) = (reading.failure?.outcome?.label ?? "", reading.failure?.rule ?? "")
      return try Console.say("\(outcome.padded(to: 10))\(reading.path): \(rule)")
    }
    try Console.say(
      "read      \(reading.path): \(account.shape.id) (\(account.shape.title)), \(account.keyCounts)")
    for notice in account.notices where ![.null, .empty].contains(notice.kind) {
      let raw = notice.raw.map { " [\($0.shortened)]" } ?? ""
      let label = notice.fact.flatMap { FactCatalogue.shared[$0] }.map { "\($0.label), " } ?? ""
      let place = notice.key.isEmpty ? "" : "\(label)line \(notice.line), \(notice.key): "
      try Console.say("  look at   \(place)\(notice.text)\(raw)")
    }
    guard showsKeys else { return }
    for key in account.keys { try Console.say("  key       \(key.path): \(key.use.words)") }
  }

  /// Entries that a source no longer lists or that a list had no room for, and what is kept and not gone by.
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
    let held = Dictionary(grouping: entries.filter { $0.change == .heldBack }) { $0.source.system }
    for (system, entries) in held.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try Console.say(
        "  kept and not gone by: \(entries.count) statements of \(system.label.beforeComma), which may speak of "
          + "somebody else, or whose list gives way to a better one.")
    }
  }

  private func sayPopulation() throws {
    for (old, new) in zip(before.forms, after.forms) {
      try Console.say("\(new.form.padded(to: 20))\(new.count.words(before: old.count.fromSources))")
    }
    let total = after.facts.words(before: before.facts.fromSources)
    try Console.say("\("each fact once".padded(to: 20))\(total)")
    let outcomes = openOutcomes
    var reasons = SourceOutcome.mostTelling.compactMap { outcome -> String? in
      let count = outcomes.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome == .retrieved ? "not gone by" : outcome.label)"
    }
    reasons.append("\(outcomes.count { $0.outcome == nil }) of which these payloads say nothing")
    let silent = readings.count { $0.failure != nil }
    let caveat = silent == 0 ? "" : " (\(silent) of \(readings.count) gave no account, and might have more)"
    try Console.say("\("left to a person".padded(to: 20))\(reasons.joined(separator: ", "))\(caveat)")
  }
}
