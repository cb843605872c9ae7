import ProbationRecord
import ReferralForms
import SourceSystems

extension Import.Report {
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

  private func json(of reading: Import.Reading) -> JSONValue {
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
