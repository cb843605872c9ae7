import ArgumentParser
import ReferralForms

/// A referral document that the user named.
struct ReceivedFile {
  let path: String
  let referral: ReceivedReferral

  /// Reads every document, each of which must be as it was rendered.
  ///
  /// - Parameters:
  ///   - loss: what was not done because of a document that cannot be read, as a sentence.
  ///   - faults: what else is wrong with a document, given those before it.
  /// - Throws: exit code 66 when a file cannot be read, or 65 after saying everything wrong with every document.
  static func readAll(
    _ paths: [String], json: Bool, or loss: String, faults: (ReceivedFile, [ReceivedFile]) -> [Finding]
  ) throws -> [ReceivedFile] {
    var findings: [Finding] = []
    var read: [ReceivedFile] = []
    for path in paths {
      do {
        let file = ReceivedFile(path: path, referral: try ReceivedReferral(reading: InputFile.read(path)))
        findings += file.referral.sealProblems.map { Finding($0, in: path) } + faults(file, read)
        read.append(file)
      } catch let problems as DocumentProblems {
        findings += problems.all.map { Finding($0, in: path) }
      }
    }
    guard findings.isEmpty else { throw try Finding.refusal(findings, json: json, or: loss) }
    return read
  }
}
