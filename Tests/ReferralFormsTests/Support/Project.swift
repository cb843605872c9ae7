import Foundation
import ProbationRecord
import Testing

/// Where the tests find the project's own files.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: root.appending(path: path)))
  }

  /// The day on which the examples are complete.
  static let day = CalendarDate(lexical: "2026-11-21")!

  static func example(_ name: String) throws -> CaseRecord {
    try CaseRecord(json: bytes("examples/records/\(name).json"))
  }

  /// The names of all examples, in alphabetical order.
  static let examples: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "examples/records").path))
      ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The data dictionary, when it lies beside the project.
  static let dictionary: URL? = {
    let folder = root.deletingLastPathComponent().appending(path: "shared/forms")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The rows of a file of the data dictionary, by column.
  static func dictionaryRows(_ name: String) throws -> [[String: String]] {
    let folder = try #require(dictionary)
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(lines[0], line).map { (String($0), String($1)) })
    }
  }
}
