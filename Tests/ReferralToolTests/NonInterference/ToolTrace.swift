import Foundation
import ProbationRecord
import ReferralForms

/// All that the tool leaves and says when it is asked everything about one form of a record.
struct ToolTrace {
  static let day = CalendarDate(lexical: "2026-11-21")!

  /// What one run left and said.
  private struct Step: Equatable {
    let arguments: [String]
    let status: Int32
    let output: String
    let errors: String
    /// The files by their names, with mode and bytes.
    let files: [String: [UInt8]]
  }

  private let steps: [Step]

  init(of record: CaseRecord, on form: Form, superseding sent: [UInt8]?) throws {
    let bytes = try record.json()
    steps = try Self.calls(on: form, isIssuedAgain: sent != nil).map { arguments in
      try Tool.withFolder { folder in
        try Data(bytes).write(to: folder.appending(path: "record.json"))
        if let sent { try Data(sent).write(to: folder.appending(path: "sent.xml")) }
        let run = try Tool.run(arguments, in: folder)
        return Step(
          arguments: arguments, status: run.status, output: run.output,
          errors: run.errors, files: try Self.files(in: folder))
      }
    }
  }

  /// Where two traces differ first, as the call and what differs; `nil` if nowhere.
  func difference(from other: ToolTrace) -> String? {
    guard let (mine, theirs) = zip(steps, other.steps).first(where: { $0 != $1 }) else { return nil }
    let what =
      mine.status != theirs.status
      ? "exit code"
      : mine.output != theirs.output
        ? "standard output" : mine.errors != theirs.errors ? "standard error" : "files"
    return "referral \(mine.arguments.joined(separator: " ")): \(what)"
  }

  private static func calls(on form: Form, isIssuedAgain: Bool) -> [[String]] {
    let render = ["render", "record.json", "--form", form.id, "--on", day.lexical]
    let calls = [
      render + ["--output", "out"], render + ["--draft", "--json", "--output", "out"],
      render + ["--draft", "--html", "--output", "out"],
      ["check", "record.json", "--form", form.id, "--on", day.lexical],
      ["check", "record.json", "--form", form.id, "--on", day.lexical, "--json"],
    ]
    guard isIssuedAgain else { return calls }
    return calls + [
      render + ["--draft", "--supersedes", "sent.xml"], ["compare", "sent.xml", "record.json"],
    ]
  }

  private static func files(in folder: URL) throws -> [String: [UInt8]] {
    let manager = FileManager.default
    var files: [String: [UInt8]] = [:]
    for name in try manager.subpathsOfDirectory(atPath: folder.path) where name != "record.json" {
      let place = folder.appending(path: name)
      let mode = try manager.attributesOfItem(atPath: place.path)[.posixPermissions] as? Int ?? -1
      let bytes = (try? Data(contentsOf: place)).map { [UInt8]($0) } ?? []
      files["\(name) \(String(mode, radix: 8))"] = bytes
    }
    return files
  }
}
