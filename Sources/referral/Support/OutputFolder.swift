import ArgumentParser
import Glibc

/// The folder that the user named for documents.
///
/// A file is written whole or not at all: under a name of its own that is open to nobody else from the first
/// byte, then made durable, then renamed. No link is followed at the file's place.
struct OutputFolder {
  let path: String

  /// Opens a folder, and makes it if it is not there, open to its owner only.
  ///
  /// - Throws: exit code 73 after saying why it cannot be made.
  init(_ path: String) throws {
    self.path = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for end in parts.indices.dropFirst() where !parts[..<end].joined(separator: "/").isEmpty {
      mkdir(parts[..<end].joined(separator: "/"), 0o700)
    }
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    Console.complain("\(path): the folder cannot be made (\(SystemError(number: errno))). Name another one.")
    throw ExitStatus.cannotCreate
  }

  /// Whether there is a file of that name.
  func has(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }

  /// Writes a file in place of any older one of that name.
  ///
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ bytes: [UInt8], to name: String) throws {
    let target = "\(path)/\(name)"
    let temporary = "\(path)/.\(name).\(getpid()).part"
    unlink(temporary)
    removeRemains()
    let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw refusal(of: target, errno, ExitStatus.cannotCreate) }
    var problem = FileDescriptor(number: number).write(bytes)
    if problem == nil, fsync(number) != 0 { problem = SystemError(number: errno) }
    if close(number) != 0, problem == nil { problem = SystemError(number: errno) }
    if problem == nil, rename(temporary, target) != 0 { problem = SystemError(number: errno) }
    if let problem {
      unlink(temporary)
      throw refusal(of: target, problem.number, ExitStatus.cannotWrite)
    }
    try makeNamesDurable()
  }

  /// Removes what runs that were killed left behind: parts of this tool's files whose process is gone.
  private func removeRemains() {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let pieces = found.split(separator: ".", omittingEmptySubsequences: false)
      guard pieces.count >= 5, pieces[0].isEmpty, pieces[pieces.count - 1] == "part",
        ["xml", "html", "json"].contains(pieces[pieces.count - 3]),
        let process = Int32(pieces[pieces.count - 2])
      else { continue }
      if kill(process, 0) != 0, errno == ESRCH { unlink("\(path)/\(found)") }
    }
  }

  private func makeNamesDurable() throws {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw refusal(of: path, errno, ExitStatus.cannotWrite) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw refusal(of: path, errno, ExitStatus.cannotWrite) }
  }

  private func refusal(of path: String, _ number: Int32, _ code: ExitCode) -> ExitCode {
    Console.complain(
      "\(path): cannot be written (\(SystemError(number: number))). Free space, or name a folder that is yours."
    )
    return code
  }
}
