import Foundation
import ReferralForms
import Testing

@Suite("referral check and referral forms")
struct CheckAndFormsTests {
  @Test("check lists what is missing, form by form, and which answers to give first")
  func checkListsGaps() throws {
    let run = try Tool.run("check", Tool.example("barely-begun"), "--on", "2026-11-21")
    #expect(run.status == 1)
    #expect(run.output.contains("CAS3 referral: cannot be sent yet"))
    #expect(run.output.contains("Answer these first (10 of "))
    #expect(run.output.contains("management.practitioner.name"))
  }

  @Test("check --json gives the same for machines")
  func checkAsJSON() throws {
    let run = try Tool.run("check", Tool.example("barely-begun"), "--on", "2026-11-21", "--json")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let forms = try #require(report["forms"] as? [[String: Any]])
    #expect(forms.map { $0["form"] as? String } == ["approved-premises", "cas3", "mappa"])
    #expect(forms.allSatisfy { $0["canBeSent"] as? Bool == false })
    #expect((report["answerFirst"] as? [Any])?.isEmpty == false)
  }

  @Test("check says which answers stay in the record and are not sent")
  func checkListsWhatIsHeldBack() throws {
    let run = try Tool.run("check", Tool.example("every-fact"), "--on", "2026-11-21")
    #expect(run.status == 0)
    #expect(run.output.contains("not sent  "))
    #expect(run.output.contains("stays in the record"))
  }

  @Test("check says whom sources disagree about also to those who send a form without that number")
  func checkListsClashesOfHiddenNumbers() throws {
    let record = """
      { "recordVersion": "1.0", "reference": "RK-1", "person": { "identifiers": { "noms": {
          "value": "A9000AA", "source": "nomis",
          "alternatives": [{ "value": "A9001AA", "source": "ndelius" }] } } } }
      """
    try Tool.withFolder { folder in
      let file = folder.appending(path: "record.json")
      try Data(record.utf8).write(to: file)
      let run = try Tool.run("check", file.path, "--form", "cas3-supplier", "--on", "2026-11-21")
      #expect(run.status == 1)
      #expect(run.output.contains("conflict  person.identifiers.noms"))
    }
  }

  @Test("forms --json is one flat array of 630 questions in form order")
  func formsAsJSON() throws {
    let run = try Tool.run("forms", "--json")
    #expect(run.status == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: String]])
    #expect(rows.count == 630)
    #expect(rows.first?["field"] == "crn")
    #expect(
      Set(rows.flatMap(\.keys)) == [
        "form", "section", "field", "fact", "type", "codeList", "obligation", "requiredWhen", "sensitivity",
        "label",
      ])
    #expect(rows.map { $0["form"] }.filter { $0 == "mappa" }.count == 244)
  }

  @Test("forms prints every question for people, and the codes of a list")
  func formsForPeople() throws {
    let run = try Tool.run("forms", "--form", "mappa")
    #expect(run.output.contains("MAPPA referral, version 1.0, for MAPPA agencies"))
    #expect(run.output.contains("asked when mappa.category = category1"))
    #expect(
      try Tool.run("forms", "--codes", "roshLevel").output
        == "low\tLow\nmedium\tMedium\nhigh\tHigh\nveryHigh\tVery high\n")
  }

  @Test("forms --schemas writes the schemas as they are published")
  func formsAsSchemas() throws {
    try Tool.withFolder { folder in
      let run = try Tool.run("forms", "--schemas", folder.path)
      #expect(run.status == 0 && run.output.isEmpty)
      let published = Tool.root.appending(path: "schemas")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == (PublishedSchemas.files.keys + ["record.schema.json"]).sorted())
      for name in names {
        let isSame =
          try Data(contentsOf: folder.appending(path: name))
          == Data(contentsOf: published.appending(path: name))
        #expect(isSame, "\(name)")
      }
    }
  }
}
