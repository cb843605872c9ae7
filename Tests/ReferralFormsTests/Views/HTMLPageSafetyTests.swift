import ProbationRecord
import ReferralForms
import Testing
import XMLCore

struct HTMLPageSafetyTests {
  @Test(arguments: Form.all, [Samples.empty, Samples.minimal, .everyFact])
  func `every link leads to the one element with that name`(_ form: Form, _ record: CaseRecord) throws {
    let page = try HTMLPage(form, of: record)
    let names = page.elements.compactMap { $0.attribute("id") }
    #expect(Set(names).count == names.count)
    for link in page.elements(named: "a") {
      #expect(names.contains(String(try #require(link.attribute("href")).dropFirst())))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</dd></dl><h1>Other</h1>", "\" onclick=\"alert(1)", "' onclick='alert(1)",
    "</style><img src=x>", "javascript:alert(1)", "&lt;b&gt; &#60; &amp;", "<!-- ]]> --> <?x ?>", "a`b\\c{}",
  ])
  func `hostile text is text and changes no element or attribute`(text: String) throws {
    func page(_ text: String) throws -> HTMLPage {
      var record = CaseRecord.everyFact
      record.custody.prisonName = text
      record.person.nicknames = [text]
      record[facts.person.ethnicity] = Held(Ethnicity.unlisted(text)!, from: Provenance(.oasys, author: text))
      record.person.identifiers.pnc = PNCNumber(text)
      record.person.addresses[0].address = Address { $0.town = text }
      record.person.addresses[0].noFixedAbode = false
      return try HTMLPage(.mappa, of: record)
    }
    let hostile = try page(text)
    #expect(hostile.root.skeleton == (try page("x")).root.skeleton)
    #expect(hostile.elements.count { $0.text == text } == 5)
  }

  @Test func `what nobody could see is shown as a code point`() throws {
    let unseen =
      "a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}e\u{1B}f\u{7F}g\u{85}h\u{0}i\u{2028}j\u{AD}k\u{E0041}l\u{FFFE}m"
    var record = Samples.minimal
    record.person.name.given = unseen
    let page = try HTMLPage(.cas3, of: record)
    let shown =
      "a[U+202E]b[U+2066]c[U+200B]d[U+FEFF]e[U+001B]f[U+007F]g[U+0085]h[U+0000]i[U+2028]j[U+00AD]"
      + "k[U+E0041]l[U+FFFE]m"
    #expect(try page.answer(to: "First name").lines == [shown])
  }

  @Test func `a valid CRN heads every printed page, and nothing else can`() throws {
    func page(_ crn: String) -> String {
      var record = Samples.minimal
      record.person.identifiers.crn = CRN(crn)
      return String(decoding: Form.cas3.filled(from: record, on: Samples.day).html(), as: UTF8.self)
    }
    #expect(page("x900099").contains(#"@top-left { content: "CRN X900099";"#))
    #expect(!page(#"X"; } body { display: none"#).contains("@top-left"))
  }

  @Test func `what the form does not ask in this case stays off the page`() throws {
    var record = Samples.minimal
    record.custody.status = .inCommunity
    record.custody.prisonName = "HMP Exampleton"
    #expect(!(try HTMLPage(.cas3, of: record)).text.contains("Exampleton"))
  }

  @Test func `the protective marking is at head and foot, on the form that asks for it`() throws {
    var record = Samples.minimal
    record.referrals.mappa.protectiveMarking = .officialSensitive
    let markings = try HTMLPage(.mappa, of: record).elements.filter { $0.classes == ["marking"] }
    #expect(markings.map(\.text) == ["OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"])
    #expect(!(try HTMLPage(.cas3, of: record)).text.contains("OFFICIAL"))
  }

  @Test(arguments: Form.all)
  func `the page needs nothing but itself and names nobody in its title`(_ form: Form) throws {
    let page = try HTMLPage(form, of: .everyFact)
    #expect(page.root.attribute("lang") == "en-GB")
    #expect(page.text.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\""))
    #expect(page.elements(named: "script", "link", "img", "iframe", "object", "base", "form").isEmpty)
    #expect(!page.text.contains("url(") && !page.text.contains("@import") && !page.text.contains("http:"))
    #expect(page.elements(named: "title")[0].text.hasPrefix("\(form.title): "))
    #expect(!page.elements(named: "title")[0].text.contains("person.name"))
  }

  @Test(arguments: Form.all)
  func `headings go down one level at a time from the only first one`(_ form: Form) throws {
    let headings = try HTMLPage(form, of: .everyFact).elements(named: "h1", "h2", "h3", "h4")
    let levels = headings.compactMap { $0.name.last?.wholeNumberValue }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test(arguments: Form.all)
  func `the same record and day give the same bytes`(_ form: Form) throws {
    let again = try CaseRecord(json: CaseRecord.everyFact.json())
    let pages = [CaseRecord.everyFact, again].map { form.filled(from: $0, on: Samples.day).html() }
    #expect(pages[0] == pages[1])
  }
}
