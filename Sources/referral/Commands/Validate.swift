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
    var unreadable: ExitCode?
    for path in documents {
      do {
        let report = try Report(of: path)
        reports.append(report)
        if !json { try report.say() }
      } catch let code as ExitCode where code == ExitStatus.noInput || code == ExitStatus.badData {
        // The other documents are looked at all the same; the exit code says that one could not be.
        unreadable = code
        reports.append(Report(unreadable: path))
      }
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

    init(of path: String) throws {
      self.path = path
      let bytes = try InputFile.read(path)
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

    init(unreadable path: String) {
      self.path = path
      findings = []
      verdict = "unreadable"
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
