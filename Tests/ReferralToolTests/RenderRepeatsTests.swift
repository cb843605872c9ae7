import Foundation
import ProbationRecord
import Testing

@Suite("Free text that repeats a restricted fact, in the tool")
struct RenderRepeatsTests {
  /// A record whose free text names a child, of whom CAS3 and suppliers are not told.
  private func withRecord(_ body: (URL, _ record: String) throws -> Void) throws {
    try Tool.withFolder { folder in
      var record = try CaseRecord(
        json: [UInt8](Data(contentsOf: URL(filePath: Tool.example("wounding-with-intent")))))
      record.safeguarding.children.replaceAll(with: { $0.name = "Wren Example-Teal" })
      record.support.localConnections = "His daughter, wren example-teal, lives nearby."
      let file = folder.appending(path: "record.json")
      try Data(record.json()).write(to: file)
      try body(folder, file.path)
    }
  }

  @Test("It is said with both places and not the words, and no document, draft or page is written")
  func repeatsAreRefused() throws {
    try withRecord { folder, record in
      for option in [[], ["--draft"], ["--html"]] {
        let out = folder.appending(path: "out")
        let run = try Tool.run(
          ["render", record, "--form", "cas3", "--output", out.path, "--on", "2026-11-21"] + option)
        #expect(run.status == 1)
        #expect(run.errors.contains("support.localConnections"))
        #expect(run.errors.contains("safeguarding.children[0].name"))
        #expect(!run.errors.lowercased().contains("wren"))
        let files = try? FileManager.default.contentsOfDirectory(atPath: out.path)
        #expect(files ?? [] == [])
      }
    }
  }

  @Test("check says that the form cannot be sent, as render does")
  func checkAgrees() throws {
    try withRecord { _, record in
      let run = try Tool.run("check", record, "--form", "cas3", "--on", "2026-11-21")
      #expect(run.status == 1 && run.output.contains("CAS3 referral: cannot be sent yet"))
      #expect(run.output.contains("repeats") && !run.output.lowercased().contains("wren"))
    }
  }

  @Test("It is written once somebody says that readers may see it")
  func repeatsAreAllowed() throws {
    try withRecord { folder, record in
      let out = folder.appending(path: "out").path
      let run = try Tool.run(
        "render", record, "--form", "cas3", "--output", out, "--on", "2026-11-21", "--allow-repeats")
      #expect(run.status == 0)
      #expect(FileManager.default.fileExists(atPath: out + "/cas3.xml"))
    }
  }
}
