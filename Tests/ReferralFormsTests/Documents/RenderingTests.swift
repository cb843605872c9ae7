import ProbationRecord
import RandomRecords
import ReferralForms
import Testing
import XMLCore

@Suite("Rendering documents")
struct RenderingTests {
  /// Checks a document in every way at once: the schema, the way back, and the bytes of a second rendering.
  private func check(_ form: Form, _ record: CaseRecord, expecting status: ReferralDocument.Status? = nil)
    throws
  {
    let draft = try form.draft(for: record, on: Samples.day)
    let schema = try XMLSchema(entry: form.schemaFile, documents: PublishedSchemas.files)
    #expect(schema.problems(in: draft.bytes) == [])
    let isRepeatable = try form.draft(for: record, on: Samples.day) == draft
    #expect(isRepeatable)
    if let status { #expect(draft.status == status) }
    let received = try ReceivedReferral(reading: draft.bytes)
    #expect(received.form.id == form.id)
    #expect(!received.problems.contains { $0.code == "fingerprint" })
    let again = try form.draft(for: received.record, on: received.preparedOn)
    let isSame = again.bytes == draft.bytes
    #expect(isSame, "rendering what was read gives other bytes")
  }

  @Test("An empty record gives a valid draft that reads back", arguments: Form.all)
  func emptyRecord(form: Form) throws { try check(form, Samples.empty, expecting: .draft) }

  @Test("A minimal record gives a valid draft that reads back", arguments: Form.all)
  func minimalRecord(form: Form) throws { try check(form, Samples.minimal, expecting: .draft) }

  @Test(
    "Every example gives valid documents that read back", arguments: Form.all,
    Laws.share(of: Project.examples))
  func examples(form: Form, example: String) throws { try check(form, Project.example(example)) }

  @Test("A record in which every fact is stated gives a complete document of each form", arguments: Form.all)
  func everyFact(form: Form) throws { try check(form, Project.example("every-fact"), expecting: .complete) }

  @Test(
    "Lists with empty, filtered and absent entries give valid documents that read back", arguments: Form.all)
  func oddLists(form: Form) throws {
    var record = Samples.minimal
    record.custody.adjudications.replaceAll(with: { _ in }, { $0.finding = "Proved" }, { _ in })
    record.offences.replaceAll(
      with: {
        $0.isIndex = false; $0.description = "Theft"
      }, { _ in })
    record.agencies.replaceAll(with: { $0.inContingencyPlan = false })
    record.person.aliases.setAbsence(.refused, from: Provenance(.cpr, asOf: Samples.day))
    record.health.needs.replaceAll(with: { _ in })
    try check(form, record)
  }

  @Test("A document that a rule forbids sending is a draft, even when every question is answered")
  func forbiddenDocumentIsADraft() throws {
    var record = try Project.example("every-fact")
    record.referrals.cas3.accuracyConfirmed = false
    #expect(try Form.cas3.draft(for: record, on: Samples.day).status == .draft)
  }

  @Test("The offences cannot be declared absent")
  func offencesAreNeverAbsent() {
    let record = CaseRecord { $0.offences.absence = .nothing }
    for form in Form.referrals { #expect(form.status(of: "offences[].isIndex", in: record) == .missing) }
  }

  @Test(
    "An identifier without the shape of one cannot be sent, and check says so before render does",
    arguments: [
      "ABC", "1800/0000001Z", "2003/0011985Z",
    ])
  func checkAgreesWithRender(text: String) throws {
    var record = try Project.example("every-fact")
    record.person.identifiers.pnc = PNCNumber(text)
    let report = CheckReport(of: record, against: Form.all, on: Samples.day)
    for (form, result) in zip(Form.all, report.forms) {
      let isRendered = (try? form.document(for: record, on: Samples.day)) != nil
      #expect(result.canBeSent == isRendered, "\(form.id)")
    }
  }

  @Test("A problem within an address names the question")
  func addressProblemsNameTheirQuestion() throws {
    var record = try Project.example("every-fact")
    record.accommodation.proposed.address = Address {
      $0.town = "Exampleton"; $0.postcode = Postcode("foo")
    }
    let error = #expect(throws: RenderingError.self) { try Form.mappa.document(for: record, on: Samples.day) }
    guard case .invalid(let problems)? = error else { return #expect(Bool(false), "another error") }
    #expect(problems.map(\.fact) == ["accommodation.proposed.address"])
  }

  @Test("An incomplete form is refused with every missing answer", arguments: Form.all)
  func incompleteFormIsRefused(form: Form) throws {
    let error = #expect(throws: RenderingError.self) {
      try form.document(for: Samples.minimal, on: Samples.day)
    }
    guard case .incomplete(let answers)? = error else { return #expect(Bool(false), "another error") }
    #expect(answers.map(\.path) == form.missing(in: Samples.minimal, on: Samples.day).map(\.path))
  }

  @Test("A form that breaks a rule is refused with the rule")
  func brokenRuleIsRefused() throws {
    var record = try Project.example("every-fact")
    record.referrals.cas3.accuracyConfirmed = false
    let error = #expect(throws: RenderingError.self) { try Form.cas3.document(for: record, on: Samples.day) }
    guard case .ruleBreaches(let breaches)? = error else { return #expect(Bool(false), "another error") }
    #expect(breaches.map(\.rule.id) == ["cas3Confirmed"])
  }

  @Test("A document pins its form version, schema version, record, day, status and fingerprint")
  func documentIsPinned() throws {
    let document = try Form.cas3.draft(for: Samples.minimal, on: Samples.day)
    let root = try MarkupDocument(parsing: document.bytes).root
    #expect(root.attribute("formVersion") == "1.0")
    #expect(root.attribute("schemaVersion") == "1.0")
    #expect(root.attribute("record") == "RK-MINIMAL")
    #expect(root.attribute("preparedOn") == "2026-11-21")
    #expect(root.attribute("status") == "draft")
    #expect(root.attribute("fingerprint") == document.fingerprint)
  }

  @Test("The fingerprint covers the answers, and neither the day, the record's reference nor the sources")
  func fingerprintCoversAnswers() throws {
    let document = try Form.mappa.draft(for: Samples.minimal, on: Samples.day)
    #expect(
      try Form.mappa.draft(for: Samples.minimal, on: Samples.date("2026-11-22")).fingerprint
        == document.fingerprint)
    var record = Samples.minimal
    record.person.name.family = "Example-Robin"
    #expect(try Form.mappa.draft(for: record, on: Samples.day).fingerprint != document.fingerprint)
    record = Samples.minimal
    record.reference = Reference(lexical: "RK-OTHER")!
    record[facts.person.name.family] = Held("Example-Wren", from: Provenance(.cpr))
    #expect(try Form.mappa.draft(for: record, on: Samples.day).fingerprint == document.fingerprint)
  }

  @Test("An identifier with a wrong check letter is sent as it is, and says so")
  func wrongCheckLetterIsShown() throws {
    var record = Samples.minimal
    record.person.identifiers.pnc = PNCNumber("2003/0011985Z")
    let text = String(decoding: try Form.cas3.draft(for: record, on: Samples.day).bytes, as: UTF8.self)
    #expect(text.contains(#"<PNCNumber verdict="wrongCheckCharacter">2003/0011985Z</PNCNumber>"#))
  }

  @Test(
    "A value that the schema cannot take is refused with its question, its fact and the rule, never the value"
  )
  func invalidValuesAreTranslated() throws {
    var record = Samples.minimal
    record.person.identifiers.crn = CRN("SECRET12")
    record.offending.summary = ""
    record.management.practitioner.name = "A\u{1}B"
    let error = #expect(throws: RenderingError.self) { try Form.cas3.draft(for: record, on: Samples.day) }
    guard case .invalid(let problems)? = error else { return #expect(Bool(false), "another error") }
    #expect(problems.map(\.fact) == ["management.practitioner.name"])
    #expect(problems.map(\.code) == ["forbiddenCharacter"])
    #expect(problems.map(\.rule) == ["The text holds the character U+0001, which XML cannot carry."])
    record.management.practitioner.name = "A B"
    let next = #expect(throws: RenderingError.self) { try Form.cas3.draft(for: record, on: Samples.day) }
    guard case .invalid(let found)? = next else { return #expect(Bool(false), "another error") }
    #expect(Set(found.map(\.fact)) == ["person.identifiers.crn", "offending.summary"])
    #expect(found.allSatisfy { $0.label != nil && $0.line != nil })
    #expect(!found.map { "\($0)" }.joined().contains("SECRET"))
  }

  @Test(
    "Odd text comes back exactly as it was",
    arguments: [
      "<b>&amp;]]></b>", "emoji 👩🏽‍🚒 and combining e\u{301}", "tab\tline\nreturn\r\nend",
      "\"quotes\" and 'apostrophes'",
      "  spaces around  ", "Łódź — Ŵyddfa — ‏עברית", String(repeating: "long ", count: 9_000),
    ])
  func oddTextSurvives(text: String) throws {
    var record = Samples.minimal
    record.offending.summary = text
    for form in [Form.cas3, .mappa] {
      let received = try ReceivedReferral(reading: form.draft(for: record, on: Samples.day).bytes)
      let back = try #require(received.record.offending.summary)
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
