import ArgumentParser
import ProbationRecord

/// A record that the user named.
enum RecordFile {
  /// Reads a record.
  ///
  /// - Throws: exit code 66 when the file cannot be read, or 65 after listing everything wrong with it.
  static func read(_ path: String, json: Bool) throws -> CaseRecord {
    let bytes = try InputFile.read(path)
    do {
      return try CaseRecord(json: bytes)
    } catch {
      let findings = error.all.map { Finding($0, in: path) }
      if json {
        try Console.write(JSONWriter.write(["problems": .list(findings.map(\.json))]))
      } else {
        for finding in findings { Console.complain(finding.text) }
      }
      Console.complain(
        "\(path): \(findings.count) problem\(findings.count == 1 ? "" : "s"); nothing was done.")
      throw ExitStatus.badData
    }
  }
}
