import ArgumentParser
import Glibc

/// A file that the user named for reading.
enum InputFile {
  /// The most bytes that are read: more than any record or document may have.
  static let maximumBytes = 16_000_000

  /// The bytes of a file.
  ///
  /// - Throws: exit code 66 after saying why it cannot be read, or 65 when it is too large.
  static func read(_ path: String) throws -> [UInt8] {
    // A pipe that nobody writes to is empty: without O_NONBLOCK, opening it would wait for somebody for ever.
    let descriptor = SystemCall.repeated { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard descriptor >= 0 else { throw refusal(of: path, SystemError(number: errno)) }
    defer { close(descriptor) }
    // From one that somebody does write to, all is read, however slowly it comes.
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = SystemCall.repeated { Glibc.read(descriptor, &chunk, chunk.count) }
      if count < 0 { throw refusal(of: path, SystemError(number: errno)) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= maximumBytes else {
        Console.complain(
          "\(path): the file is larger than \(maximumBytes) bytes. Name the right file.")
        throw ExitStatus.badData
      }
    }
  }

  /// Looks at each of several files, also when another one cannot be read, so that all problems are said at once.
  ///
  /// - Parameter look: is given each name with the bytes of the file, `nil` when it cannot be read.
  /// - Returns: the exit code for a file that could not be read, after saying why; `nil` when all could.
  static func readEach(
    _ paths: [String], _ look: (String, [UInt8]?) throws -> Void
  ) throws -> ExitCode? {
    var unreadable: ExitCode?
    for path in paths {
      var bytes: [UInt8]?
      do { bytes = try read(path) } catch let code as ExitCode { unreadable = code }
      try look(path, bytes)
    }
    return unreadable
  }

  /// The file that a name leads to, without links: what a link points at, or where a new file would be.
  ///
  /// - Throws: exit code 66 after saying why it cannot be found out.
  static func target(of path: String) throws -> String {
    if let target = try resolved(path) { return target }
    guard [ENOENT, ENOTDIR].contains(errno) else { throw refusal(of: path, SystemError(number: errno)) }
    guard let slash = path.lastIndex(of: "/") else { return path }
    // A folder that is not there yet is made in its own place.
    return try resolved(String(path[...slash])).map { "\($0)/\(path[path.index(after: slash)...])" } ?? path
  }

  /// Whether there is a file of that name; one that cannot be asked about is taken to be there.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno)
  }

  /// Whether the name is that of a link.
  static func isLink(_ path: String) -> Bool {
    var byte: CChar = 0
    return readlink(path, &byte, 1) >= 0
  }

  private static func resolved(_ path: String) throws -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    // Mended, the name would be that of another folder.
    guard let target = String(validatingCString: resolved) else {
      Console.complain("\(path): lies in a folder whose name is not UTF-8. Give the folder another name.")
      throw ExitStatus.noInput
    }
    return target
  }

  private static func refusal(of path: String, _ error: SystemError) -> ExitCode {
    Console.complain("\(path): cannot be read (\(error)). Check the name and that you may read it.")
    return ExitStatus.noInput
  }
}
