import Foundation

/// Every payload of the project's own: the fixtures, and the example person's.
enum Fixtures {
  static let all: [String] = names(in: Payloads.tests.appending(path: "Fixtures"))
  static let examplePerson = "owen-example-alder"
  static let examples: [String] = names(in: exampleFolder)

  static func example(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: exampleFolder.appending(path: "\(name).json")))
  }

  private static let exampleFolder = Payloads.tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/payloads/\(examplePerson)")

  /// The JSON files of a folder and its folders, without their ending.
  private static func names(in folder: URL) -> [String] {
    let base = folder.resolvingSymlinksInPath().path + "/"
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).map { $0.resolvingSymlinksInPath().path }
      .filter { $0.hasSuffix(".json") }.map { String($0.dropFirst(base.count).dropLast(5)) }.sorted()
  }
}
