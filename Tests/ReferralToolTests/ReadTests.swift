import Foundation
import RandomRecords
import Testing

@Suite("referral read")
struct ReadTests {
  private static let documents = ["approved-premises", "cas3", "mappa"].map { form in
    Tool.root.appending(path: "examples/documents/every-fact/\(form).xml").path
  }

  @Test("It reads three documents into a new record, and reading them again changes nothing")
  func readsDocuments() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json")
      let first = try Tool.run(
        ["read"] + Self.documents + ["--into", record.path, "--new", "RK-READ", "--on", "2026-11-21"])
      #expect(first.status == 0)
      #expect(first.errors.isEmpty)
      #expect(first.output.contains("CAS3 referral, complete, prepared on 21 November 2026, cas3-referral-"))
      let bytes = try Data(contentsOf: record)
      let second = try Tool.run(["read"] + Self.documents + ["--into", record.path])
      #expect(second.status == 0)
      #expect(second.output.contains("unchanged           \(record.path)"))
      #expect(try Data(contentsOf: record) == bytes)
      for document in Self.documents {
        let compared = try Tool.run("compare", document, record.path)
        #expect(compared.status == 0)
        #expect(compared.output == "The referral still stands: no answer has changed.\n")
      }
    }
  }

  @Test("Two documents that differ are shown side by side, question by question, as text and as JSON")
  func showsDifferences() throws {
    try Tool.withFolder { folder in
      let changed = folder.appending(path: "changed.json")
      let text = try String(contentsOfFile: Tool.example("every-fact"), encoding: .utf8)
      let other = text.replacing(#""value": "Example-Brân""#, with: #""value": "Example-Wigeon""#)
      #expect(other != text)
      try other.write(to: changed, atomically: true, encoding: .utf8)
      let rendered = try Tool.run(
        "render", changed.path, "--form", "cas3", "--output", folder.path, "--on", "2026-11-20")
      #expect(rendered.status == 0, "\(rendered.errors)")
      let documents = [Self.documents[2], folder.appending(path: "cas3.xml").path]
      let record = folder.appending(path: "record.json").path
      let read = try Tool.run(["read"] + documents + ["--into", record, "--new", "RK-READ"])
      #expect(read.status == 1)
      #expect(
        read.output.contains(
          """
            person.name.family (Last name)
              \(documents[0]): "Example-Brân" (Core person record, as of 10 November 2026)
              \(documents[1]): "Example-Wigeon" (Core person record, as of 10 November 2026)
          """), "\(read.output)")
      let json = try Tool.run(["read"] + documents + ["--into", record, "--json"])
      let report = try #require(
        JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let differences = try #require(report["differences"] as? [[String: Any]])
      #expect(differences.map { $0["path"] as? String } == ["person.name.family"])
      let refused = try Tool.run("render", record, "--form", "mappa")
      #expect(refused.status == 1)
      let payload = try #require(
        (report["documents"] as? [[String: Any]])?.last?["payload"] as? String)
      let decided = try Tool.run("decide", record, "--forget", payload)
      #expect(decided.status == 0, "\(decided.output)")
    }
  }

  @Test(
    "What is no document of this release leaves the record as it was, and is said with its rule and remedy",
    arguments: [
      ("", "start with an element"), ("hello", "start with an element"), ("<CAS3Referral", "not complete"),
      ("\u{0}", "NUL"),
      ("<CAS3Referral/>", "namespace"),
      (#"<CAS3Referral xmlns="https://referralkit.example/ns/referrals/9.0"/>"#, "namespace"),
      (#"<CAS3Referral xmlns="https://referralkit.example/ns/referrals/1.0" formVersion="9.0"/>"#, "version"),
      (
        #"<CAS3Referral xmlns="https://referralkit.example/ns/referrals/1.0" formVersion="1.0"/>"#,
        "attribute"
      ),
      (#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>"#, "document type"),
    ])
  func foreignDocuments(text: String, rule: String) throws {
    try Tool.withFolder { folder in
      let (record, foreign) = (folder.appending(path: "record.json"), folder.appending(path: "foreign.xml"))
      let bytes = try Data(contentsOf: URL(filePath: Tool.example("every-fact")))
      try bytes.write(to: record)
      try text.write(to: foreign, atomically: true, encoding: .utf8)
      let read = try Tool.run(["read", foreign.path] + Self.documents + ["--into", record.path])
      #expect(read.status == 65)
      #expect(read.output.isEmpty)
      #expect(read.errors.contains(foreign.path) && read.errors.contains(rule), "\(read.errors)")
      #expect(read.errors.hasSuffix("\(record.path): nothing was read into it.\n"))
      #expect(try Data(contentsOf: record) == bytes)
    }
  }

  @Test("A document cut off anywhere, or with an altered answer, is refused and the record left as it was")
  func damagedDocuments() throws {
    try Tool.withFolder { folder in
      let (record, damaged) = (folder.appending(path: "record.json"), folder.appending(path: "damaged.xml"))
      let bytes = try Data(contentsOf: URL(filePath: Tool.example("every-fact")))
      try bytes.write(to: record)
      let document = try String(contentsOfFile: Self.documents[1], encoding: .utf8)
      let altered = document.replacing("Example-Brân</FamilyName>", with: "Example-Bran</FamilyName>")
      #expect(altered != document)
      for text in [altered] + (1..<8).map({ String(document.prefix(document.count * $0 / 8)) }) {
        try text.write(to: damaged, atomically: true, encoding: .utf8)
        let read = try Tool.run("read", damaged.path, "--into", record.path)
        #expect(read.status == 65)
        #expect(try Data(contentsOf: record) == bytes)
      }
    }
  }

  @Test("A document issued again says which it supersedes; with no answer changed none is issued")
  func supersedes() throws {
    try Tool.withFolder { folder in
      let changed = folder.appending(path: "changed.json")
      let text = try String(contentsOfFile: Tool.example("every-fact"), encoding: .utf8)
      try text.replacing("HMP/YOI Exampleford", with: "HMP Elsewhere").write(
        to: changed, atomically: true, encoding: .utf8)
      let (sent, output) = (Self.documents[1], folder.appending(path: "new").path)
      let same = try Tool.run(
        "render", Tool.example("every-fact"), "--form", "cas3", "--supersedes", sent, "--output", output)
      #expect(same.status == 1)
      #expect(same.errors.contains("No answer has changed: the earlier document still stands. Send nothing."))
      #expect(!FileManager.default.fileExists(atPath: output + "/cas3.xml"))
      let issued = try Tool.run(
        "render", changed.path, "--form", "cas3", "--supersedes", sent, "--output", output, "--on",
        "2026-11-22")
      #expect(issued.status == 0, "\(issued.errors)")
      #expect(issued.output.contains("4 changed since 21 November 2026"))
      #expect(try Tool.run("validate", output + "/cas3.xml").status == 0)
      let document = try String(contentsOfFile: output + "/cas3.xml", encoding: .utf8)
      #expect(document.contains(#"<ChangedAnswer fact="custody.prisonName" change="changed"/>"#))
      let wrong = try Tool.run(
        "render", changed.path, "--form", "cas3", "--supersedes", Self.documents[2], "--output", output)
      #expect(wrong.status == 65)
    }
  }

  @Test("Killed at any moment while reading, the record is the old one or the new one")
  func killed() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json")
      let old = try Data(contentsOf: URL(filePath: Tool.example("barely-begun")))
      try old.write(to: record)
      #expect(try Tool.run(["read"] + Self.documents + ["--into", record.path]).status < 2)
      let new = try Data(contentsOf: record)
      var outcomes: Set<String> = []
      // From before the first system call to after the last, however long a run takes here.
      for step in stride(from: 0, to: 400, by: Laws.step(1)) where !outcomes.contains("new") {
        try old.write(to: record)
        let delay = Double(step) * 0.02
        _ = try Tool.shell(
          "\"$referral\" read \(Self.documents.joined(separator: " ")) --into \(record.path) >/dev/null & "
            + "sleep \(delay); kill -9 $! 2>/dev/null; wait $! 2>/dev/null; true")
        let found = try Data(contentsOf: record)
        #expect(found == old || found == new)
        outcomes.insert(found == old ? "old" : "new")
      }
      #expect(outcomes == ["old", "new"], "the first kills come before anything was written, the last after")
    }
  }
}
