import ProbationRecord
import ReferralForms
import SourceSystems

extension Import {
  /// What an import did, as text and as JSON.
  ///
  /// It shows what the sources say, for the person who imports.
  struct Report {
    let readings: [Reading]
    let before: PopulationReport
    let after: PopulationReport
    let conflicts: [Conflict]
    let showsKeys: Bool

    init(
      readings: [Reading], before: CaseRecord, after: CaseRecord, precedence: Precedence,
      on today: CalendarDate,
      showsKeys: Bool
    ) {
      self.readings = readings
      self.before = PopulationReport(of: before, for: Form.all, on: today)
      self.after = PopulationReport(of: after, for: Form.all, on: today)
      conflicts = after.conflicts(by: precedence)
      self.showsKeys = showsKeys
    }

    /// Whether there is something for a person to decide or to ask again.
    var hasFindings: Bool { !conflicts.isEmpty || readings.contains { $0.failure != nil } }

    /// The best outcome over all payloads of each fact that nobody has answered.
    private var openOutcomes: [(fact: FactDescriptor, outcome: SourceOutcome?)] {
      after.unanswered.map { fact in
        let outcomes = readings.compactMap { $0.account?.outcomes[fact.path] }
        return (fact, SourceOutcome.allCases.first(where: outcomes.contains))
      }
    }

    // MARK: Text

    func say(about file: String) throws {
      for reading in readings { try say(reading) }
      for conflict in conflicts { try Console.say(conflict.line) }
      let counts = MergeReport.Change.allCases.map { change in
        (change, readings.map { $0.report.count(of: change) }.reduce(0, +))
      }
      try Console.say(
        "facts     " + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words)" }.joined(separator: ", "))
      for (old, new) in zip(before.forms, after.forms) {
        try Console.say("\(new.form.padded(to: 20))\(new.count.words(before: old.count.fromSources))")
      }
      let outcomes = openOutcomes
      let reasons = SourceOutcome.allCases.compactMap { outcome -> String? in
        let count = outcomes.count { $0.outcome == outcome }
        return count == 0 ? nil : "\(count) \(outcome.label)"
      }
      let unasked = outcomes.count { $0.outcome == nil }
      try Console.say(
        "\("each fact once".padded(to: 20))\(after.facts.words(before: before.facts.fromSources))")
      try Console.say(
        "\("left to a person".padded(to: 20))\((reasons + ["\(unasked) that no payload has a place for"]).joined(separator: ", "))"
      )
      try Console.say("written   \(file)")
    }

    private func say(_ reading: Reading) throws {
      guard let account = reading.account else {
        try Console.say(
          "\(reading.failure?.outcome?.label.padded(to: 10) ?? "")\(reading.path): \(reading.failure?.rule ?? "")"
        )
        return
      }
      try Console.say(
        "read      \(reading.path): \(account.shape.id) (\(account.shape.title)), \(account.keyCounts)")
      for notice in account.notices where ![.null, .empty].contains(notice.kind) {
        let raw = notice.raw.map { " [\($0.shortened)]" } ?? ""
        let place = notice.key.isEmpty ? "" : "line \(notice.line), \(notice.key): "
        try Console.say("  look at   \(place)\(notice.text)\(raw)")
      }
      for entry in reading.report.entries
      where [.listFull, .noLongerListed, .heldBack].contains(entry.change) {
        try Console.say("  \(entry.change.words.padded(to: 10))\(entry.path)")
      }
      guard showsKeys else { return }
      for key in account.keys { try Console.say("  key       \(key.path): \(key.use.words)") }
    }

    // MARK: JSON

    var json: JSONValue {
      [
        "payloads": .list(readings.map(json)),
        "conflicts": .list(conflicts.map(\.json)),
        "population": [
          "method": .string(
            "Questions that a form must have answered, always or on a condition; every condition counts as holding "
              + "and a list counts once. A fact counts once over all forms. Owed is what the person's own case still "
              + "needs, with conditions tested and each entry of a list counted."),
          "forms": .list(
            zip(before.forms, after.forms).map { old, new in
              ["form": .string(new.form), "before": old.count.json, "after": new.count.json]
            }),
          "facts": ["before": before.facts.json, "after": after.facts.json],
          "unanswered": .list(
            openOutcomes.map { open in
              [
                "fact": .string(open.fact.path), "label": .string(open.fact.label),
                "outcome": .string(open.outcome.map(\.rawValue) ?? "notAsked"),
              ]
            }),
        ],
      ]
    }

    private func json(of reading: Reading) -> JSONValue {
      guard let account = reading.account else {
        return [
          "file": .string(reading.path), "outcome": .string(reading.failure?.outcome?.rawValue ?? ""),
          "rule": .string(reading.failure?.rule ?? ""),
        ]
      }
      return [
        "file": .string(reading.path), "shape": .string(account.shape.id),
        "system": .string(account.shape.system.rawValue),
        "facts": .list(
          reading.report.entries.map { entry in
            JSONValue.object(
              [
                JSONMember("path", .string(entry.path)), JSONMember("change", .string(entry.change.rawValue)),
                JSONMember("source", .string(entry.source.system.rawValue)),
                entry.source.reference.map { JSONMember("reference", .string($0)) },
                entry.source.asOf.map { JSONMember("asOf", .string($0.lexical)) },
              ].compactMap { $0 })
          }),
        "outcomes": .object(
          account.outcomes.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value.rawValue)) }),
        "notices": .list(account.notices.map(\.json)),
        "keys": .list(
          account.keys.map { key in
            ["key": .string(key.path), "line": .integer(key.line), "use": .string(key.use.words)]
          }),
      ]
    }
  }
}
