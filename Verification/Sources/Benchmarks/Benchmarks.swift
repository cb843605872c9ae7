import Foundation
import ReferralKit
import XMLCore

/// Compares the library's steps with one another and with Foundation, as ratios.
@main
struct Benchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "load" { return try await load(people: arguments.last.flatMap { Int($0) } ?? 250) }
    let file = URL(filePath: arguments.first ?? "../examples/records/every-fact.json")
    let json = try Data(contentsOf: file)
    let bytes = [UInt8](json)
    let record = try CaseRecord(json: bytes)
    let day = CalendarDate(year: 2026, month: 11, day: 21)!
    let form = Form.mappa
    let document = try form.draft(for: record, on: day)
    let payload = try Data(
      contentsOf: URL(filePath: "../examples/payloads/owen-example-alder/prison-prisoner.json"))
    let account = try SourceAccount(reading: [UInt8](payload)).record
    let merged = record.merging(account)
    let schema = try XMLSchema(entry: form.schemaFile, documents: PublishedSchemas.files)

    // Ten times as much may take ten times as long, and not a hundred times.
    let (few, many) = (record.repeating(10), record.repeating(100))
    let (fewChanged, manyChanged) = (few.changed, many.changed)
    let findings = { (record: CaseRecord) in
      CheckReport(of: record, against: [form], on: day).forms.flatMap {
        $0.doubtful.map(\.path) + $0.filled.stale.flatMap(\.paths)
      }
    }

    let comparisons = [
      Comparison(
        name: "render and validate", work: { _ = try form.draft(for: record, on: day) },
        baselineName: "validate alone", baseline: { _ = schema.problems(in: document.bytes) }),
      Comparison(
        name: "compile a schema",
        work: { _ = try XMLSchema(entry: form.schemaFile, documents: PublishedSchemas.files) },
        baselineName: "validate with a kept one", baseline: { _ = schema.problems(in: document.bytes) }),
      Comparison(
        name: "read a record strictly", work: { _ = try CaseRecord(json: bytes) },
        baselineName: "JSONSerialization", baseline: { _ = try JSONSerialization.jsonObject(with: json) }),
      Comparison(
        name: "import a payload", work: { _ = try SourceAccount(reading: [UInt8](payload)) },
        baselineName: "JSONSerialization", baseline: { _ = try JSONSerialization.jsonObject(with: payload) }),
      Comparison(
        name: "merge an account again", work: { _ = merged.merging(account) },
        baselineName: "write the record as JSON", baseline: { _ = try merged.json() }),
      Comparison(
        name: "check 100 entries a list", work: { _ = findings(many) },
        baselineName: "check 10", baseline: { _ = findings(few) }),
      Comparison(
        name: "compare 100 entries a list", work: { _ = many.differences(to: manyChanged) },
        baselineName: "compare 10", baseline: { _ = few.differences(to: fewChanged) }),
      Comparison(
        name: "read a document back", work: { _ = try ReceivedReferral(reading: document.bytes) },
        baselineName: "validate alone", baseline: { _ = schema.problems(in: document.bytes) }),
    ]
    for comparison in comparisons { try comparison.run() }
    print("an empty record takes \(MemoryLayout<CaseRecord>.size) bytes, and an unstated fact none")
  }

  private static func load(people: Int) async throws {
    let folder = URL(filePath: "../examples/records")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    try await Load(
      people: people, day: CalendarDate(year: 2026, month: 11, day: 21)!,
      records: files.sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) },
      // On the disk that the project is on: where temporary files are, there may be memory only.
      output: URL(filePath: ".build/load-\(UUID().uuidString)")
    ).run()
  }
}

extension CaseRecord {
  /// The record with so many entries in some of its lists.
  fileprivate func repeating(_ count: Int) -> CaseRecord {
    var record = self
    record.offences.fill(to: count)
    record.licence.conditions.fill(to: count)
    record.victims.fill(to: count)
    return record
  }

  /// The record with other words in every offence and licence condition.
  fileprivate var changed: CaseRecord {
    var record = self
    for index in record.offences.indices { record.offences[index].description = "Offence \(index)" }
    for index in record.licence.conditions.indices {
      record.licence.conditions[index].detail = "Condition \(index)"
    }
    return record
  }

  fileprivate func merging(_ account: CaseRecord) -> CaseRecord {
    var record = self
    _ = record.merge(account)
    return record
  }
}

extension Entries {
  /// Adds entries like those that there are.
  fileprivate mutating func fill(to count: Int) {
    let entries = Array(self)
    while self.count < count { append(entries[self.count % entries.count]) }
  }
}
