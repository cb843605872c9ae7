import Foundation
import Testing

/// The built tool, run as a user runs it.
enum Tool {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
    /// Whether a signal ended the run; its number is the status then.
    var wasKilled = false
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The tool lies beside the tests that were built with it.
  static let executable: URL = {
    let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "referral")
  }()

  static func example(_ name: String) -> String { root.appending(path: "examples/records/\(name).json").path }

  static func run(_ arguments: String...) throws -> Run { try run(arguments) }

  /// Runs the tool, with further variables in its environment, in a folder of its own if one is given.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    let process = Process()
    if let folder { process.currentDirectoryURL = folder }
    process.executableURL = executable
    process.arguments = arguments
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Standard error is read while standard output still fills, so that neither pipe can block the tool.
    nonisolated(unsafe) var errorBytes = Data()
    let reading = DispatchQueue(label: "standard error")
    let done = DispatchSemaphore(value: 0)
    reading.async {
      errorBytes = errors.fileHandleForReading.readDataToEndOfFile()
      done.signal()
    }
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    done.wait()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Runs a shell line in which `$referral` is the tool.
  static func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = ["referral": executable.path, "PATH": "/usr/bin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Calls with a folder of its own, which is removed afterwards.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "referral-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
