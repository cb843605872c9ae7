import Foundation
import InputLaws
import Testing

/// Every input that a law was ever broken by, and others that are nasty, with what must become of each.
///
/// The inputs lie under `Found`, in a folder for each law; the fuzzer starts from them, too.
@Suite("Inputs that were found")
struct FoundTests {
  @Test("An input keeps its law, and becomes of it what must", arguments: Found.all)
  func inputsKeepTheirLaws(_ found: Found) throws {
    let outcome = try found.law.check(found.bytes())
    #expect(outcome == found.outcome)
  }

  @Test("Every input says what must become of it", arguments: InputLaw.allCases)
  func everyInputIsListed(_ law: InputLaw) throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Found.folder.appending(path: law.rawValue).path)
    #expect(files.sorted() == Found.all.filter { $0.law == law }.map(\.name).sorted())
    #expect(!files.isEmpty)
  }
}

/// One input and what must become of it.
struct Found: CustomTestStringConvertible {
  let law: InputLaw
  let name: String
  let outcome: String

  var testDescription: String { "\(law.rawValue)/\(name)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Found")

  func bytes() throws -> [UInt8] {
    try [UInt8](Data(contentsOf: Self.folder.appending(path: "\(law.rawValue)/\(name)")))
  }
}
