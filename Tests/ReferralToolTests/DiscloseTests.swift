import Foundation
import ProbationRecord
import ReferralForms
import Synchronization
import Testing

@Suite("referral disclose")
struct DiscloseTests {
  private static func document(_ form: String) -> String {
    Tool.root.appending(path: "examples/documents/every-fact/\(form).xml").path
  }

  private func disclose(_ documents: [String], to audience: String?, log: String, _ more: String...) throws
    -> Tool.Run
  {
    try Tool.run(
      ["disclose"] + documents + (audience.map { ["--as", $0] } ?? []) + [
        "--to", "Example Homes", "--ground", "Placement offered", "--by", "A. Officer", "--log", log,
        "--at", "2026-11-21T10:30:00",
      ] + more)
  }

  @Test("Each document is a line of the log, with the places of its facts and none of its values")
  func documentsAreLogged() throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      let forms = ["approved-premises", "cas3", "mappa"]
      #expect(
        try disclose(forms.map(Self.document), to: "mappaAgencies", log: log, "--beyond-audience").status == 0
      )
      let text = try String(contentsOfFile: log, encoding: .utf8)
      let lines = text.split(separator: "\n")
      #expect(lines.count == 3)
      let mode = try FileManager.default.attributesOfItem(atPath: log)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let record = try CaseRecord(json: Array(Data(contentsOf: URL(filePath: Tool.example("every-fact")))))
      for fact in Catalogue.standard.facts
      where ![.boolean, .code, .codes, .integer, .decimal].contains(fact.type) {
        for index in fact.list.map({ (0..<record.count(of: $0)).map(Optional.some) }) ?? [nil] {
          for value in record[fact, at: index].content?.texts ?? [] where value.count > 4 {
            #expect(!text.contains(value), "\(fact.path)")
          }
        }
      }
      let entries = try DisclosureLog(jsonLines: Array(text.utf8)).entries
      #expect(entries.map(\.form) == forms)
      #expect(entries[2].facts.contains("victims[].impact") && !entries[1].facts.contains("victims[].impact"))
      #expect(entries[2].beyondAudience == [])
      #expect(entries[1].facts.count > 100)
    }
  }

  @Test("A housing supplier gets its own sheet and, unless somebody has decided so, nothing else")
  func suppliersAreDenied() throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      let refused = try disclose([Self.document("cas3")], to: "housingSupplier", log: log)
      #expect(refused.status == 65 && refused.errors.contains("--form cas3-supplier"))
      #expect(!FileManager.default.fileExists(atPath: log))
      #expect(try disclose([Self.document("cas3-supplier")], to: "housingSupplier", log: log).status == 0)
      let decided = try disclose(
        [Self.document("cas3")], to: "housingSupplier", log: log, "--beyond-audience")
      #expect(decided.status == 0)
      let entries = try DisclosureLog(jsonLines: Array(Data(contentsOf: URL(filePath: log)))).entries
      #expect(entries[0].beyondAudience == [])
      #expect(entries[1].beyondAudience.contains("risk.rosh.overall"))
      #expect(!entries[1].beyondAudience.contains("person.name.given"))
    }
  }

  @Test("A reader for whom no form is made may see nothing, unless somebody has decided so")
  func strangersAreDenied() throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      let run = try disclose([Self.document("cas3-supplier")], to: nil, log: log, "--json")
      #expect(run.status == 65 && run.output.contains("person.name.given"))
      #expect(!FileManager.default.fileExists(atPath: log))
    }
  }

  @Test("Lines are only added, and the log answers who was given a fact")
  func linesAreAdded() throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl")
      _ = try disclose([Self.document("cas3")], to: "temporaryAccommodation", log: log.path)
      let before = try Data(contentsOf: log)
      _ = try disclose([Self.document("cas3-supplier")], to: "housingSupplier", log: log.path)
      #expect(try Data(contentsOf: log).starts(with: before))
      let all = try Tool.run("disclosures", log.path)
      #expect(all.status == 0 && all.output.split(separator: "\n").count == 4)
      #expect(all.output.contains("to Example Homes (CAS3 housing supplier), by A. Officer"))
      let some = try Tool.run("disclosures", log.path, "--fact", "risk.rosh.overall")
      #expect(some.output.contains("CAS3 referral") && !some.output.contains("CAS3 supplier sheet"))
      let orders = try Tool.run("disclosures", log.path, "--fact", "orders")
      #expect(orders.output.contains("CAS3 referral") && !orders.output.contains("CAS3 supplier sheet"))
      #expect(try Tool.run("disclosures", log.path, "--fact", "risk.nothing").status == 64)
    }
  }

  @Test("Disclosures that are logged at the same time are all in the log")
  func runsTakeTurns() throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        let run = try? Tool.run(
          "disclose", Self.document("cas3-supplier"), "--as", "housingSupplier", "--to", "Example Homes",
          "--ground", "Offer \(number)", "--by", "A. Officer", "--log", log)
        #expect(run?.status == 0)
      }
      let entries = try DisclosureLog(jsonLines: Array(Data(contentsOf: URL(filePath: log)))).entries
      #expect(Set(entries.map(\.occasion.ground)).count == 8)
    }
  }

  @Test("Of disclosures that begin a log and its folder at the same time, those that say so are in the log")
  func runsBeginTogether() throws {
    try Tool.withFolder { folder in
      for round in 0..<4 {
        let log = folder.appending(path: "new-\(round)/log.jsonl").path
        let logged = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 6) { number in
          let run = try? Tool.run(
            "disclose", Self.document("cas3-supplier"), "--as", "housingSupplier", "--to", "Example Homes",
            "--ground", "Offer \(number)", "--by", "A. Officer", "--log", log)
          #expect(run?.status == 0 || run?.errors.contains("changed the file meanwhile") == true)
          if run?.status == 0 { logged.withLock { $0 += 1 } }
        }
        let entries = try DisclosureLog(jsonLines: Array(Data(contentsOf: URL(filePath: log)))).entries
        #expect(entries.count == logged.withLock { $0 })
      }
    }
  }

  @Test(
    "A file that is no log is left as it was, with each fault's line",
    arguments: ["not a log\n", "{}\n{}\n", "[1]\n", "{\"at\": \"2026-11-21T10:30:00Z\"}", "\n"])
  func otherFilesAreKept(content: String) throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl")
      try Data(content.utf8).write(to: log)
      let run = try disclose([Self.document("cas3")], to: "temporaryAccommodation", log: log.path)
      #expect(run.status == 65 && run.errors.contains("log.jsonl:1: "))
      #expect(try String(contentsOf: log, encoding: .utf8) == content)
    }
  }

  @Test("A document that was altered is not logged")
  func alteredDocumentsAreRefused() throws {
    try Tool.withFolder { folder in
      let altered = folder.appending(path: "altered.xml")
      let text = try String(contentsOfFile: Self.document("cas3"), encoding: .utf8)
      let other = text.replacing(">female</Sex>", with: ">male</Sex>")
      #expect(other != text)
      try other.write(to: altered, atomically: true, encoding: .utf8)
      let log = folder.appending(path: "log.jsonl").path
      let run = try disclose([altered.path], to: "temporaryAccommodation", log: log)
      #expect(run.status == 65 && run.errors.contains("fingerprint"))
      #expect(!FileManager.default.fileExists(atPath: log))
    }
  }

  @Test("Who, why and by whom are each a line of text", arguments: ["--to", "--ground", "--by"])
  func occasionsAreSaid(option: String) throws {
    try Tool.withFolder { folder in
      let log = folder.appending(path: "log.jsonl").path
      for text in ["", "  ", "two\nlines", String(repeating: "x", count: 501)] {
        let run = try disclose([Self.document("cas3")], to: "temporaryAccommodation", log: log, option, text)
        #expect(run.status == 64)
      }
      #expect(!FileManager.default.fileExists(atPath: log))
    }
  }
}
