import Foundation
import ProbationRecord
import ReferralForms
import SourceSystems
import XMLCore

/// Compares the library's steps with one another and with Foundation, as ratios.
@main
struct Benchmarks {
  static func main() throws {
    let file = URL(filePath: CommandLine.arguments.dropFirst().first ?? "../examples/records/every-fact.json")
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
}

extension CaseRecord {
  fileprivate func merging(_ account: CaseRecord) -> CaseRecord {
    var record = self
    _ = record.merge(account)
    return record
  }
}
