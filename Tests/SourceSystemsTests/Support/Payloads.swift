import Foundation
import ProbationRecord
import SourceSystems

/// The payloads that tests read: the project's own, and real samples where they are beside the checkout.
enum Payloads {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of real sample payloads, which is no part of the project.
  static let samples = tests.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "shared/sources")

  static let hasSamples = FileManager.default.fileExists(atPath: samples.path)

  /// One of the project's own payloads, such as `ndelius/offender`.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: tests.appending(path: "Fixtures/\(name).json")))
  }

  /// What one of the project's own payloads says.
  static func account(_ name: String, as source: String? = nil) throws -> SourceAccount {
    try SourceAccount(reading: bytes(name), as: source)
  }

  /// What a real sample says.
  static func sample(_ name: String, as source: String? = nil) throws -> SourceAccount {
    let data = try Data(contentsOf: samples.appending(path: "\(name).json"))
    return try SourceAccount(reading: [UInt8](data), as: source)
  }

  /// What a payload that a test writes out says.
  static func account(json: String, as source: String? = nil) throws -> SourceAccount {
    try SourceAccount(reading: Array(json.utf8), as: source)
  }
}

extension SourceAccount {
  /// Whether the payload does not say whose it is, so that it is taken on the word of whoever imports it.
  var namesNobody: Bool {
    var record = CaseRecord()
    return !record.merge(self.record).onCallersWord.isEmpty
  }

  /// What became of a key.
  func use(of path: String) -> KeyUse? { keys.first { $0.path == path }?.use }

  /// The notices about a key.
  func kinds(about path: String) -> [SourceNotice.Kind] { notices.filter { $0.key == path }.map(\.kind) }
}
