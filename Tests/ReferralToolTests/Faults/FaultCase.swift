import Foundation
import RandomRecords
import Testing

/// A run of the tool that writes one file, to be tried with faults.
struct FaultCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The file that is written, in the folder of the run.
  let target: String
  /// The call, in which FOLDER stands for the folder of the run.
  let arguments: [String]
  /// What is there before; `nil` when the file is new.
  var before: @Sendable () throws -> Data? = { nil }

  func arguments(in folder: URL) -> [String] {
    arguments.map { $0.replacingOccurrences(of: "FOLDER", with: folder.path) }
  }

  func content(in folder: URL) -> Data? { try? Data(contentsOf: folder.appending(path: target)) }

  /// Calls with a folder in which what is there before is there.
  func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    try Tool.withFolder { folder in
      let file = folder.appending(path: target)
      if let before = try before() { try before.write(to: file) }
      return try body(folder)
    }
  }

  static let all = [
    FaultCase(
      testDescription: "render into a new folder", target: "made/documents/cas3.xml",
      arguments: ["render", Tool.example("barely-begun"), "--form", "cas3", "--draft"]
        + ["--output", "FOLDER/made/documents", "--on", "2026-11-21"]),
    FaultCase(
      testDescription: "render a page in place of an older one", target: "mappa.html",
      arguments: ["render", Tool.example("barely-begun"), "--form", "mappa", "--draft", "--html"]
        + ["--output", "FOLDER", "--on", "2026-11-21"],
      before: { Data("an older page".utf8) }),
    FaultCase(
      testDescription: "import into a new record", target: "record.json",
      arguments: ["import", payload, "--into", "FOLDER/record.json", "--new", "RK-1", "--on", "2026-11-21"]),
    FaultCase(
      testDescription: "import into a record", target: "record.json",
      arguments: ["import", payload, "--into", "FOLDER/record.json", "--on", "2026-11-21"],
      before: { try Data(contentsOf: URL(filePath: Tool.example("barely-begun"))) }),
    FaultCase(
      testDescription: "read into a record", target: "record.json",
      arguments: ["read", document, "--into", "FOLDER/record.json", "--on", "2026-11-21"],
      before: { try Data(contentsOf: URL(filePath: Tool.example("barely-begun"))) }),
    FaultCase(
      testDescription: "decide", target: "record.json",
      arguments: ["decide", "FOLDER/record.json", "person.religion", "--by", "A. Officer"],
      before: { Data(undecided.utf8) }),
    FaultCase(
      testDescription: "log a disclosure", target: "log.jsonl",
      arguments: ["disclose", document, "--to", "Northmoor placement team", "--as", "temporaryAccommodation"]
        + [
          "--ground", "Referral", "--by", "A. Officer", "--at", "2026-11-21T10:30:00", "--log",
          "FOLDER/log.jsonl",
        ],
      before: { Data(logged.utf8) }),
  ]

  /// All of them at full length, otherwise one of each.
  static let share = Laws.areFull ? all : oneOfEach

  /// One that writes to a folder for documents and one that changes a record.
  static let oneOfEach = [all[1], all[3]]

  private static let payload = Tool.root.appending(path: "examples/payloads/owen-example-alder/tier.json")
    .path

  private static let document = Tool.root.appending(path: "examples/documents/every-fact/cas3.xml").path

  /// A log with one line.
  private static let logged = """
    {"at": "2026-11-20T09:00:00Z", "recipient": "Northmoor placement team", "audience": "temporaryAccommodation", \
    "ground": "Referral", "by": "A. Officer", "form": "cas3", "formVersion": "1.0", "status": "draft", \
    "fingerprint": "sha256:\(String(repeating: "0", count: 64))", "record": "RK-1", \
    "facts": ["person.name.given"], "beyondAudience": []}

    """

  /// A record with one conflict.
  private static let undecided = """
    { "recordVersion": "1.0", "reference": "RK-1", "person": { "religion": {
      "value": "quaker", "source": "ndelius",
      "alternatives": [{ "value": "sikh", "source": "nomis" }] } } }
    """
}
