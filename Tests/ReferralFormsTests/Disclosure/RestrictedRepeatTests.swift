import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

@Suite("Free text that repeats what its readers may not see")
struct RestrictedRepeatTests {
  private static let restricted: [(path: String, spellings: [String])] = [
    (
      "safeguarding.children[0].name",
      ["Wren Example-Teal", "WREN  EXAMPLE-TEAL", "wren\nexample teal", "Wren", "Example-Teal", "W\u{AD}ren"]
    ),
    (
      "safeguarding.children[0].address",
      ["ZZ99 3VZ", "zz993vz", "12 Example Mews", "12, example  MEWS", "Example Mews", "heron cottage"]
    ),
    (
      "victims[0].contactScheme.officerContact",
      ["0113 496 0199", "01134960199", "0113-496-0199", "r.officer@example.org"]
    ),
    ("victims[0].contactScheme.officerName", ["Rowan Example-Officer", "rowan example officer"]),
    (
      "victims[0].impact",
      [
        "She has moved house twice because of him.", "she has MOVED house twice, because of him",
        "She works in the market now",
      ]
    ),
  ]

  private static let record: CaseRecord = {
    var record = (try? Project.example("wounding-with-intent")) ?? CaseRecord()
    record.safeguarding.children = [
      .init { child in
        child.name = "Wren Example-Teal"
        var address = Address()
        address.number = "12"
        address.building = "Heron Cottage"
        address.thoroughfare = "Example Mews"
        address.postcode = Postcode("ZZ99 3VZ")
        child.address = address
      }
    ]
    record.victims = [
      .init { victim in
        victim.contactScheme.officerName = "Rowan Example-Officer"
        victim.contactScheme.officerContact = "0113 496 0199, r.officer@example.org"
        victim.impact = "She has moved house twice because of him. She works in the market now."
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
    "Whatever a restricted fact is, its words are found in every free-text answer of every form",
    arguments: Form.all)
  func everyFactIsFound(form: Form) throws {
    let record = try Project.example("every-fact")
    var generator = SeededGenerator(state: 7)
    let words = form.wordsToHide(in: record)
    let targets = form.filled(from: record, on: Samples.day).answers.filter {
      $0.status == .given && $0.field.fact.type == .longText
    }
    #expect(words.count > 5 && targets.count > 1)
    for _ in 0..<100 {
      let (path, text) = words[Int.random(in: 0..<words.count, using: &generator)]
      let target = targets[Int.random(in: 0..<targets.count, using: &generator)]
      let spelling = [
        text, text.uppercased(), text.replacing(" ", with: "  "), text.replacing(" ", with: ",\n"),
      ]
      .randomElement(using: &generator)!
      var other = record
      let content = FactContent.scalar("As said: (\(spelling)); see there.")
      #expect(target.field.fact.state(content, from: .practitioner, in: &other, at: target.index))
      let found = form.restrictedRepeats(in: other, on: Samples.day)
      #expect(
        found.contains { $0.path == target.path && $0.restrictedPath == path }, "\(path) in \(target.path)")
    }
  }

  @Test("Restricted texts that are long and alike do not make the search long", .timeLimit(.minutes(2)))
  func alikeTextsAreSearchedOnce() throws {
    // Compared word by word at every place, these would take hours.
    let text = String(repeating: "again and ", count: 1_200)
    var record = try Project.example("every-fact")
    for fact in FactCatalogue.shared.facts where fact.type == .longText {
      for index in fact.list.map({ (0..<$0.count(in: record)).map(Optional.some) }) ?? [nil] {
        _ = fact.state(.scalar(text + fact.path), from: .practitioner, in: &record, at: index)
      }
    }
    #expect(Form.cas3.restrictedRepeats(in: record, on: Samples.day).isEmpty == false)
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

extension Form {
  /// Words of facts that the form's readers may not see, of the kinds that are looked for, unless the form shows the
  /// same anyway.
  fileprivate func wordsToHide(in record: CaseRecord) -> [(path: String, text: String)] {
    func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let shown = Set(
      filled(from: record, on: Samples.day).answers.filter { $0.status == .given }
        .flatMap { $0.fact.content?.texts ?? [] }.map(letters))
    let shortest: [FactType: Int] = [.text: 4, .longText: 20, .phone: 5, .identifier: 5, .email: 5]
    return FactCatalogue.shared.facts.filter { !$0.audiences.contains(audience) && $0.name != "relationship" }
      .flatMap { fact in
        (fact.list.map { (0..<$0.count(in: record)).map(Optional.some) } ?? [nil]).flatMap { index in
          (fact.fact(in: record, at: index).content?.texts ?? [])
            .filter { letters($0).count >= shortest[fact.type] ?? .max && !shown.contains(letters($0)) }
            .map { (fact.path(at: index), $0) }
        }
      }
  }
}
