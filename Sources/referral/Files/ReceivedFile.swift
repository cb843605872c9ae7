import ArgumentParser
import ReferralForms

/// A referral document that the user named.
struct ReceivedFile {
  let path: String
  let referral: ReceivedReferral
  /// The document itself.
  private let bytes: [UInt8]

  /// Whether it is byte for byte what its answers are rendered to, with no comments or instructions.
  var isAsRendered: Bool { (try? referral.rendered().bytes) == bytes }

  /// Reads every document, each of which must be as it was rendered.
  ///
  /// - Parameters:
  ///   - loss: what was not done because of a document that cannot be read, as a sentence.
  ///   - faults: what else is wrong with a document, given those before it.
  /// - Throws: exit code 66 when a file cannot be read, or else 65, after saying everything wrong with every document.
  static func readAll(
    _ paths: [String], json: Bool, or loss: String, faults: (ReceivedFile, [ReceivedFile]) -> [Finding]
  ) throws -> [ReceivedFile] {
    var findings: [Finding] = []
    var read: [ReceivedFile] = []
    let unreadable = try InputFile.readEach(paths) { path, bytes in
      guard let bytes else { return }
      do throws(DocumentProblems) {
        let file = ReceivedFile(path: path, referral: try ReceivedReferral(reading: bytes), bytes: bytes)
        findings += file.referral.sealProblems.map { Finding($0, in: path) } + faults(file, read)
        read.append(file)
      } catch {
        findings += error.all.map { Finding($0, in: path) }
      }
    }
    try Finding.requireNone(of: findings, unreadable: unreadable, json: json, or: loss)
    return read
  }
}
