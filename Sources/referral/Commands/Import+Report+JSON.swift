import ProbationRecord
import ReferralForms
import SourceSystems

extension Import.Report {
  var json: JSONValue {
    .object([JSONMember("payloads", .list(readings.map(json)))] + outcome.members)
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
