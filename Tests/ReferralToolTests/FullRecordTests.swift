import Foundation
import Testing

/// Records and payloads that hold as much as a record can.
@Suite("referral, at the limits of a record")
struct FullRecordTests {
  @Test("A fact with the most alternatives is decided, and the record can be read again")
  func decides() throws {
    try Tool.withFolder { folder in
      let alternatives = (0..<50).map {
        #"{ "value": "female", "source": "nomis", "payload": "p\#($0)", "origin": "imported" }"#
      }.joined(separator: ",")
      let record = folder.appending(path: "record.json")
      let text =
        #"{ "recordVersion": "1.0", "reference": "R-1", "person": { "sex": { "value": "male", "source": "ndelius", "alternatives": [\#(alternatives)] } } }"#
      try Data(text.utf8).write(to: record)
      #expect(try Tool.run("decide", record.path).output.hasPrefix("conflict  person.sex"))
      let decided = try Tool.run("decide", record.path, "person.sex", "--take", "nomis", "--by", "A. Officer")
      #expect(decided.status == 0, "\(decided.errors)")
      #expect(try Tool.run("decide", record.path).output.hasPrefix("There is nothing to decide"))
    }
  }

  @Test(
    "A payload with more entries than a record holds is imported as far as there is room, and that is a finding"
  )
  func importsWhatThereIsRoomFor() throws {
    try Tool.withFolder { folder in
      let aliases = (0..<35).map { #"{ "forename": "Owen", "surname": "Alias \#($0)" }"# }
      let example = Tool.root.appending(
        path: "examples/payloads/owen-example-alder/ndelius-personal-details.json")
      var payload = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: example)) as? [String: Any])
      payload["aliases"] = try JSONSerialization.jsonObject(
        with: Data("[\(aliases.joined(separator: ","))]".utf8))
      let file = folder.appending(path: "payload.json")
      try JSONSerialization.data(withJSONObject: payload).write(to: file)
      let record = folder.appending(path: "record.json").path
      let run = try Tool.run("import", file.path, "--into", record, "--new", "RK-1")
      #expect(run.status == 1)
      #expect(
        run.output.contains(
          "the payload has 35 entries and a record holds 30; of the other 5 nothing was taken."))
      #expect(try Tool.run("decide", record).status == 0)
    }
  }
}
