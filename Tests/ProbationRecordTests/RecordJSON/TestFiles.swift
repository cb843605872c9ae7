import Foundation
import Testing

/// Where the tests find the package's own files and the data dictionary.
enum TestFiles {
  /// The folder of the package, which is four levels above this file.
  static let package = ancestors.dropFirst(3).first ?? URL(filePath: "/")

  /// The folder of the data dictionary, when it lies beside the package or above it.
  static let dictionary = ancestors.map { $0.appending(path: "shared/forms") }
    .first { FileManager.default.fileExists(atPath: $0.appending(path: "facts.tsv").path) }

  /// Whether files that tests compare with are to be written anew.
  static let areRewritten = ProcessInfo.processInfo.environment["REFERRALKIT_REWRITE"] != nil

  /// The folders above this file, the nearest first.
  private static var ancestors: [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let count = folder.pathComponents.count
    return (0..<count).map { steps in (0..<steps).reduce(folder) { url, _ in url.deletingLastPathComponent() }
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: package.appending(path: path)))
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: package.appending(path: path))
  }

  /// The names of the files in a folder, in alphabetical order.
  static func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: package.appending(path: path).path)
    return (names ?? []).sorted()
  }

  /// The rows of a table of the data dictionary, each by column.
  static func rows(_ name: String) throws -> [[String: String]] {
    let folder = try #require(dictionary)
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}
