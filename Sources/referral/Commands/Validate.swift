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
    var findings: [Finding] = []
    var unreadable: ExitCode?
    for path in documents {
      do {
        let found = try problems(of: path)
        findings += found
        if !json { try say(found, of: path) }
      } catch let code as ExitCode where code == ExitStatus.noInput || code == ExitStatus.badData {
        // The other documents are looked at all the same; the exit code says that one could not be.
        unreadable = code
      }
    }
    if json { try Console.write(Finding.json(findings)) }
    if let unreadable { throw unreadable }
    if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.findings }
  }

  private func problems(of path: String) throws -> [Finding] {
    let bytes = try InputFile.read(path)
    do {
      return try ReceivedReferral(reading: bytes).problems.map { Finding($0, in: path) }
    } catch {
      return error.all.map { Finding($0, in: path) }
    }
  }

  private func say(_ findings: [Finding], of path: String) throws {
    let isValid = !findings.contains { $0.severity == .error }
    try Console.say("\(isValid ? "valid   " : "invalid ") \(path)")
    for finding in findings { Console.complain(finding.text) }
  }
}
