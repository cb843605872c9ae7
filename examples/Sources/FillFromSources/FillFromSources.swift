import Foundation
import ReferralKit

/// Fills a record from the payloads of a folder and counts what is left to type.
@main
struct FillFromSources {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "payloads/owen-example-alder")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)

    let day = CalendarDate(year: 2026, month: 11, day: 21)!
    var record = CaseRecord(reference: Reference(lexical: "RK-EXAMPLE-09")!)
    for file in files {
      let account = try SourceAccount(reading: [UInt8](Data(contentsOf: file)))
      let report = record.merge(account.record)
      print("\(account.shape.id): \(report.count(of: .new)) new facts, \(account.notices.count) notices")
    }
    for conflict in record.conflicts() { print("to decide: \(conflict.path)") }
    let population = PopulationReport(of: record, for: Form.referrals, on: day)
    print(
      "\(population.facts.fromSources) of \(population.facts.total) facts filled, \(population.facts.left) left"
    )
  }
}
