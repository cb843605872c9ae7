import Glibc

/// Calls of the system, which report in their result that they failed and in `errno` why.
enum SystemCall {
  /// Calls again for as long as a signal interrupts the call.
  static func repeated<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}

/// An error number of the system, in its words.
struct SystemError: Error, CustomStringConvertible {
  let number: Int32

  var description: String { String(cString: strerror(number)) }
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
        let count = SystemCall.repeated { Glibc.write(number, rest.baseAddress, rest.count) }
        if count < 0 { return SystemError(number: errno) }
        // Nothing was written and nothing said why: asking again could go on for ever.
        if count == 0 { return SystemError(number: EIO) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return nil
    }
  }
}
