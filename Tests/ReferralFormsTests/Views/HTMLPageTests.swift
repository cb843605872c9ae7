import ProbationRecord
import ReferralForms
import Testing
import XMLCore

struct HTMLPageTests {
  @Test(arguments: Form.all)
  func `every answer of the document stands under its question`(_ form: Form) throws {
    let filled = form.filled(from: .everyFact, on: Samples.day)
    let rows = try HTMLPage(filled).rows
    let answers = filled.answers.filter { $0.status == .given || $0.status == .missing }
    try #require(rows.map(\.label) == answers.map(\.field.label))
    for (row, answer) in zip(rows, answers) {
      let shown = row.answer.lines.joined(separator: "\n")
      for text in answer.words { #expect(shown.contains(text), "\(answer.path)") }
    }
  }

  @Test(arguments: Form.all)
  func `every open required question is counted, linked and marked in words`(_ form: Form) throws {
    let filled = form.filled(from: Samples.minimal, on: Samples.day)
    let page = try HTMLPage(filled)
    let open = page.rows.filter { $0.answer.lines == ["Not answered yet"] }
    #expect(open.map(\.label) == filled.missing.map(\.field.label))
    let links = page.elements(named: "a").compactMap { $0.attribute("href") }
    for row in open { #expect(links.contains("#" + row.id)) }
    #expect(page.text.contains("<strong>Draft</strong>: \(open.count) questions open"))
  }

  @Test func `a complete form says so`() throws {
    let form = Form(
      id: "short", title: "Short form", version: "2", rootElement: "Short", schemaFile: "",
      audience: .mappaAgencies,
      sections: [section("only", "Only one") { field("familyName", facts.person.name.family, .always) }])
    let page = try HTMLPage(form, of: Samples.minimal)
    #expect(page.text.contains("<strong>Complete</strong>: every required question is answered"))
    #expect(page.text.contains("<title>Short form: complete, record RK-MINIMAL</title>"))
  }

  @Test func `long text keeps its line ends, each as a line feed`() throws {
    var record = Samples.minimal
    record.offending.summary = "One\r\ntwo\rthree\n\nfour\tZoë 😀 שלום"
    let page = try HTMLPage(.cas3, of: record)
    let answer = try #require(page.rows.first { $0.id == "sentenceInformation-offendingSummary" }?.answer)
    #expect(answer.lines == ["One\ntwo\nthree\n\nfour\tZoë 😀 שלום"])
    #expect(answer.children[0].classes == ["text"])
  }

  @Test(arguments: Absence.allCases)
  func `an absence is said in words and marked as no text`(_ absence: Absence) throws {
    var record = Samples.minimal
    record[facts.person.religion] = .absent(absence, from: Provenance(.nomis))
    record.health.needs.setAbsence(absence, from: .practitioner)
    let page = try HTMLPage(.cas3, of: record)
    #expect(try page.answer(to: "Religion or belief").lines == [absence.label, "NOMIS"])
    let needs = try page.answer(to: "Health, disability, access and language needs")
    #expect(needs.lines == [absence.label])
    #expect(needs.withDescendants.contains { $0.name == "em" && $0.text == absence.label })
    #expect(page.rows.contains { $0.label == "Health or access need: type" } == (absence == .withheld))
  }

  @Test func `an absence that does not answer the question is shown, and the question stays open`() throws {
    var record = Samples.minimal
    record[facts.person.dateOfBirth] = .absent(.withheld)
    let lines = try HTMLPage(.mappa, of: record).answer(to: "Date of birth").lines
    #expect(lines == ["Not answered yet", "Withheld"])
  }

  @Test func `values are written as people write them`() throws {
    var record = Samples.minimal
    record.person.dateOfBirth = Samples.date("1996-02-29")
    record.person.nationality = [.gbr]
    record.person.religion = .unlisted("Example belief")
    record.person.access.restricted = false
    record.person.nicknames = ["Wren", "Jenny"]
    record.sentence.length = TermLength(years: 1, months: 6)
    record.person.addresses.append {
      $0.address = Address {
        ($0.number, $0.thoroughfare, $0.town) = ("12", "Example Road", "Leeds")
        ($0.postcode, $0.uprn) = (Postcode("ls11aa"), UPRN("100012345678"))
      }
    }
    let (cas3, mappa) = (try HTMLPage(.cas3, of: record), try HTMLPage(.mappa, of: record))
    #expect(try cas3.answer(to: "Date of birth").lines == ["29 February 1996"])
    #expect(try cas3.answer(to: "Nationality or nationalities").lines == [Country.gbr.label])
    #expect(try cas3.answer(to: "Religion or belief").lines == ["Example belief"])
    #expect(try cas3.answer(to: "Is this a limited access case?").lines == ["No"])
    #expect(try cas3.answer(to: "Sentence length").lines == ["1 year, 6 months"])
    let nicknames = try mappa.answer(to: "Nicknames and street names").children[0]
    #expect(nicknames.name == "ul" && nicknames.children.map(\.text) == ["Wren", "Jenny"])
    let address = try mappa.answer(to: "Address: full address")
    #expect(address.lines == ["12 Example Road\nLeeds\nLS1 1AA\nUPRN 100012345678"])
  }

  @Test func `the items of a list are numbered under its heading`() throws {
    let page = try HTMLPage(.mappa, of: .everyFact)
    let group = try #require(page.elements.first { $0.children.first?.text == "Other names" })
    #expect(group.children.map(\.name) == ["h3", "h4", "dl", "h4", "dl"])
    #expect(group.children[1].lines == ["1 of 2", "Other names, "])
  }

  @Test(arguments: [
    (Provenance(.oasys, asOf: Samples.date("2026-03-03")), "OASys, as of 3 March 2026"),
    (Provenance(.cpr, reference: "7", author: "A Person"), "Core person record"),
    (
      Provenance(.ndelius, asOf: Samples.date("2026-03-03"), origin: .edited),
      "nDelius, as of 3 March 2026, changed since by a person"
    ),
    (Provenance(.nomis, origin: .confirmed), "NOMIS, confirmed by a person"),
    (Provenance.practitioner, nil),
  ])
  func `the source of an answer and its day stand under it`(source: Provenance, words: String?) throws {
    var record = Samples.minimal
    record[facts.person.dateOfBirth] = Held(Samples.date("1996-02-29"), from: source)
    let lines = try HTMLPage(.cas3, of: record).answer(to: "Date of birth").lines
    #expect(lines == ["29 February 1996"] + (words.map { [$0] } ?? []))
  }

  @Test(arguments: [("2012/0394773A", "check letter"), ("not one", "usual way"), ("2012/0394773H", nil)])
  func `a number that cannot be right is shown and flagged in words`(text: String, warning: String?) throws {
    var record = Samples.minimal
    record.person.identifiers.pnc = PNCNumber(text)
    let lines = try HTMLPage(.cas3, of: record).answer(to: "Police National Computer (PNC) number").lines
    #expect(lines.first == text && lines.count == (warning == nil ? 1 : 2))
    if let warning { #expect(lines[1].hasPrefix("Check this answer: ") && lines[1].contains(warning)) }
  }
}

extension Answer {
  /// The texts of the answer as a page must show them.
  fileprivate var words: [String] {
    switch (documentContent, field.fact.shape) {
    case (let content?, .scalar(let type)), (let content?, .items(let type, _)):
      content.texts.map(type.spelledOut)
    case (let content?, _): content.texts
    case (nil, _): ["Not answered yet"]
    }
  }
}
