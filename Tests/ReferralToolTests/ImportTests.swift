import Foundation
import Testing

@Suite("referral import and referral decide")
struct ImportTests {
  private static let payloads = Tool.root.appending(path: "examples/payloads/owen-example-alder")

  private static func payload(_ name: String) -> String { payloads.appending(path: "\(name).json").path }

  private static let all: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: payloads.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted().map { payloads.appending(path: $0).path }
  }()

  /// Two people under one prison number, as two systems have them.
  private static let clash = """
    { "data": {
      "prisonerOffenderSearch": { "firstName": "Robin", "lastName": "Example-Teal", "dateOfBirth": "1975-04-02",
        "gender": "Female", "identifiers": { "nomisNumber": "A9301AA" }, "hmppsId": "A9301AA" },
      "probationOffenderSearch": { "firstName": "Martin", "lastName": "Example-Gull", "dateOfBirth": "1989-08-24",
        "gender": "Male", "identifiers": { "nomisNumber": "A9301AA", "deliusCrn": "X900301" },
        "hmppsId": "X900301" } } }
    """

  private func write(_ text: String, _ name: String, in folder: URL) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func report(_ run: Tool.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("A new record is begun also by a payload that says nothing")
  func beginsARecord() throws {
    try Tool.withFolder { folder in
      let payload = try write("{ \"registrations\": [{ \"type\": null }] }", "empty.json", in: folder)
      let record = folder.appending(path: "record.json").path
      let run = try Tool.run("import", payload, "--into", record, "--new", "RK-1")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasSuffix("written             \(record)\n"))
      #expect(try String(contentsOfFile: record, encoding: .utf8).contains("RK-1"))
    }
  }

  @Test("One person's payloads fill a new record, and the report says what is left to a person")
  func fillsANewRecord() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let run = try Tool.run(
        ["import"] + Self.all + ["--into", record, "--new", "RK-EXAMPLE-09", "--on", "2026-11-21", "--json"])
      #expect([0, 1].contains(run.status), "\(run.errors)")
      let population = try #require(try report(run)["population"] as? [String: Any])
      let facts = try #require(population["facts"] as? [String: [String: Any]])
      #expect(facts["before"]?["left"] as? Int == 341)
      let after = try #require(facts["after"])
      let (sources, left) = try (#require(after["fromSources"] as? Int), #require(after["left"] as? Int))
      #expect(sources + left == 341)
      // The figures that the README gives.
      let readme = try String(contentsOf: Tool.root.appending(path: "README.md"), encoding: .utf8)
      #expect(readme.contains("| 341 | \(sources) | \(left) |"))
      #expect(readme.contains("owes \(try #require(after["owed"] as? Int)) answers"))
      let mode = try FileManager.default.attributesOfItem(atPath: record)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let check = try Tool.run("check", record, "--on", "2026-11-21")
      #expect(check.output.contains("CAS3 referral: cannot be sent yet"))
    }
  }

  @Test("Importing again changes no byte of the record")
  func importsTwice() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json")
      _ = try Tool.run(["import"] + Self.all + ["--into", record.path, "--new", "RK-EXAMPLE-09"])
      let once = try Data(contentsOf: record)
      let again = try Tool.run(["import"] + Self.all.reversed() + ["--into", record.path])
      #expect(try Data(contentsOf: record) == once)
      #expect(again.output.contains("unchanged"))
      #expect(!again.output.contains(" new"))
    }
  }

  @Test("A record's own statements stand, and its pointer to the schema stays")
  func keepsWhatAPersonStated() throws {
    try Tool.withFolder { folder in
      let text = """
        { "$schema": "record.schema.json", "recordVersion": "1.0", "reference": "RK-1",
          "person": { "religion": "quaker", "identifiers": { "crn": "X900101" } } }
        """
      let record = try write(text, "record.json", in: folder)
      let run = try Tool.run("import", Self.payload("ndelius-offender"), "--into", record)
      #expect(run.status == 1)
      #expect(run.output.contains("conflict  person.religion"))
      let written = try String(contentsOfFile: record, encoding: .utf8)
      #expect(written.contains("\"$schema\": \"record.schema.json\""))
      #expect(written.contains("\"value\": \"quaker\""))
      let decided = try Tool.run("decide", record, "person.religion", "--by", "A. Officer")
      #expect(decided.status == 0, "\(decided.output)")
      #expect(try Tool.run("import", Self.payload("ndelius-offender"), "--into", record).status == 0)
      let amendments = try Tool.run("amendments", record)
      #expect(amendments.output.hasPrefix("nDelius should be told of 1:\n  person.religion"))
    }
  }

  @Test("An unknown shape is refused with what was expected, and nothing is changed")
  func refusesUnknownShapes() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let odd = try write("{ \"secretSurname\": \"Example-Heron\" }", "odd.json", in: folder)
      let broken = try write("{ \"a\": ", "broken.json", in: folder)
      let run = try Tool.run("import", odd, broken, "--into", record, "--new", "RK-1")
      #expect(run.status == 65)
      #expect(run.errors.contains("odd.json") && run.errors.contains("broken.json:1"))
      #expect(run.errors.contains("ndelius.offender"))
      #expect(!run.errors.contains("Heron"))
      #expect(!FileManager.default.fileExists(atPath: record))
      let named = try Tool.run(
        "import", Self.payload("tier"), "--into", record, "--new", "RK-1", "--from", "oasys")
      #expect(named.status == 65)
      #expect(named.errors.contains("tier.tier"))
    }
  }

  @Test("Contradicting payloads give listed conflicts and no document")
  func contradictions() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let payload = try write(Self.clash, "both.json", in: folder)
      let run = try Tool.run("import", payload, "--into", record, "--new", "RK-1")
      #expect(run.status == 1)
      for path in ["person.name.given", "person.name.family", "person.dateOfBirth", "person.sex"] {
        #expect(run.output.contains("conflict  \(path) "), "\(path)")
      }
      let output = folder.appending(path: "out").path
      let rendered = try Tool.run("render", record, "--draft", "--output", output, "--on", "2026-11-21")
      #expect(rendered.status == 1)
      #expect(rendered.errors.contains("no document is made"))
      #expect(!rendered.errors.contains("Teal") && !rendered.errors.contains("Gull"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: output).isEmpty)

      #expect(try Tool.run("decide", record, "person.dateOfBirth").errors.contains("--same-person"))
      let decided = try Tool.run(
        "decide", record, "person.name.given", "person.name.family", "person.dateOfBirth", "person.sex",
        "--take", "nomis", "--by", "A. Officer", "--same-person")
      #expect(decided.status == 0, "\(decided.output)\(decided.errors)")
      #expect(try Tool.run("render", record, "--draft", "--output", output, "--on", "2026-11-21").status == 0)
    }
  }

  @Test("A source that speaks of another person can be forgotten")
  func forgets() throws {
    try Tool.withFolder { folder in
      let record = folder.appending(path: "record.json").path
      let payload = try write(Self.clash, "both.json", in: folder)
      _ = try Tool.run("import", payload, "--into", record, "--new", "RK-1")
      #expect(try Tool.run("decide", record, "--forget", "nomis").status == 0)
      #expect(try !String(contentsOfFile: record, encoding: .utf8).contains("Teal"))
    }
  }

  @Test(
    "What a source answers instead of a person is told apart",
    arguments: [(404, "no entry"), (500, "failed"), (403, "withheld")])
  func refusals(_ status: Int, _ word: String) throws {
    try Tool.withFolder { folder in
      let record = try write(
        "{ \"recordVersion\": \"1.0\", \"reference\": \"RK-1\" }", "record.json", in: folder)
      let before = try Data(contentsOf: URL(filePath: record))
      let payload = try write(
        "{ \"status\": \(status), \"userMessage\": \"Message\", \"developerMessage\": \"Message\" }",
        "p.json",
        in: folder)
      let run = try Tool.run("import", payload, "--into", record)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix(word))
      #expect(try Data(contentsOf: URL(filePath: record)) == before)
      #expect(run.output.contains("unchanged           "))
    }
  }

  @Test("A decision about nothing is refused, and the record stays")
  func refusesDecisions() throws {
    let run = try Tool.run("decide", Tool.example("every-fact"), "person.nmae", "--by", "A. Officer")
    #expect(run.status == 65)
    #expect(run.errors.contains("The record has no such fact."))
    #expect(try Tool.run("decide", Tool.example("every-fact")).status == 0)
  }

  @Test("A new record needs a reference, and an option that makes no sense is refused")
  func usage() throws {
    let missing = Tool.root.appending(path: "not-there.json").path
    #expect(try Tool.run("import", Self.payload("tier"), "--into", missing).status == 66)
    for option in ["person.nmae=nomis", "sentence=prison", "sentence"] {
      let run = try Tool.run("import", Self.payload("tier"), "--into", missing, "--prefer", option)
      #expect(run.status == 64, "\(option)")
    }
  }
}
