import Foundation
import Testing

@Suite("Files are private, stay in their folder and leave nothing behind")
struct PrivateFileTests {
  private static let render = ["render", Tool.example("barely-begun"), "--form", "cas3", "--draft"]
  private static let remains = ".referral-8badf00d8badf00d.part"

  @Test("Every file and folder is made open to its owner only, and only in the folder that was named")
  func modesFromTheFirstByte() throws {
    for faultCase in FaultCase.all {
      try faultCase.withFolder { folder in
        let calls = try Interposer.calls(of: faultCase.arguments(in: folder)).map { $0.split(separator: " ") }
        let made = calls.filter { $0.count == 3 && $0[2] != "0" }
        #expect(made.contains { $0[0] == "openat" && $0[2] == "600" })
        for call in made {
          #expect(call[2] == (call[0] == "mkdir" ? "700" : "600"), "\(call)")
          // A name without a slash lies in the folder that is open.
          #expect(
            call[1].hasPrefix(folder.path) || !call[1].contains("/") || folder.path.hasPrefix("\(call[1])/"),
            "\(call)")
        }
        let written = calls.filter { $0[0] == "write" && $0.count == 3 && $0[1].hasPrefix("/") }.map { $0[1] }
        #expect(written.contains { $0.hasPrefix(folder.path) })
      }
    }
  }

  @Test("A link at the place of the folder is refused, be it followed by a slash or a dot or lead nowhere")
  func linkedFolders() throws {
    try Tool.withFolder { folder in
      let elsewhere = folder.appending(path: "elsewhere")
      try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
      for (name, target) in [("link", elsewhere.path), ("dangling", folder.appending(path: "nothing").path)] {
        let link = folder.appending(path: name).path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        for output in [link, link + "/", link + "/.", link + "/.//"] {
          let run = try Tool.run(Self.render + ["--output", output])
          #expect(run.status == 73, "\(output)")
          #expect(run.errors.contains("\(link)") && run.errors.contains("is a link to another folder"))
          #expect(run.output == "")
        }
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "nothing").path))
    }
  }

  @Test("What a killed run left goes with the next run, a link in its place too; other people's files stay")
  func remainsAreRemoved() throws {
    for faultCase in FaultCase.all.dropFirst() {
      try faultCase.withFolder { folder in
        let secret = folder.appending(path: "secret.part")
        try "untouched".write(to: secret, atomically: true, encoding: .utf8)
        let others = ["secret.part", ".referral-notes.part", ".other.12345.part"]
        for name in others.dropFirst() + [Self.remains] {
          try FileManager.default.createSymbolicLink(
            at: folder.appending(path: name), withDestinationURL: secret)
        }
        _ = try Tool.run(faultCase.arguments(in: folder))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == (others + [faultCase.target]).sorted())
        #expect(try String(contentsOf: secret, encoding: .utf8) == "untouched")
      }
    }
  }

  @Test("What a killed run left goes even when the next run has nothing to write")
  func remainsAreRemovedWithoutWriting() throws {
    try Tool.withFolder { folder in
      let remains = folder.appending(path: Self.remains)
      try "canary".write(to: remains, atomically: true, encoding: .utf8)
      let refused = ["render", Tool.example("barely-begun"), "--form", "cas3", "--output", folder.path]
      #expect(try Tool.run(refused).status == 1)
      #expect(!FileManager.default.fileExists(atPath: remains.path))
    }
  }

  @Test("A link to nothing in the place of a record is left as it is, and one to a record stays a link")
  func linkedRecords() throws {
    let payload = Tool.root.appending(path: "examples/payloads/owen-example-alder/tier.json").path
    try Tool.withFolder { folder in
      let (real, linked) = (folder.appending(path: "real"), folder.appending(path: "linked"))
      try FileManager.default.createDirectory(at: real, withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(at: linked, withDestinationURL: real)
      // A record may be named through a linked folder: it is the folder itself that is written to.
      let record = linked.appending(path: "record.json").path
      #expect(try Tool.run("import", payload, "--into", record, "--new", "RK-1").status == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: real.path) == ["record.json"])

      let link = folder.appending(path: "link.json").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: record)
      #expect(try Tool.run("decide", link, "person.name.given").status == 65)
      #expect(try Tool.run("import", payload, "--into", link, "--prefer", "person=nomis").status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == record)
      #expect(try String(contentsOfFile: record, encoding: .utf8).contains("preferences"))

      let dangling = folder.appending(path: "dangling.json").path
      let nothing = folder.appending(path: "nothing.json").path
      try FileManager.default.createSymbolicLink(atPath: dangling, withDestinationPath: nothing)
      #expect(try Tool.run("import", payload, "--into", dangling, "--new", "RK-1").status == 73)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: dangling) == nothing)
      #expect(!FileManager.default.fileExists(atPath: nothing))
    }
  }

  @Test("A reference that would lead out of the folder leads nowhere")
  func hostileReferences() throws {
    try Tool.withFolder { folder in
      for reference in ["../../RK-1", "RK/1", "..", "/RK-1", "RK-1\u{202E}", "ＲＫ-1"] {
        let record = folder.appending(path: "record.json")
        let text = "{ \"recordVersion\": \"1.0\", \"reference\": \"\(reference)\" }"
        try text.write(to: record, atomically: true, encoding: .utf8)
        let output = folder.appending(path: "a/b/documents").path
        let run = try Tool.run("render", record.path, "--draft", "--output", output)
        let isRead = reference.utf8.allSatisfy { $0 < 128 }
        #expect(run.status == (isRead ? 0 : 65), "\(reference)")
        let made =
          ["a", "a/b", "a/b/documents"]
          + ["approved-premises", "cas3", "mappa"].map { "a/b/documents/\($0).xml" }
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
        #expect(names?.sorted() == (isRead ? made : []) + ["record.json"], "\(reference)")
        try? FileManager.default.removeItem(at: folder.appending(path: "a"))
      }
    }
  }

  @Test("Nothing is written to the temporary, home or working folder")
  func nothingElsewhere() throws {
    try Tool.withFolder { folder in
      let (elsewhere, output) = (folder.appending(path: "elsewhere"), folder.appending(path: "documents"))
      try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
      let line =
        "cd '\(elsewhere.path)' && env TMPDIR=. HOME=. XDG_CACHE_HOME=. \"$referral\" "
        + "render '\(Tool.example("every-fact"))' --output '\(output.path)' --on 2026-11-21"
      #expect(try Tool.shell(line) == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
    }
  }

  @Test("A folder that is planted where a schema is looked for changes no document")
  func plantedSchemas() throws {
    try Tool.withFolder { folder in
      let call = ["render", Tool.example("every-fact"), "--form", "cas3", "--on", "2026-11-21"]
      let usual = try Tool.run(call)
      for number in 1...3 {
        let planted = folder.appending(path: "xmlcore-memory:/schema-\(number)")
        try FileManager.default.createDirectory(at: planted, withIntermediateDirectories: true)
        for name in ["code-lists", "common", "approved-premises", "cas3", "mappa"] {
          let schema = planted.appending(path: "\(name).xsd")
          try "not a schema".write(to: schema, atomically: true, encoding: .utf8)
        }
      }
      let words = call.map { "'\($0)'" }.joined(separator: " ")
      #expect(try Tool.shell("cd '\(folder.path)' && \"$referral\" \(words) > document.xml") == 0)
      let document = folder.appending(path: "document.xml")
      #expect(try String(contentsOf: document, encoding: .utf8) == usual.output)
    }
  }
}
