import ArgumentParser
import Glibc
import ProbationRecord

/// Writes results to standard output and all else to standard error.
enum Console {
  /// Writes bytes to standard output.
  ///
  /// - Throws: exit code 74 when they cannot be written, so that nothing lost is reported as done.
  static func write(_ bytes: [UInt8]) throws {
    if let error = FileDescriptor.standardOutput.write(bytes) { throw refusal(error) }
  }

  /// Closes standard output, after everything was written: some systems only then say that it was lost.
  ///
  /// - Throws: exit code 74 when it was.
  static func finish() throws {
    if close(STDOUT_FILENO) != 0, errno != EINTR { throw refusal(SystemError(number: errno)) }
  }

  private static func refusal(_ error: SystemError) -> ExitCode {
    // Whoever closed the pipe knows that they read no further.
    if error.number != EPIPE {
      complain("standard output: cannot be written (\(error)). Free space or name another place.")
    }
    return ExitStatus.cannotWrite
  }

  /// Writes a report as JSON to standard output.
  ///
  /// Characters that steer a terminal are written as escapes, so that a reader of the JSON has them all.
  static func report(_ value: JSONValue) throws {
    let text = String(decoding: JSONWriter.write(value), as: UTF8.self)
    // Outside of strings JSON has none of these characters, but for line feeds.
    try write(Array(text.replacingSteering { $0 == "\n" ? nil : $0.jsonEscape }.utf8))
  }

  /// Writes a line to standard output; characters that steer a terminal are shown as question marks.
  static func say(_ line: String) throws { try write(Array((line.onOneHarmlessLine + "\n").utf8)) }

  /// Writes a line to standard error; that it cannot be written is nothing one could tell anybody.
  ///
  /// A file name can hold characters that steer a terminal, and line ends that would make it look like a
  /// line of the tool's own; they are shown as question marks.
  static func complain(_ line: String) {
    _ = FileDescriptor.standardError.write(Array((line.onOneHarmlessLine + "\n").utf8))
  }
}

extension String {
  /// The text with characters that steer a terminal shown as question marks, line ends among them.
  fileprivate var onOneHarmlessLine: String { replacingSteering { $0 == "\t" ? nil : "?" } }

  /// The text with something else in the place of characters that steer a terminal.
  fileprivate func replacingSteering(_ replacement: (Unicode.Scalar) -> String?) -> String {
    guard unicodeScalars.contains(where: \.steers) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.steers, let replacement = replacement(scalar) {
        text.append(contentsOf: replacement.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether the character moves a terminal's cursor or changes its state, or turns the direction in which text
  /// is shown, so that a reader sees something else than what stands there.
  fileprivate var steers: Bool {
    properties.generalCategory == .control || properties.isBidiControl
      || [.lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }

  /// The character as an escape of JSON; all that steer are in the basic plane.
  fileprivate var jsonEscape: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
