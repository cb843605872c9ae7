import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

@Suite("Free text that repeats what its readers may not see")
struct RestrictedRepeatTests {
  private static let restricted: [(path: String, spellings: [String])] = [
    (
      "safeguarding.children[0].name",
      [
        "Wren de Example-Teal (twin)", "WREN  de EXAMPLE-TEAL twin", "wren\nde example teal twin", "Wren",
        "Example-Teal", "W\u{AD}ren",
      ]
    ),
    (
      "safeguarding.children[0].address",
      ["ZZ99 3VZ", "zz993vz", "12 Example Mews", "12, example  MEWS", "Example Mews", "heron cottage"]
    ),
    (
      "victims[0].contactScheme.officerContact",
      [
        "0113 496 0199", "01134960199", "0113-496-0199", "+44 113 496 0199", "0044 (0)113 4960199",
        "r.officer@example.org",
      ]
    ),
    (
      "victims[0].contactScheme.officerName",
      ["Rowan Example-Officer", "rowan example officer", "Ms Example-Officer"]
    ),
    (
      "safeguarding.children[0].socialWorker",
      ["Ash Example-Plover", "Mx. Example-Plover", "Ash E.", "Plover, Ash"]
    ),
    (
      "victims[0].impact",
      [
        "She has moved house twice because of him.", "she has MOVED house twice, because of him",
        "She works in the market now", "Her sister lives next door to him",
      ]
    ),
  ]

  private static let record: CaseRecord = {
    var record = (try? Project.example("wounding-with-intent")) ?? CaseRecord()
    record.safeguarding.children.replaceAll(with: { child in
      child.name = "Wren de Example-Teal (twin)"
      child.socialWorker = "Example-Plover, Ash, Northmoor council"
      var address = Address()
      address.number = "12"
      address.building = "Heron Cottage"
      address.thoroughfare = "Example Mews"
      address.postcode = Postcode("ZZ99 3VZ")
      child.address = address
    })
    record.victims.replaceAll(with: { victim in
      victim.contactScheme.officerName = "Rowan Example-Officer"
      victim.contactScheme.officerContact = "0113 496 0199, r.officer@example.org"
      victim.impact =
        "She has moved house twice because of him. She works in the market now.\r\nHer sister lives next door to him\r\nas before."
    })
    return record
  }()

  @Test("Repeats planted in free text are all found, with both places and none of the words")
  func repeatsAreFound() {
    var generator = SeededGenerator(state: 1_000)
    #expect(Form.cas3.restrictedRepeats(in: Self.record, on: Samples.day).isEmpty)
    var missed = 0
    for _ in 0..<Laws.count(1_000) {
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
    "The words of every restricted fact are found, and in every free-text answer",
    arguments: Form.all)
  func everyFactIsFound(form: Form) throws {
    let record = try Project.example("every-fact")
    let words = form.wordsToHide(in: record)
    let targets = form.filled(from: record, on: Samples.day).answers.filter {
      $0.status == .given && $0.field.fact.wording == .ownWords
    }
    #expect(words.count > 5 && targets.count > 1)
    // Every target with some words, then all words in targets that have room for them.
    let long = targets.filter { $0.field.fact.type != .text }
    for number in Laws.share(of: 0..<targets.count + words.count) {
      let rest = number - targets.count
      let target = rest < 0 ? targets[number] : long[rest % long.count]
      let isOneLine = target.field.fact.type == .text
      let fitting = words.filter {
        !isOneLine || $0.text.count < 200 && !$0.text.contains(where: \.isNewline)
      }
      let (path, text) = rest < 0 ? fitting[number % fitting.count] : words[rest]
      let spelling = [
        text, text.uppercased(), text.replacing(" ", with: "  "), text.replacing(" ", with: ",\r\n"),
      ][number % 4]
      var other = record
      let content = FactContent.scalar(isOneLine ? text : "As said: (\(spelling)); see there.")
      #expect(other.state(content, of: target.field.fact, from: .practitioner, at: target.index) == true)
      let found = form.restrictedRepeats(in: other, on: Samples.day)
      #expect(
        found.contains { $0.path == target.path && $0.restrictedPath == path }, "\(path) in \(target.path)")
    }
  }

  @Test(
    "However somebody's contact details are written in their answer, each is found on its own",
    arguments: [
      ("01632 960777 (9-5)", "01632 960777"), ("(24 hours) 01632 960777", "01632960777"),
      ("9-5: 01632 960777", "01632 960777"), ("01632 960777 07700 900123", "07700 900123"),
      ("01632 960777 - 07700 900123", "01632 960777"), ("Tel. 01632.960.777", "01632/960777"),
      ("01632\u{A0}960\u{2011}777", "01632 960777"), ("+44 (0)1632 960777", "01632 960777"),
      ("01632 960777", "+441632960777"), ("Email:gwen@example.org", "gwen@example.org"),
      ("Gwen<gwen.v@example.org>(work)", "GWEN.V@example.org."),
      ("0207 946 0777|gw@example.org", "020 7946 0777"),
      ("ask for Gwen, YX4 2AB", "yx42ab"),
    ])
  func contactDetailsAreFound(details: String, text: String) {
    var record = Samples.minimal
    record.victims.replaceAll(with: { $0.contactScheme.officerContact = details })
    expect(text, repeats: "victims[0].contactScheme.officerContact", of: record)
  }

  @Test(
    "However a name is written in its answer, whoever has it is found by it",
    arguments: [
      ("Lily Pemberton (aged 6)", "Lily Pemberton"), ("Lily Pemberton - stepdaughter", "lily"),
      ("Lily Rose Pemberton and Tom Pemberton", "Tom Pemberton"), ("Lily van Dyke", "Lily"),
      ("Mrs Gwen Wagtail", "Gwen Wagtail"), ("lily pemberton", "Lily"), ("Bo", "Bo"), ("张伟 Example", "张伟"),
      ("Omar al-Rashid", "Omar"), ("Wagtail, Gwen", "Gwen Wagtail"), ("Dr. G. Wagtail", "Dr Wagtail"),
      ("Sam Alder (Northmoor) and Jo Birch (Southvale)", "Jo Birch"), ("Jo (Joanna) Birch", "Jo Birch"),
      ("Lily Pemberton (6) Tom Pemberton (4)", "Tom"), ("Lily Pemberton; Tom Pemberton", "Tom"),
    ])
  func namesAreFound(name: String, text: String) {
    var record = Samples.minimal
    record.safeguarding.children.replaceAll(with: { $0.name = name })
    expect(text, repeats: "safeguarding.children[0].name", of: record)
  }

  @Test(
    "Words are found without their apostrophes, spaces and hyphens, and with capitals that are two letters",
    arguments: [
      ("Sean O'Brien", "OBrien"), ("Sean O'Brien", "O’Brien"), ("Sean O'Brien", "O Brien"),
      ("Lily Pemberton", "LilyPemberton"), ("Omar al-Rashid", "Omar alRashid"), ("Anna Weiß", "WEISS"),
      ("Lily Pemberton", "Lily\u{200B}Pemberton's"), ("Zoë Example", "ZOE\u{308}"),
    ])
  func wordsAreFoundWithoutWhatPartsThem(name: String, text: String) {
    var record = Samples.minimal
    record.safeguarding.children.replaceAll(with: { $0.name = name })
    expect(text, repeats: "safeguarding.children[0].name", of: record)
  }

  @Test("A sentence is found without its apostrophes, and a long word by its beginning")
  func sentencesAreFoundWithoutApostrophes() {
    var record = Samples.minimal
    let word = String(repeating: "abcdefghij", count: 20)
    record.victims.replaceAll(
      with: { $0.impact = "Can't sleep since he's been at the neighbour's house." },
      { $0.impact = word })
    expect("Cant sleep since hes been at the neighbours house", repeats: "victims[0].impact", of: record)
    expect(word + "k", repeats: "victims[1].impact", of: record)
  }

  @Test(
    "Letters that only happen to follow one another are no repeat",
    arguments: [("Jo Abell", "a bell"), ("Ian Wren", "wrens"), ("Sam Hepworth", "he pworth")])
  func lettersByChanceAreFree(name: String, text: String) {
    var record = Samples.minimal
    record.safeguarding.children.replaceAll(with: { $0.name = name })
    record.support.localConnections = "He said (\(text)) twice."
    #expect(Form.cas3.restrictedRepeats(in: record, on: Samples.day).isEmpty)
  }

  @Test(
    "Every fact that is somebody's name is found by the first and the last of the names alone",
    arguments: ["Bernadette", "Quux", "bernadette quux mbe"])
  func namesOfOfficialsAreFound(text: String) {
    for fact in Catalogue.standard.facts
    where fact.type == .text && fact.label.lowercased().contains("full name")
      && !fact.audiences.contains(.housingSupplier)
    {
      var record = Samples.minimal
      record.referrals.cas3.consentGiven = true
      record.health.adjustments.needed = true
      record.health.adjustments.detail = "He said (\(text)) twice."
      if let list = fact.list { record.appendEntry(to: list) }
      let name = FactContent.scalar("Bernadette Quux MBE")
      #expect(record.state(name, of: fact, from: .practitioner, at: fact.list.map { _ in 0 }) == true)
      let found = Form.cas3Supplier.restrictedRepeats(in: record, on: Samples.day)
      #expect(found.contains { $0.restrictedPath == fact.path(at: fact.list.map { _ in 0 }) }, "\(fact.path)")
    }
  }

  @Test(
    "What stands beside a name in its answer is not looked for as a name",
    arguments: [
      ("Lily Pemberton - stepdaughter", "stepdaughter"), ("Jo Birch - Northmoor Council", "council"),
      ("Jo Birch (Social Worker)", "worker"), ("Jo Birch, Child and Family Team", "family"),
      ("Jo Birch (she/her), Social Worker", "social"),
    ])
  func wordsBesideNamesAreFree(name: String, text: String) {
    var record = Samples.minimal
    record.safeguarding.children.replaceAll(with: { $0.name = name })
    record.support.localConnections = "He said (\(text)) twice."
    #expect(Form.cas3.restrictedRepeats(in: record, on: Samples.day).isEmpty)
  }

  @Test("An address is found by two of its lines, and an identifier however short it is")
  func linesOfAddressesAreFound() {
    var record = Samples.minimal
    record.safeguarding.children.replaceAll(
      with: { child in
        child.address = Address {
          $0.building = "Hafod"
          $0.town = "Llanrwst"
        }
      },
      { child in
        child.address = Address {
          $0.subBuilding = "Flat 2"
          $0.thoroughfare = "Elm Rd"
          $0.town = "Leeds"
        }
      },
      { $0.address = Address { $0.thoroughfare = "Rose Cottage, 14 Heol yr Onnen" } })
    record.victims.replaceAll(with: { $0.reference = Reference(lexical: "KB77") })
    for (text, path) in [
      ("at Hafod, Llanrwst", "safeguarding.children[0].address"),
      ("flat 2 Elm Rd", "safeguarding.children[1].address"),
      ("Elm Rd, Leeds", "safeguarding.children[1].address"),
      ("Rose Cottage", "safeguarding.children[2].address"),
      ("Heol yr Onnen", "safeguarding.children[2].address"), ("see kb77", "victims[0].reference"),
    ] {
      expect(text, repeats: path, of: record)
    }
  }

  private func expect(_ text: String, repeats path: String, of record: CaseRecord) {
    var record = record
    record.support.localConnections = "He said (\(text)) twice."
    let found = Form.cas3.restrictedRepeats(in: record, on: Samples.day)
    #expect(found.contains { $0.restrictedPath == path }, "\(path): \(text)")
  }

  @Test("Restricted texts that are long and alike do not make the search long", .timeLimit(.minutes(2)))
  func alikeTextsAreSearchedOnce() throws {
    // Compared word by word at every place, these would take hours.
    let text = String(repeating: "again and ", count: 1_200)
    var record = try Project.example("every-fact")
    for fact in Catalogue.standard.facts where fact.type == .longText {
      for index in fact.list.map({ (0..<record.count(of: $0)).map(Optional.some) }) ?? [nil] {
        _ = record.state(.scalar(text + fact.path), of: fact, from: .practitioner, at: index)
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
    record.support.localConnections = "Wren de Example-Teal (twin)"
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
        .flatMap { $0.holding.content?.texts ?? [] }.map(letters))
    let shortest: [FactType: Int] = [
      .text: 4, .longText: 20, .phone: 7, .identifier: 5, .email: 5, .address: 5,
    ]
    return Catalogue.standard.facts.filter {
      !$0.audiences.contains(audience) && $0.wording != .everydayWords
    }
    .flatMap { fact in
      (fact.list.map { (0..<record.count(of: $0)).map(Optional.some) } ?? [nil]).flatMap { index in
        (record[fact, at: index].content?.wordsToHide ?? [])
          .filter { letters($0).count >= shortest[fact.type] ?? .max && !shown.contains(letters($0)) }
          .map { (fact.path(at: index), $0) }
      }
    }
  }
}

extension FactContent {
  /// Its texts, and of an address the postcode.
  fileprivate var wordsToHide: [String] {
    guard case .parts(let parts) = self else { return texts }
    return parts.filter { $0.name == "postcode" }.map(\.text)
  }
}
