import Foundation

/// The library that stands between the tool and the C library and makes one of its calls fail.
///
/// Its source, `interposer.c`, is compiled with Swift's own clang when the first test asks for it.
enum Interposer {
  /// What becomes of a call.
  enum Fault: CustomStringConvertible {
    case fails(Int32)
    case isKilled
    case isAskedToEnd
    case isShort
    case isWrong

    var description: String {
      switch self {
      case .fails(let number): "fail:\(number)"
      case .isKilled: "kill"
      case .isAskedToEnd: "term"
      case .isShort: "short"
      case .isWrong: "flip"
      }
    }
  }

  private static let library = Result {
    // Beside the tool, so that it goes when what was built goes.
    let library = Tool.executable.deletingLastPathComponent().appending(path: "interposer.so")
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "interposer.c")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "clang", "-shared", "-fPIC", "-Wall", "-Werror", "-o", library.path, source.path, "-ldl",
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableNotLoadable) }
    return library.path
  }

  /// Runs the tool with a fault at its nth call.
  static func run(_ arguments: [String], _ fault: Fault, at call: Int) throws -> Tool.Run {
    try run(arguments, environment: ["FAULT": "\(call):\(fault)"])
  }

  /// Runs the tool and lists its calls, one on each line.
  static func calls(of arguments: [String], environment: [String: String] = [:]) throws -> [String] {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log")
      _ = try run(arguments, environment: environment.merging(["FAULT_LOG": log.path]) { $1 })
      return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  /// Runs the tool with the library before the C library.
  static func run(_ arguments: [String], environment: [String: String]) throws -> Tool.Run {
    try Tool.run(arguments, environment: environment.merging(["LD_PRELOAD": library.get()]) { $1 })
  }
}
