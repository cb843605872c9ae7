import Foundation

/// The public suites of hostile and odd files.
///
/// They are other people's files and not committed: `make suites` fetches them, and names their folder to the tests.
public enum PublicSuites {
  /// The folder in which the suites lie, if somebody has named it.
  private static let folder = ProcessInfo.processInfo.environment["REFERRALKIT_SUITES"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
  }

  /// Whether the tests that need the suites can run.
  public static let areThere = folder != nil

  /// Why the tests that need the suites are skipped where they are not there.
  public static let absence = "make suites fetches other people's files and runs it"

  /// The files of a suite in alphabetical order; only those whose names begin so, if that is given.
  public static func files(of suite: String, beginning prefix: String = "") throws -> [SuiteFile] {
    try FileManager.default.contentsOfDirectory(atPath: place(suite).path)
      .filter { $0.hasPrefix(prefix) }.sorted()
      .map { SuiteFile(name: $0, bytes: try bytes(suite, $0)) }
  }

  /// Whether a suite has such a file.
  public static func has(_ path: String, in suite: String) -> Bool {
    FileManager.default.fileExists(atPath: place(suite, path).path)
  }

  /// The bytes of one file of a suite.
  public static func bytes(_ suite: String, _ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: place(suite, path)))
  }

  private static func place(_ parts: String...) -> URL {
    guard let folder else { preconditionFailure("nobody has named the folder of the suites") }
    return parts.reduce(folder) { $0.appending(path: $1) }
  }
}

/// A file of a suite.
public struct SuiteFile: Sendable {
  /// The name of the file, which in some suites says what must become of it.
  public var name: String
  /// What is in it.
  public var bytes: [UInt8]
}
