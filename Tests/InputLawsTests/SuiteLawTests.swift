import InputLaws
import PublicSuites
import Testing

/// Public suites keep the laws that hold of every input.
@Suite(
  "Files of public suites", .enabled(if: PublicSuites.areThere, "\(PublicSuites.absence)"))
struct SuiteLawTests {
  @Test(
    "A file of JSONTestSuite keeps the laws of records and payloads", arguments: [InputLaw.json, .payload])
  func jsonKeepsItsLaws(_ law: InputLaw) throws {
    let files = try PublicSuites.files(of: "json")
    #expect(files.count == 318)
    for file in files { Self.check(law, file.name, file.bytes) }
  }

  @Test(
    "A document of the XML conformance suite keeps the laws of XML and of received documents",
    arguments: [InputLaw.xml, .document])
  func xmlKeepsItsLaws(_ law: InputLaw) throws {
    let table = String(decoding: try PublicSuites.bytes("xml", "cases.tsv"), as: UTF8.self)
    let paths = table.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) }
    #expect(paths.count == 2_178)
    for path in paths { Self.check(law, path, try PublicSuites.bytes("xml", path)) }
  }

  private static func check(_ law: InputLaw, _ name: String, _ bytes: [UInt8]) {
    do {
      _ = try law.check(bytes)
    } catch {
      Issue.record("\(name): \(error)")
    }
  }
}
