import Foundation
import Testing

@Suite("referral compare")
struct CompareTests {
  private static let record = Tool.example("wounding-with-intent")

  private static func document(_ form: String) -> String {
    Tool.root.appending(path: "examples/documents/wounding-with-intent/\(form).xml").path
  }

  @Test(
    "A record and the document it renders say the same", arguments: ["approved-premises", "cas3", "mappa"])
  func sameRecord(_ form: String) throws {
    for pair in [[Self.record, Self.document(form)], [Self.document(form), Self.record]] {
      let run = try Tool.run(["compare"] + pair)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(run.output == "The referral still stands: no answer has changed.\n")
    }
  }

  @Test("An answer that has changed since is listed, and the referral must be issued again")
  func changedRecord() throws {
    try Tool.withFolder { folder in
      let text = try String(contentsOfFile: Self.record, encoding: .utf8)
      let changed = text.replacing("\"exclusionZone\"", with: "\"curfew\"", maxReplacements: 1)
      #expect(changed != text)
      let record = folder.appending(path: "changed.json")
      try Data(changed.utf8).write(to: record)
      let run = try Tool.run("compare", Self.document("cas3"), record.path)
      #expect(run.status == 1)
      #expect(run.output.contains("changed   licence.conditions["))
      #expect(run.output.hasSuffix("The referral must be issued again: 1 answer changed.\n"))

      let json = try Tool.run("compare", Self.document("cas3"), record.path, "--json")
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(report["form"] as? String == "cas3")
      #expect(report["mustBeIssuedAgain"] as? Bool == true)
      let differences = try #require(report["differences"] as? [[String: Any]])
      #expect(differences.map { $0["change"] as? String } == ["changed"])
    }
  }

  @Test("Two records and documents of two forms are compared in what both hold")
  func otherPairs() throws {
    let records = try Tool.run("compare", Self.record, Self.record)
    #expect(records.status == 0)
    #expect(records.output == "Both say the same.\n")
    let forms = try Tool.run("compare", Self.document("cas3"), Self.document("cas3"))
    #expect(forms.status == 0)
    let people = try Tool.run("compare", Self.record, Tool.example("entrenched-burglary"))
    #expect(people.status == 1)
    #expect(people.output.contains("changed   person.name.family"))
  }

  @Test("Accounts of different people are said to be so, and one person with a corrected answer is not")
  func differentPeople() throws {
    let words = "The two may be about different people."
    let people = try Tool.run("compare", Self.document("mappa"), Tool.example("entrenched-burglary"))
    #expect(people.output.contains(words))
    #expect(people.output.contains("Check these before anything else: First name; Last name; Date of birth;"))
    #expect(people.output.contains("If they are about one person: The referral must be issued again:"))
    let json = try Tool.run("compare", Self.document("mappa"), Tool.example("entrenched-burglary"), "--json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let clashes = try #require(report["identityClashes"] as? [String])
    #expect(clashes.contains("person.name.family") && clashes.contains("person.identifiers.crn"))

    try Tool.withFolder { folder in
      let text = try String(contentsOfFile: Self.record, encoding: .utf8)
      let family = try #require(text.firstMatch(of: /"family": \{\s*"value": "([^"]+)"/)?.output.1)
      for (name, isAnother) in [(family.uppercased(), false), ("Example-Quince", true)] {
        let record = folder.appending(path: "renamed.json")
        try Data(text.replacing("\"\(family)\"", with: "\"\(name)\"").utf8).write(to: record)
        let run = try Tool.run("compare", Self.record, record.path)
        #expect(run.output.contains("changed   person.name.family"))
        #expect(run.output.contains(words) == isAnother)
      }
    }
  }

  @Test("A record or a document may come by a pipe")
  func pipes() throws {
    let (record, document) = (Self.record, Self.document("cas3"))
    #expect(try Tool.shell("cat '\(record)' | \"$referral\" compare '\(document)' /dev/stdin") == 0)
    #expect(try Tool.shell("cat '\(document)' | \"$referral\" compare /dev/stdin '\(record)'") == 0)
  }

  @Test("With --json a refusal is reported as JSON too")
  func refusesInJSON() throws {
    try Tool.withFolder { folder in
      let file = folder.appending(path: "odd.xml")
      try Data("<a/>".utf8).write(to: file)
      let run = try Tool.run("compare", file.path, Self.record, "--json")
      #expect(run.status == 65 && run.errors.contains("odd.xml"))
      let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]]
      #expect(report?["problems"]?.map { $0["code"] as? String } == ["wrongRoot"])
    }
  }

  @Test("What is neither a record nor a document is refused with its place and rule")
  func refuses() throws {
    try Tool.withFolder { folder in
      for (text, words) in [
        ("<a/>", "The root must be one of"), ("{}", "recordVersion"), ("plain", "line 1"),
      ] {
        let file = folder.appending(path: "odd")
        try Data(text.utf8).write(to: file)
        let run = try Tool.run("compare", file.path, Self.record)
        #expect(run.status == 65, "\(text)")
        #expect(run.errors.contains(words) || run.errors.contains("odd:1"), "\(run.errors)")
      }
    }
  }
}
