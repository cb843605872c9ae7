import ArgumentParser
import ProbationRecord

/// A record that the user named.
struct RecordFile {
  let path: String
  let record: CaseRecord
  /// Whether there is no file of that name yet.
  let isNew: Bool
  /// The file itself, where the name is that of a link.
  private let place: String
  /// The folder of the file, in which no other run changes a record meanwhile; `nil` if it is not there yet.
  private let folder: OutputFolder?
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
    let place = try InputFile.target(of: path)
    let folder = try OutputFolder.existing(Self.folder(of: place))
    if let newReference, !InputFile.exists(place) {
      return RecordFile(
        path: path, record: CaseRecord(reference: newReference), isNew: true, place: place, folder: folder,
        schema: nil, bytes: [])
    }
    let bytes = try InputFile.read(path)
    return RecordFile(
      path: path, record: try record(of: bytes, path, json: json), isNew: false, place: place, folder: folder,
      schema: CaseRecord.schemaPlace(inJSON: bytes), bytes: bytes)
  }

  /// Lets other runs change records in the folder, when this one has nothing more to write.
  func letGo() { folder?.letGo() }

  /// Writes the record in place of the file, whole or not at all, and lets go of it.
  ///
  /// - Throws: exit code 73 or 74 after saying why it cannot be written.
  func write(_ record: CaseRecord) throws {
    guard isNew ? !InputFile.exists(place) : try InputFile.read(place) == self.bytes else {
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
    let name = place.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = try folder ?? OutputFolder(Self.folder(of: place))
    try folder.write(bytes, to: String(name), shownAs: path)
    folder.letGo()
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
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
