import ArgumentParser
import Glibc
import ProbationRecord

/// A record that the user named.
struct RecordFile {
  let path: String
  let record: CaseRecord
  /// Whether there is no file of that name yet.
  let isNew: Bool
  /// What the file says of its JSON Schema, for editors.
  private let schema: String?
  /// The file as it was opened.
  private let bytes: [UInt8]

  /// Reads a record.
  ///
  /// - Throws: exit code 66 when the file cannot be read, or 65 after listing everything wrong with it.
  static func read(_ path: String, json: Bool) throws -> CaseRecord {
    try record(of: InputFile.read(path), path, json: json)
  }

  /// Opens a record that is to be changed.
  ///
  /// - Parameter newReference: the reference of a new record, which is begun if there is no file of that name.
  /// - Throws: exit code 66 when the file cannot be read, or 65 after listing everything wrong with it.
  static func open(_ path: String, newReference: Reference?, json: Bool) throws -> RecordFile {
    // A link's own file is changed, and never the link turned into a file beside it.
    let path = InputFile.target(of: path)
    try lock(folderOf: path)
    if let newReference, !InputFile.exists(path) {
      return RecordFile(
        path: path, record: CaseRecord(reference: newReference), isNew: true, schema: nil, bytes: [])
    }
    let bytes = try InputFile.read(path)
    return RecordFile(
      path: path, record: try record(of: bytes, path, json: json), isNew: false,
      schema: CaseRecord.schemaPlace(inJSON: bytes), bytes: bytes)
  }

  /// Writes the record in place of the file, whole or not at all.
  ///
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ record: CaseRecord) throws {
    guard isNew ? !InputFile.exists(path) : try InputFile.read(path) == self.bytes else {
      Console.complain(
        "\(path): somebody else has changed the file meanwhile. Nothing was written; try again.")
      throw ExitStatus.cannotWrite
    }
    let bytes: [UInt8]
    do {
      bytes = try record.json(schema: schema)
    } catch {
      // Every value was read from a record or spelled for one, so this is a fault of the tool.
      for problem in error.all { Console.complain("\(path): \(problem)") }
      throw ExitStatus.badData
    }
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    try OutputFolder(Self.folder(of: path)).write(bytes, to: String(name))
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  }

  /// Waits until no other run of the tool changes a record in the folder, and keeps others waiting until this
  /// one ends; a folder can be locked without leaving a file behind.
  private static func lock(folderOf path: String) throws {
    let number = Glibc.open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that cannot be opened will be complained of when the record is read or written.
    guard number >= 0 else { return }
    while flock(number, LOCK_EX) != 0, errno == EINTR {}
  }

  private static func record(of bytes: [UInt8], _ path: String, json: Bool) throws -> CaseRecord {
    do {
      return try CaseRecord(json: bytes)
    } catch {
      let findings = error.all.map { Finding($0, in: path) }
      if json {
        try Console.report(Finding.json(findings))
      } else {
        for finding in findings { Console.complain(finding.text) }
      }
      Console.complain(
        "\(path): \(findings.count) problem\(findings.count == 1 ? "" : "s"); nothing was done.")
      throw ExitStatus.badData
    }
  }
}
