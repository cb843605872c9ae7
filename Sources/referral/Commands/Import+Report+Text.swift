import ProbationRecord
import ReferralForms
import SourceSystems

extension Import.Report {
  /// Says what was read, then what came of it.
  func say(about file: String) throws {
    for reading in readings { try say(reading) }
    try outcome.say(about: file)
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
      let label = notice.fact.flatMap { Catalogue.standard[$0] }.map { "\($0.label), " } ?? ""
      let place = notice.key.isEmpty ? "" : "\(label)line \(notice.line), \(notice.key): "
      try Console.say("  look at   \(place)\(notice.text)\(raw)")
    }
    guard showsKeys else { return }
    for key in account.keys { try Console.say("  key       \(key.path): \(key.use.words)") }
  }
}
