import Foundation
import ProbationRecord
import ReferralForms
import SourceSystems
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
        name: "read a document back", work: { _ = try ReceivedReferral(reading: document.bytes) },
        baselineName: "validate alone", baseline: { _ = schema.problems(in: document.bytes) }),
    ]
    for comparison in comparisons { try comparison.run() }
    print(
      "an unstated fact takes \(MemoryLayout<Fact<String>>.size) bytes, an empty record \(MemoryLayout<CaseRecord>.size)"
    )
  }

  private static func load(people: Int) async throws {
    let folder = URL(filePath: "../examples/records")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    try await Load(
      people: people, day: CalendarDate(year: 2026, month: 11, day: 21)!,
      records: files.sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
    ).run()
  }
}

extension CaseRecord {
  fileprivate func merging(_ account: CaseRecord) -> CaseRecord {
    var record = self
    _ = record.merge(account)
    return record
  }
}
