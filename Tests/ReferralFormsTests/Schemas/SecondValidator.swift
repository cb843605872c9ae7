import Foundation
import RandomRecords
import ReferralForms
import Testing
import XMLCore

/// Xerces-C, in a process of its own, to which documents go with the library's verdict on them.
struct SecondValidator {
  /// The program `Verification/Xerces/judge.cpp`, when `make xerces` has built it.
  static let judge = ProcessInfo.processInfo.environment["REFERRALKIT_XERCES"]
  /// How many documents of each kind are judged.
  static let count = Laws.count(300)

  /// How many documents were submitted as they were rendered.
  var unchanged = 0
  /// How many documents the library refused.
  private(set) var refused = 0

  private let process = Process()
  private let documents = Pipe()
  private let report = Pipe()
  private let schemas: [String: XMLSchema]

  init() throws {
    schemas = try Dictionary(
      uniqueKeysWithValues: Form.all.map {
        ($0.id, try XMLSchema(entry: $0.schemaFile, documents: PublishedSchemas.files))
      })
    // A judge that stops early is an error of the test, not a signal that ends all tests.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(filePath: try #require(Self.judge))
    process.arguments = Form.all.map { Project.root.appending(path: "schemas/\($0.schemaFile)").path }
    process.standardInput = documents
    process.standardOutput = report
    try process.run()
  }

  /// The schema's own verdict.
  func isValid(_ bytes: [UInt8], of form: Form) -> Bool {
    schemas[form.id]?.problems(in: bytes).isEmpty == true
  }

  /// Hands a document on, with the library's verdict.
  mutating func submit(_ bytes: [UInt8], of form: Form, label: String) throws {
    let schema = try #require(Form.all.firstIndex { $0.id == form.id })
    let isAccepted = isValid(bytes, of: form)
    if !isAccepted { refused += 1 }
    let header = "\(schema) \(isAccepted ? "valid" : "invalid") \(bytes.count) \(label)\n"
    try documents.fileHandleForWriting.write(contentsOf: Data(header.utf8) + bytes)
  }

  /// What the judge has to say, and whether it agrees with every verdict.
  func finish() throws -> (report: String, agrees: Bool) {
    try documents.fileHandleForWriting.close()
    let text = try report.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: text, as: UTF8.self), process.terminationStatus == 0)
  }
}
