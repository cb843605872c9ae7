import Foundation
import Testing

@Suite("Exit codes and messages")
struct ExitCodeTests {
  @Test(
    "A wrong call exits with 64 and says how to call",
    arguments: [
      ["render"], ["render", "record.json"], ["render", "record.json", "--form", "cas4"], ["frobnicate"],
      ["check", "record.json", "--on", "2026-02-30"], ["forms", "--codes", "nothing"], ["validate"],
      ["render", "record.json", "--form", "cas3", "--json"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains("Usage:") || run.errors.contains("--help"))
    #expect(run.output == "")
  }

  @Test("A file that is not there exits with 66 and is named", arguments: ["render", "check", "validate"])
  func noInput(command: String) throws {
    let run = try Tool.run([command, "nowhere.json"] + (command == "render" ? ["--form", "cas3"] : []))
    #expect(run.status == 66)
    #expect(run.errors.contains("nowhere.json: cannot be read"))
  }

  @Test("A record that cannot be read exits with 65, with every problem, its line and its remedy")
  func badData() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json")
      try """
      {
        "recordVersion": "1.0",
        "reference": "RK-1",
        "person": { "dateOfBirth": "2023-02-29", "surname": "Secretname" },
        "risk": { "rosh": { "overall": "hihg" } }
      }
      """.write(to: record, atomically: true, encoding: .utf8)
      let run = try Tool.run("check", record.path)
      #expect(run.status == 65)
      #expect(run.errors.contains("record.json:4: person.dateOfBirth: It must be a date that exists"))
      #expect(run.errors.contains("record.json:4: person.surname: The record has no such key here."))
      #expect(run.errors.contains("record.json:5: risk.rosh.overall"))
      #expect(run.errors.contains("Did you mean high?"))
      #expect(!run.errors.contains("Secretname"))
      let json = try Tool.run("check", record.path, "--json")
      #expect(json.status == 65)
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]])
      let problems = try #require(report["problems"])
      #expect(problems.map { $0["code"] as? String } == ["impossibleDate", "unknownKey", "unknownCode"])
    }
  }

  @Test("What cannot be written exits with 73 or 74 and is never reported as done")
  func cannotWrite() throws {
    let record = Tool.example("barely-begun")
    #expect(try Tool.shell("\"$referral\" forms --json > /dev/full") == 74)
    #expect(try Tool.shell("\"$referral\" render '\(record)' --form cas3 --draft >&-") == 74)
    #expect(try Tool.shell("\"$referral\" render '\(record)' --draft --output /dev/null/documents") == 73)
    #expect(try Tool.shell("\"$referral\" render '\(record)' --draft --output /proc > /dev/null") == 73)
  }

  @Test("An invalid document exits with 1 and names the question, the line and the rule")
  func invalidDocument() throws {
    try Tool.withFolder { folder in
      let document = folder.appending(path: "cas3.xml")
      let text = try Tool.run("render", Tool.example("every-fact"), "--form", "cas3", "--on", "2026-11-21")
        .output
      let broken = text.replacingOccurrences(of: "<CRN", with: "<CRN colour=\"green\"")
      try broken.write(to: document, atomically: true, encoding: .utf8)
      let run = try Tool.run("validate", document.path)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("invalid "))
      #expect(run.errors.contains("cas3.xml:4: /CAS3Referral/PersonHeader/CRN/@colour"))
      #expect(run.errors.contains("nDelius case reference number"))
    }
  }

  @Test("A document with a seal that does not fit is invalid, even if it says that it is a draft")
  func brokenSealOfADraft() throws {
    try Tool.withFolder { folder in
      let record = Tool.example("barely-begun")
      let draft = ["render", record, "--form", "cas3", "--draft", "--on", "2026-11-21"]
      let sent = folder.appending(path: "sent.xml")
      let earlier = try Tool.run(draft).output
      try earlier.replacing(#"record="RK"#, with: #"record="XX"#).write(
        to: sent, atomically: true, encoding: .utf8)
      let supersedes =
        #"<Supersedes fingerprint="sha256:\#(String(repeating: "a", count: 64))" preparedOn="2027-01-01">"#
        + #"<ChangedAnswer fact="person.sex" change="changed"/></Supersedes>"#
      let start = try #require(earlier.range(of: "<PersonHeader>"))
      let document = folder.appending(path: "cas3.xml")
      try earlier.replacingCharacters(in: start, with: supersedes + "<PersonHeader>")
        .write(to: document, atomically: true, encoding: .utf8)
      let run = try Tool.run("validate", document.path)
      #expect(run.status == 1 && run.output.hasPrefix("invalid "), "\(run.output)")
      #expect(try Tool.run("validate", sent.path).output.hasPrefix("draft "))
    }
  }

  @Test("A form that is refused is said to be in words, also with --json")
  func refusalsAreSaid() throws {
    try Tool.withFolder { folder in
      let run = try Tool.run(
        "render", Tool.example("barely-begun"), "--form", "cas3", "--output", folder.path, "--json")
      #expect(run.status == 1)
      #expect(run.errors.contains("refused  CAS3 referral"))
      #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [[String: Any]])
    }
  }

  @Test("A document in the place of a record is called by its name")
  func documentsAreNoRecords() throws {
    let document = Tool.root.appending(path: "examples/documents/every-fact/cas3.xml").path
    let run = try Tool.run("check", document)
    #expect(run.status == 65 && run.errors.contains("This looks like XML"))
  }

  @Test("A document that is no XML exits with 1, and the others are still looked at")
  func oneBadDocument() throws {
    try Tool.withFolder { folder in
      let bad = folder.appending(path: "bad.xml")
      try "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>".write(
        to: bad, atomically: true, encoding: .utf8)
      let good = folder.appending(path: "cas3.xml")
      let text = try Tool.run("render", Tool.example("every-fact"), "--form", "cas3", "--on", "2026-11-21")
        .output
      try text.write(to: good, atomically: true, encoding: .utf8)
      let run = try Tool.run("validate", bad.path, good.path)
      #expect(run.status == 1)
      #expect(run.output.contains("invalid  \(bad.path)"))
      #expect(run.output.contains("valid    \(good.path)"))
    }
  }

  @Test(
    "Of several files all that is wrong is said, also of those beside one that is not there",
    arguments: [
      ["compare"], ["validate"], ["read", "--into", Tool.example("barely-begun")],
      ["import", "--into", Tool.example("barely-begun")],
      [
        "disclose", "--to", "Example Homes", "--ground", "Placement offered", "--by", "A. Officer",
        "--log", "nowhere/log.jsonl",
      ],
    ])
  func allFilesAreLookedAt(command: [String]) throws {
    try Tool.withFolder { folder in
      let bad = folder.appending(path: "bad.txt").path
      try Data("neither".utf8).write(to: URL(filePath: bad))
      for files in [["nowhere.json", bad], [bad, "nowhere.json"]] {
        let run = try Tool.run(command + files)
        #expect(run.status == 66)
        #expect(run.errors.contains("nowhere.json: cannot be read"))
        #expect(run.errors.contains("\(bad):"), "\(run.errors)")
      }
      let both = try Tool.run(command + [bad, bad, "--json"])
      let report = try JSONSerialization.jsonObject(with: Data(both.output.utf8))
      let problems = (report as? [String: [[String: Any]]])?["problems"] ?? report as? [[String: Any]]
      #expect(problems?.map { $0["file"] as? String } == [bad, bad])
    }
  }
}
