import ArgumentParser
import ProbationRecord
import ReferralForms

/// Validates documents against the published schemas and the forms' own rules.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validate referral documents against the published schemas, with the rules.")

  @Argument(help: "The documents, XML files.")
  var documents: [String]

  @Flag(help: "Report as JSON.")
  var json = false

  func run() throws {
    var reports: [Report] = []
    let unreadable = try InputFile.readEach(documents) { path, bytes in
      let report = Report(of: bytes, path)
      reports.append(report)
      if !json, report.verdict != "unreadable" { try report.say() }
    }
    if json { try Console.report(.list(reports.map(\.json))) }
    if let unreadable { throw unreadable }
    if reports.contains(where: { $0.verdict != "valid" }) { throw ExitStatus.findings }
  }

  /// What is to be said of one document.
  private struct Report {
    let path: String
    let findings: [Finding]
    /// `valid`, `draft`, `invalid` or `unreadable`.
    let verdict: String

    init(of bytes: [UInt8]?, _ path: String) {
      self.path = path
      guard let bytes else {
        findings = []
        verdict = "unreadable"
        return
      }
      do {
        let referral = try ReceivedReferral(reading: bytes)
        findings = referral.problems.map { Finding($0, in: path) }
        let hasErrors = findings.contains { $0.severity == .error }
        let isOpenDraft = referral.status == .draft && referral.sealProblems.isEmpty
        verdict = !hasErrors ? "valid" : isOpenDraft ? "draft" : "invalid"
      } catch {
        findings = error.all.map { Finding($0, in: path) }
        verdict = "invalid"
      }
    }

    func say() throws {
      let open = findings.count { $0.code == "requiredAnswer" }
      let count = verdict == "draft" ? "  (\(open) question\(open == 1 ? "" : "s") open)" : ""
      try Console.say("\(verdict)\(String(repeating: " ", count: 8 - verdict.count)) \(path)\(count)")
      for finding in findings {
        Console.complain((finding.severity == .warning ? "look at: " : "") + finding.text)
      }
    }

    var json: JSONValue {
      [
        "file": .string(path), "verdict": .string(verdict), "findings": .list(findings.map(\.json)),
      ]
    }
  }
}
