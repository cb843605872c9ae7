import Glibc

/// Makes folders that are open to their owner only.
enum FolderMaker {
  /// Makes a folder with those above it, as far as they are not there.
  ///
  /// - Returns: the first thing that went wrong, which matters only if the folder cannot be opened then.
  /// - Throws: why a folder that was made may not outlast a power cut.
  static func make(_ path: String) throws(SystemError) -> SystemError? {
    var problem: SystemError?
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for end in 1...max(1, parts.count) where !(parts[..<end].last ?? "").isEmpty {
      let folder = parts[..<end].joined(separator: "/")
      if SystemCall.repeated({ mkdir(folder, 0o700) }) == 0 {
        // A umask can take from its owner what the owner needs.
        _ = chmod(folder, 0o700)
        try makeDurable(folder + "/..")
      } else if errno != EEXIST {
        problem = problem ?? SystemError(number: errno)
      }
    }
    return problem
  }

  /// Makes the names in a folder outlast a power cut.
  private static func makeDurable(_ folder: String) throws(SystemError) {
    let number = SystemCall.repeated { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if number < 0, errno == EACCES { return }  // Who may make a folder there but not list it can do no more.
    guard number >= 0 else { throw SystemError(number: errno) }
    defer { close(number) }
    guard SystemCall.repeated({ fsync(number) }) == 0 else { throw SystemError(number: errno) }
  }
}
