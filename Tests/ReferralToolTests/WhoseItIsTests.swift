import Foundation
import Testing

@Suite("Whose a payload is")
struct WhoseItIsTests {
  private static func payload(_ name: String) -> String {
    Tool.root.appending(path: "examples/payloads/owen-example-alder/\(name).json").path
  }

  /// The example person's payload with other words, such as another person's numbers.
  private static func payload(_ name: String, with words: [String: String], in folder: URL) throws -> String {
    var text = try String(contentsOfFile: payload(name), encoding: .utf8)
    for (old, new) in words {
      #expect(text.contains(old))
      text = text.replacingOccurrences(of: old, with: new)
    }
    let file = folder.appending(path: "\(name)-\(words.count).json")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private static let stranger = [
    "OWEN": "ZED", "EXAMPLE-ALDER": "STRANGER", "1988-03-14": "1970-01-01", "A9101AA": "A9303CC",
    "2009/0123456C": "2010/0223456N",
  ]

  /// The command of a message that begins with these words, as its arguments.
  private func command(_ beginning: String, in run: Tool.Run) throws -> [String] {
    let line = try #require(
      run.output.components(separatedBy: "\n").first {
        $0.contains(beginning) && $0.contains("referral decide ")
      })
    let call = try #require(line.components(separatedBy: "referral ").last)
    return call.split(separator: " ").map(String.init)
  }

  private func begin(_ record: String, with payloads: String...) throws -> Tool.Run {
    try Tool.run(["import"] + payloads + ["--into", record, "--new", "RK-1", "--on", "2026-11-21"])
  }

  @Test("What contradicts the record is held apart, and the commands that the message names work")
  func commandsOfMessages() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      #expect(
        try begin(record, with: Self.payload("ndelius-offender"), Self.payload("prison-prisoner")).status == 0
      )
      let before = try Data(contentsOf: URL(filePath: record))
      let stranger = try Self.payload("prison-prisoner", with: Self.stranger, in: folder)
      let run = try Tool.run("import", stranger, "--into", record, "--on", "2026-11-21")
      #expect(run.status == 1)
      #expect(run.output.contains("held apart  prisoner-2: "))
      #expect(!run.errors.contains("STRANGER"))
      #expect(try Tool.run("check", record, "--on", "2026-11-21").output.contains("held apart  prisoner-2: "))
      let rendered = try Tool.run("render", record, "--draft", "--form", "mappa", "--on", "2026-11-21")
      #expect(rendered.status == 1)
      #expect(rendered.errors.contains("referral decide \(record)"))
      let doubtful = try Data(contentsOf: URL(filePath: record))

      let forgotten = try Tool.run(command("If it speaks of somebody else", in: run))
      #expect(forgotten.status == 0)
      #expect(try Data(contentsOf: URL(filePath: record)) == before)

      try doubtful.write(to: URL(filePath: record))
      #expect(try Tool.run("decide", record, "prisoner-2").errors.contains("Add --same-person"))
      _ = try Tool.run(command("If it speaks of this person", in: run))
      #expect(try !Tool.run("decide", record).output.contains("held apart"))
      #expect(try String(contentsOfFile: record, encoding: .utf8).contains(#""joined": "confirmed""#))
    }
  }

  @Test("What nothing links is a finding, and --same-person needs no name while there is only one")
  func unlinked() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let nameless = try Self.payload(
        "ndelius-offender",
        with: [
          #""surname": "Example-Alder""#: #""surname": null"#, #""A9101AA""#: "null",
          #""2009/0123456C""#: "null",
          #""023456/09D""#: "null",
        ], in: folder)
      let run = try begin(record, with: nameless, Self.payload("prison-prisoner"))
      #expect(run.status == 1)
      #expect(run.output.contains("held apart  prisoner: it names somebody"))
      #expect(try !String(contentsOfFile: record, encoding: .utf8).contains(#""joined""#))
      let checked = try Tool.run("check", record, "--json", "--on", "2026-11-21")
      #expect(checked.status == 1)
      #expect(checked.output.contains(#""reason": "unlinked""#))
      #expect(try Tool.run("decide", record, "--same-person").output.contains("nothing to decide"))
      let again = try Tool.run("decide", record, "--same-person")
      #expect(again.status == 65)
      #expect(again.errors.contains("Nothing is held apart."))
    }
  }

  @Test("Payloads that name nobody are counted in one notice, and --of says whose they are")
  func callersWord() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let run = try begin(
        record, with: Self.payload("ndelius-offender"), Self.payload("tier"),
        Self.payload("prison-adjudications"))
      #expect(run.output.components(separatedBy: "2 payloads name nobody").count == 2)
      #expect(try String(contentsOfFile: record, encoding: .utf8).contains(#""joined": "callersWord""#))
      let stated = try Tool.run(
        "import", Self.payload("tier"), Self.payload("prison-adjudications"), "--into", record, "--of",
        "x900101")
      #expect(!stated.output.contains("name nobody"))
      let text = try String(contentsOfFile: record, encoding: .utf8)
      #expect(text.contains(#""joined": "stated""#) && !text.contains("callersWord"))
    }
  }

  @Test("--of refuses what names another person, and leaves the record as it was")
  func ofAnother() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      _ = try begin(record, with: Self.payload("ndelius-offender"))
      let before = try Data(contentsOf: URL(filePath: record))
      for payload in ["ndelius-offender", "tier"] {
        let run = try Tool.run("import", Self.payload(payload), "--into", record, "--of", "X900102")
        #expect(run.status == 65)
        #expect(run.errors.contains("person.identifiers.crn"))
        #expect(run.errors.contains("another CRN"))
        #expect(run.errors.contains("correct --of"))
        #expect(!run.errors.contains("X900101"))
      }
      #expect(try Tool.run("import", Self.payload("tier"), "--into", record, "--of", "12").status == 64)
      #expect(try Data(contentsOf: URL(filePath: record)) == before)
    }
  }

  @Test(
    "A folder that holds one person's documents takes no other's",
    arguments: [["--draft"], ["--draft", "--html"]])
  func oneFolderForEachPerson(_ options: [String]) throws {
    try Tool.withFolder { folder in
      let output = folder.appending(path: "documents").path
      let render = { (record: String) in
        try Tool.run(["render", record, "--output", output, "--on", "2026-11-21"] + options)
      }
      #expect(try render(Tool.example("every-fact")).status == 0)
      let contents = {
        try FileManager.default.contentsOfDirectory(atPath: output).sorted().map {
          try Data(contentsOf: URL(filePath: "\(output)/\($0)"))
        }
      }
      let before = try contents()
      let refused = try render(Tool.example("wounding-with-intent"))
      #expect(refused.status == 64)
      #expect(refused.errors.contains("a folder for each person"))
      #expect(try contents() == before)
      // The person's own documents are replaced, and a reference alone does not make one person of two.
      #expect(try render(Tool.example("every-fact")).status == 0)
      let stranger = folder.appending(path: "stranger.json")
      let own = try String(contentsOfFile: Tool.example("every-fact"), encoding: .utf8)
      let reference = try #require(own.firstMatch(of: /"reference": "(.*?)"/)?.1)
      let text = try String(contentsOfFile: Tool.example("wounding-with-intent"), encoding: .utf8)
        .replacing(/"reference": "RK.*?"/, with: "\"reference\": \"\(reference)\"")
      try Data(text.utf8).write(to: stranger)
      #expect(try render(stranger.path).status == 64)
      #expect(try contents() == before)
    }
  }
}
