import ArgumentParser
import Glibc

/// A folder that this run writes files to, and that no other run of the tool writes to meanwhile.
///
/// A file is written whole or not at all: under a name of its own that is open to nobody else from the first
/// byte, then made durable and read again, then renamed. Everything is done through the folder as it was
/// opened, so that no link can lead elsewhere, neither at the folder's place nor at a file's.
final class OutputFolder {
  let path: String
  /// The folder as it was opened; negative once it was let go.
  private var descriptor: Int32

  /// Opens a folder, and makes it if it is not there, open to its owner only; waits while another run of the
  /// tool writes to it.
  ///
  /// - Throws: exit code 73 after saying why it cannot be made or opened.
  convenience init(_ path: String) throws {
    var problem: SystemError?
    do {
      problem = try FolderMaker.make(path)
      try self.init(opening: path)
    } catch {
      // Why it could not be made says more than that it is not there.
      throw Self.refusal(of: path, problem ?? error)
    }
  }

  /// Opens a folder if it is there and may be listed; waits while another run of the tool writes to it.
  ///
  /// - Throws: exit code 73 after saying why it cannot be opened.
  static func existing(_ path: String) throws -> OutputFolder? {
    do {
      return try OutputFolder(opening: path)
    } catch let error where [ENOENT, ENOTDIR, EACCES].contains(error.number) {
      return nil
    } catch {
      throw refusal(of: path, error)
    }
  }

  private init(opening path: String) throws(SystemError) {
    self.path = path
    let place = Self.withoutSlash(path)
    descriptor = SystemCall.repeated { open(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    try lock()
  }

  deinit { letGo() }

  /// Lets other runs write to the folder.
  func letGo() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Whether there is something of that name, be it a link that leads nowhere.
  func has(_ name: String) -> Bool {
    faccessat(descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT
  }

  /// Whether something of that name is a device, a pipe or the like, which is never put aside for a file; that a file
  /// cannot take the place of a folder is found out when it is to.
  private func hasAnotherKindOfFile(_ name: String) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    return ![S_IFREG, S_IFLNK, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// What an ordinary file of that name holds; `nil` if there is none, or it cannot be read.
  func contents(of name: String) -> [UInt8]? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG
    else {
      return nil
    }
    return try? InputFile.read("\(path)/\(name)")
  }

  /// Writes a file in place of any older one of that name.
  ///
  /// - Parameter shown: the file as the user named it, for messages.
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ bytes: [UInt8], to name: String, shownAs shown: String) throws {
    guard !hasAnotherKindOfFile(name) else {
      Console.complain("\(shown): is no ordinary file, and was left as it is. Name another one.")
      throw ExitStatus.cannotCreate
    }
    // A signal that ends the run waits until the file is whole, or its beginnings are gone.
    try Surroundings.withoutInterruption {
      let temporary = PartialFile.name()
      if let problem = PartialFile.write(bytes, to: temporary, in: descriptor) {
        unlinkat(descriptor, temporary, 0)
        Console.complain(
          "\(shown): cannot be written (\(problem)). "
            + (has(name) ? "What is there is older, and was left as it was. " : "")
            + "Free space, or name a folder that is yours.")
        throw problem.isAtOpening ? ExitStatus.cannotCreate : ExitStatus.cannotWrite
      }
      if SystemCall.repeated({ renameat(descriptor, temporary, descriptor, name) }) != 0 {
        let error = SystemError(number: errno)
        unlinkat(descriptor, temporary, 0)
        Console.complain("\(shown): cannot be put in place (\(error)). What is there was left as it was.")
        throw ExitStatus.cannotWrite
      }
      if SystemCall.repeated({ fsync(descriptor) }) != 0 {
        Console.complain(
          "\(shown): is in place, but may not outlast a power cut (\(SystemError(number: errno))). "
            + "Write it again.")
        throw ExitStatus.cannotWrite
      }
    }
  }

  /// Waits until no other run of the tool writes to the folder, and removes what runs that were killed left.
  ///
  /// The lock is on the folder itself, so that it leaves no file behind and ends with the run.
  private func lock() throws(SystemError) {
    var isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    if !isLocked {
      if errno == EWOULDBLOCK {
        Console.complain("\(path): waiting for another run of the tool that writes there.")
      }
      isLocked = SystemCall.repeated { flock(descriptor, LOCK_EX) } == 0
    }
    if isLocked { return PartialFile.removeRemains(in: descriptor) }
    // A file system without locks is written to all the same, but what lies there may be another run's.
    guard [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL].contains(errno) else { throw SystemError(number: errno) }
  }

  /// A name that ends in a slash leads through a link, and without it to the link itself.
  private static func withoutSlash(_ path: String) -> String {
    var place = path
    while place.count > 1, place.hasSuffix("/") || place.count > 2 && place.hasSuffix("/.") {
      place.removeLast()
    }
    return place
  }

  private static func refusal(of path: String, _ error: SystemError) -> ExitCode {
    Console.complain(
      InputFile.isLink(withoutSlash(path))
        ? "\(path): is a link to another folder. Name that folder itself."
        : "\(path): the folder cannot be made or opened (\(error)). Name another one.")
    return ExitStatus.cannotCreate
  }
}
