import Foundation
import Testing

@Suite("referral render")
struct RenderTests {
  private static let day = ["--on", "2026-11-21"]

  @Test("It writes the three documents of a complete record and says what was saved")
  func writesThreeDocuments() throws {
    try Tool.withFolder { folder in
      let output = folder.appending(path: "documents")
      let run = try Tool.run(
        ["render", Tool.example("every-fact"), "--form", "all", "--output", output.path] + Self.day)
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: output.path).sorted() == [
          "approved-premises.xml", "cas3.xml", "mappa.xml",
        ])
      #expect(run.output.contains("need not be typed again"))
      let validation = try Tool.run(
        ["validate"]
          + ["approved-premises", "cas3", "mappa"].map { output.appending(path: "\($0).xml").path })
      #expect(validation.status == 0)
      #expect(validation.output.components(separatedBy: "\n").count { $0.hasPrefix("valid ") } == 3)
    }
  }

  @Test("The same record and day give the same bytes")
  func isDeterministic() throws {
    let call = ["render", Tool.example("every-fact"), "--form", "mappa"] + Self.day
    let (one, other) = (try Tool.run(call), try Tool.run(call))
    #expect(one.status == 0)
    #expect(one.output == other.output)
    #expect(one.output.hasPrefix("<?xml"))
  }

  @Test("An incomplete form is refused with its list, the others are written, and the exit code is 1")
  func refusesOneForm() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json")
      let text = try String(contentsOfFile: Tool.example("every-fact"), encoding: .utf8)
      let lines = text.components(separatedBy: "\n").filter { !$0.contains("\"engagementSupport\"") }
      try lines.joined(separator: "\n").write(to: record, atomically: true, encoding: .utf8)
      try "old".write(to: folder.appending(path: "cas3.xml"), atomically: true, encoding: .utf8)
      let run = try Tool.run(["render", record.path, "--output", folder.path] + Self.day)
      #expect(run.status == 1)
      #expect(run.errors.contains("referrals.cas3.engagementSupport"))
      #expect(run.errors.contains("cas3.xml: left as it was"))
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "mappa.xml").path))
      #expect(try String(contentsOf: folder.appending(path: "cas3.xml"), encoding: .utf8) == "old")
    }
  }

  @Test(
    "Files are open to their owner only under any umask, and nothing else is left behind",
    arguments: ["000", "022", "077"])
  func filesArePrivate(umask: String) throws {
    try Tool.withFolder { folder in
      let output = folder.appending(path: "documents").path
      let line =
        "umask \(umask); \"$referral\" render '\(Tool.example("barely-begun"))' --draft --output '\(output)'"
      #expect(try Tool.shell(line) == 0)
      let files = FileManager.default
      #expect(try files.attributesOfItem(atPath: output)[.posixPermissions] as? Int == 0o700)
      let names = try files.contentsOfDirectory(atPath: output).sorted()
      #expect(names == ["approved-premises.xml", "cas3.xml", "mappa.xml"])
      for name in names {
        #expect(try files.attributesOfItem(atPath: "\(output)/\(name)")[.posixPermissions] as? Int == 0o600)
      }
    }
  }

  @Test("A draft says so, and every open question says that nobody has answered")
  func writesDrafts() throws {
    let run = try Tool.run(["render", Tool.example("barely-begun"), "--form", "cas3", "--draft"] + Self.day)
    #expect(run.status == 0)
    #expect(run.output.contains(#"status="draft""#))
    #expect(run.output.contains(#"nilReason="notStated""#))
  }

  @Test("A link at the place of a document is replaced and not followed")
  func linksAreNotFollowed() throws {
    try Tool.withFolder { folder in
      let secret = folder.appending(path: "secret")
      try "untouched".write(to: secret, atomically: true, encoding: .utf8)
      let output = folder.appending(path: "documents")
      try FileManager.default.createDirectory(at: output, withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        at: output.appending(path: "cas3.xml"), withDestinationURL: secret)
      let run = try Tool.run(
        "render", Tool.example("barely-begun"), "--form", "cas3", "--draft", "--output", output.path)
      #expect(run.status == 0)
      #expect(try String(contentsOf: secret, encoding: .utf8) == "untouched")
    }
  }
}
