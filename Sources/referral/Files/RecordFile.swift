import ArgumentParser
import ProbationRecord

/// A record that the user named.
struct RecordFile {
  let record: CaseRecord
  private let file: FileToChange
  /// What the file says of its JSON Schema, for editors.
  private let schema: String?

  var path: String { file.path }
  /// Whether there is no file of that name yet.
  var isNew: Bool { file.isNew }

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
    let file = try FileToChange(path, mayBeNew: newReference != nil)
    if let newReference, file.isNew {
      return RecordFile(record: CaseRecord(reference: newReference), file: file, schema: nil)
    }
    return RecordFile(
      record: try record(of: file.bytes, path, json: json), file: file,
      schema: CaseRecord.schemaPlace(inJSON: file.bytes))
  }

  /// Lets other runs change records in the folder, when this one has nothing more to write.
  func letGo() { file.letGo() }

  /// Writes the record in place of the file, whole or not at all, and lets go of it.
  ///
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ record: CaseRecord) throws {
    let bytes: [UInt8]
    do {
      bytes = try record.json(schema: schema)
    } catch {
      // Every value was read from a record or spelled for one, so this is a fault of the tool.
      for problem in error.all { Console.complain("\(path): \(problem)") }
      throw ExitStatus.badData
    }
    try file.write(bytes)
  }

  private static func record(of bytes: [UInt8], _ path: String, json: Bool) throws -> CaseRecord {
    do {
      return try CaseRecord(json: bytes)
    } catch {
      let findings = error.all.map { Finding($0, in: path) }
      let count = "\(findings.count) problem\(findings.count == 1 ? "" : "s")"
      throw try Finding.refusal(findings, json: json, or: "\(path): \(count); nothing was done.")
    }
  }
}
