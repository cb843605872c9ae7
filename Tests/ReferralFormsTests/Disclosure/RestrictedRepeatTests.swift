import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

@Suite("Free text that repeats what its readers may not see")
struct RestrictedRepeatTests {
  private static let restricted: [(path: String, spellings: [String])] = [
    (
      "safeguarding.children[0].name",
      ["Wren Example-Teal", "WREN  EXAMPLE-TEAL", "wren\nexample teal", "Wren"]
    ),
    ("safeguarding.children[0].address", ["ZZ99 3VZ", "zz993vz", "12 Example Mews", "12, example  MEWS"]),
    ("victims[0].contactScheme.officerContact", ["0113 496 0199", "01134960199", "0113-496-0199"]),
    ("victims[0].contactScheme.officerName", ["Rowan Example-Officer", "rowan example officer"]),
    (
      "victims[0].impact",
      ["She has moved house twice because of him.", "she has MOVED house twice, because of him"]
    ),
  ]

  private static let record: CaseRecord = {
    var record = (try? Project.example("wounding-with-intent")) ?? CaseRecord()
    record.safeguarding.children = [
      .init { child in
        child.name = "Wren Example-Teal"
        var address = Address()
        address.number = "12"
        address.thoroughfare = "Example Mews"
        address.postcode = Postcode("ZZ99 3VZ")
        child.address = address
      }
    ]
    record.victims = [
      .init { victim in
        victim.contactScheme.officerName = "Rowan Example-Officer"
        victim.contactScheme.officerContact = "0113 496 0199"
        victim.impact = "She has moved house twice because of him."
      }
    ]
    return record
  }()

  @Test("1,000 repeats planted in free text are all found, with both places and none of the words")
  func repeatsAreFound() {
    var generator = SeededGenerator(state: 1_000)
    #expect(Form.cas3.restrictedRepeats(in: Self.record, on: Samples.day).isEmpty)
    var missed = 0
    for _ in 0..<1_000 {
      let fact = Self.restricted[Int.random(in: 0..<Self.restricted.count, using: &generator)]
      let words = fact.spellings[Int.random(in: 0..<fact.spellings.count, using: &generator)]
      let before = String.random(of: ["Moved on. ", "(see file) ", "é", "\n", "x "], upTo: 9, by: &generator)
      var record = Self.record
      record.support.localConnections = before + " " + words + ". " + before
      let found = Form.cas3.restrictedRepeats(in: record, on: Samples.day)
      if !found.contains(where: { $0.path == "support.localConnections" && $0.restrictedPath == fact.path }) {
        missed += 1
      }
    }
    #expect(missed == 0)
  }

  @Test(
    "What the readers may see, and parts of words, are no repeats", arguments: ["wrenched", "Example", "12"])
  func otherWords(text: String) {
    var record = Self.record
    record.support.localConnections = "He said \(text) to nobody."
    #expect(Form.cas3.restrictedRepeats(in: record, on: Samples.day).isEmpty)
    record.support.localConnections = "Wren Example-Teal"
    #expect(Form.mappa.restrictedRepeats(in: record, on: Samples.day).isEmpty)
  }

  @Test("No example repeats what its readers may not see", arguments: Project.examples)
  func examples(name: String) throws {
    for form in Form.all {
      #expect(try form.restrictedRepeats(in: Project.example(name), on: Samples.day) == [])
    }
  }
}
