import Foundation
import ReferralKit

/// Reads a record, confirms one answer and renders its CAS3 referral: the library in five lines.
@main
struct QuickStart {
  static func main() throws {
    let file = URL(filePath: CommandLine.arguments.dropFirst().first ?? "records/wounding-with-intent.json")
    let day = CalendarDate(year: 2026, month: 11, day: 21)!

    var record = try CaseRecord(json: [UInt8](Data(contentsOf: file)))
    record.support.community = "Weekly sessions with a mentor, agreed before release."
    let gaps = Form.cas3.missing(in: record, on: day)
    let referral = try Form.cas3.document(for: record, on: day)
    print("\(gaps.count) gaps; \(referral.fileName): \(referral.bytes.count) bytes, \(referral.fingerprint)")
  }
}
