import Glibc

/// A file that is being written, under a name of its own until it is whole.
enum PartialFile {
  /// Why a file could not be written.
  enum Problem: CustomStringConvertible {
    case opening(SystemError)
    case writing(SystemError)
    /// What was read again is not what was written.
    case differs

    var isAtOpening: Bool { if case .opening = self { true } else { false } }

    var description: String {
      switch self {
      case .opening(let error), .writing(let error): error.description
      case .differs: "what was read again is not what was written"
      }
    }
  }

  private static let (beginning, end) = (".referral-", ".part")

  /// A name that nobody can know beforehand; it says nothing of the file that it will be.
  static func name() -> String {
    beginning + String(UInt64.random(in: 1 << 63 ... .max), radix: 16) + end
  }

  /// Writes bytes to a new file that is open to its owner only, makes them durable and reads them again.
  static func write(_ bytes: [UInt8], to name: String, in folder: Int32) -> Problem? {
    let number = SystemCall.repeated {
      openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard number >= 0 else { return .opening(SystemError(number: errno)) }
    // A umask can take from its owner what the owner needs.
    _ = SystemCall.repeated { fchmod(number, 0o600) }
    let file = FileDescriptor(number: number)
    var problem = file.write(bytes).map(Problem.writing)
    if problem == nil, SystemCall.repeated({ fsync(number) }) != 0 {
      problem = .writing(SystemError(number: errno))
    }
    if problem == nil { problem = difference(of: file, from: bytes) }
    // Linux closes a file even where a signal interrupts it.
    if close(number) != 0, errno != EINTR, problem == nil { problem = .writing(SystemError(number: errno)) }
    return problem
  }

  /// Removes the partial files in a folder; whoever calls has locked it, so that none is another run's.
  static func removeRemains(in folder: Int32) {
    let number = SystemCall.repeated { openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { return }
    guard let entries = fdopendir(number) else {
      close(number)
      return
    }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isPartial(found) { unlinkat(folder, found, 0) }
    }
  }

  /// Whether a file of that name is one of this tool's, and nothing that somebody else keeps in the folder.
  private static func isPartial(_ name: String) -> Bool {
    guard name.hasPrefix(beginning), name.hasSuffix(end) else { return false }
    let digits = name.dropFirst(beginning.count).dropLast(end.count)
    return digits.utf8.count == 16 && UInt64(digits, radix: 16) != nil
  }

  /// Compares a file with what was written to it.
  ///
  /// The system is asked to forget its own copy first, so that
  /// the bytes come from where the file is kept.
  private static func difference(of file: FileDescriptor, from bytes: [UInt8]) -> Problem? {
    posix_fadvise(file.number, 0, 0, POSIX_FADV_DONTNEED)
    var place = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = SystemCall.repeated { pread(file.number, &chunk, chunk.count, place) }
      if count < 0 { return .writing(SystemError(number: errno)) }
      if count == 0 { return place == bytes.count ? nil : .differs }
      guard place + count <= bytes.count, bytes[place..<place + count].elementsEqual(chunk[..<count]) else {
        return .differs
      }
      place += count
    }
  }
}
