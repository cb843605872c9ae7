import ArgumentParser
import Glibc

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

  /// Writes a line to standard output; characters that steer a terminal are shown as question marks.
  static func say(_ line: String) throws { try write(Array((line.withoutControls + "\n").utf8)) }

  /// Writes a line to standard error; that it cannot be written is nothing one could tell anybody.
  ///
  /// A file name can hold characters that steer a terminal; they are shown as question marks.
  static func complain(_ line: String) {
    _ = FileDescriptor.standardError.write(Array((line.withoutControls + "\n").utf8))
  }
}

extension String {
  /// The text with characters that steer a terminal shown as question marks; it may have several lines.
  fileprivate var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control ? "?" : $0
        }))
  }
}
