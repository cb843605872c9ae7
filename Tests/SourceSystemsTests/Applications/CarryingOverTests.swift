import Foundation
import ProbationRecord
import ReferralForms
import SourceSystems
import Testing

/// What an application for one form answers of another, as `referral import` counts it.
struct CarryingOverTests {
  @Test(
    "What an application answers of each form is what the README says",
    arguments: [("cas1-application", [145, 48, 51]), ("cas3-application", [37, 90, 34])])
  func applicationsFillForms(_ name: String, _ expected: [Int]) throws {
    let today = try #require(CalendarDate(lexical: "2026-11-21"))
    let record = try Payloads.account("applications/\(name)").record
    let report = PopulationReport(of: record, for: Form.referrals, on: today)
    #expect(report.forms.map(\.count.fromSources) == expected)
    let readme = try String(
      contentsOf: Payloads.tests.deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "README.md"),
      encoding: .utf8)
    let figures = report.forms.map { "\($0.count.fromSources) of \($0.count.total)" }.joined(separator: " | ")
    #expect(readme.contains("| \(figures) |"))
  }
}
