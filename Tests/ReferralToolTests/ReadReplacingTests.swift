import Foundation
import Testing

/// Documents that say of themselves that they take the place of others; the fingerprint does not cover that.
@Suite("referral read, of documents that replace others")
struct ReadReplacingTests {
  private static let day = ["--on", "2026-11-21"]

  private func document(_ person: String) throws -> String {
    try String(
      contentsOf: Tool.root.appending(path: "examples/documents/\(person)/cas3.xml"), encoding: .utf8)
  }

  /// The document with the word that it takes the place of another.
  private func superseding(_ document: String, _ other: String) throws -> String {
    let fingerprint = try #require(other.firstMatch(of: /fingerprint="([^"]*)"/)?.output.1)
    let end = try #require(document.firstMatch(of: /fingerprint="[^"]*">/)?.range.upperBound)
    return document[..<end] + #"<Supersedes fingerprint="\#(fingerprint)" preparedOn="2026-11-21">"#
      + #"<ChangedAnswer fact="person.sex" change="changed"/></Supersedes>"# + document[end...]
  }

  private func write(_ text: String, _ name: String, in folder: URL) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("One about somebody else removes nothing of what was read, and nothing is read into the record")
  func anotherPerson() throws {
    try Tool.withFolder { folder in
      let mine = try document("wounding-with-intent")
      let sent = try write(mine, "sent.xml", in: folder)
      let other = try write(
        superseding(document("entrenched-burglary"), mine), "other.xml", in: folder)
      let record = folder.appending(path: "record.json")
      #expect(try Tool.run(["read", sent, "--into", record.path, "--new", "RK-1"] + Self.day).status == 0)
      let before = try Data(contentsOf: record)
      let read = try Tool.run(["read", other, "--into", record.path] + Self.day)
      #expect(read.status == 65)
      #expect(read.output.isEmpty)
      #expect(
        read.errors.contains("other.xml: /CAS3Referral/Supersedes: A document takes the place of one about"))
      #expect(!read.errors.contains("Example-"))
      #expect(try Data(contentsOf: record) == before)
      for order in [[sent, other], [other, sent]] {
        let both = folder.appending(path: "both.json")
        let read = try Tool.run(["read"] + order + ["--into", both.path, "--new", "RK-1"] + Self.day)
        #expect(read.status == 65)
        #expect(!FileManager.default.fileExists(atPath: both.path))
      }
      // Where nothing was read that it could replace, it is one more account, and the two people are told apart.
      let begun = try write(
        #"{ "recordVersion": "1.0", "reference": "RK-1", "person": { "name": { "family": "Example-Teal" } } }"#,
        "begun.json", in: folder)
      let clash = try Tool.run(["read", other, "--into", begun] + Self.day)
      #expect(clash.status == 1)
      #expect(clash.output.contains("conflict  person.name.family"))
    }
  }

  @Test("Documents that take each other's place in a circle are refused, so that not all of them vanish")
  func circles() throws {
    try Tool.withFolder { folder in
      let (one, other) = (try document("every-fact"), try changed())
      let files = [
        try write(superseding(one, other), "one.xml", in: folder),
        try write(superseding(other, one), "other.xml", in: folder),
      ]
      let record = folder.appending(path: "record.json").path
      for order in [files, files.reversed()] {
        let read = try Tool.run(["read"] + order + ["--into", record, "--new", "RK-1"] + Self.day)
        #expect(read.status == 65)
        #expect(read.errors.contains("Documents cannot take the place of one another in a circle."))
        #expect(!FileManager.default.fileExists(atPath: record))
      }
      // The beginning of its own fingerprint is enough to name itself.
      let own = try #require(one.firstMatch(of: /fingerprint="sha256:(.{12})/)?.output.1)
      let itself = try write(
        superseding(one, #"fingerprint="sha256:\#(own)\#(String(repeating: "0", count: 52))""#), "itself.xml",
        in: folder)
      #expect(try Tool.run(["read", itself, "--into", record, "--new", "RK-1"] + Self.day).status == 65)
    }
  }

  @Test("One about the same person replaces what was read, as before")
  func samePerson() throws {
    try Tool.withFolder { folder in
      let (one, other) = (try document("every-fact"), try changed())
      let sent = try write(one, "sent.xml", in: folder)
      let later = try write(superseding(other, one), "later.xml", in: folder)
      let record = folder.appending(path: "record.json").path
      #expect(try Tool.run(["read", sent, "--into", record, "--new", "RK-1"] + Self.day).status == 0)
      #expect(try Tool.run(["read", later, "--into", record] + Self.day).status == 0)
      let text = try String(contentsOfFile: record, encoding: .utf8)
      #expect(text.contains("HMP Elsewhere") && !text.contains("HMP/YOI Exampleford"))
    }
  }

  /// The document of the same person with another prison, rendered and not altered.
  private func changed() throws -> String {
    try Tool.withFolder { folder in
      let text = try String(contentsOfFile: Tool.example("every-fact"), encoding: .utf8)
      let record = try write(
        text.replacing("HMP/YOI Exampleford", with: "HMP Elsewhere"), "record.json", in: folder)
      let run = try Tool.run(["render", record, "--form", "cas3"] + Self.day)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
  }
}
