import ArgumentParser
import Glibc

/// Writes results to standard output and all else to standard error.
enum Console {
  /// Writes bytes to standard output.
  ///
  /// - Throws: exit code 74 when they cannot be written, so that nothing lost is reported as done.
  static func write(_ bytes: [UInt8]) throws {
    if let error = FileDescriptor.standardOutput.write(bytes) {
      Console.complain("standard output: cannot be written (\(error)). Free space or name another place.")
      throw ExitStatus.cannotWrite
    }
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

/// A descriptor that bytes can be written to.
struct FileDescriptor {
  let number: Int32

  static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Writes all bytes; returns what went wrong, if anything.
  func write(_ bytes: [UInt8]) -> SystemError? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let count = Glibc.write(number, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return SystemError(number: errno) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return nil
    }
  }
}

/// An error number of the system, in its words.
struct SystemError: Error, CustomStringConvertible {
  let number: Int32

  var description: String { String(cString: strerror(number)) }
}
