import ProbationRecord
import ReferralForms
import Testing

@Suite("Reading documents that were received")
struct ReceivedReferralTests {
  private func text(of form: Form) throws -> String {
    String(
      decoding: try form.document(for: Project.example("every-fact"), on: Samples.day).bytes, as: UTF8.self)
  }

  @Test("A document as it was rendered has no problems", arguments: Form.all)
  func renderedDocumentIsFine(form: Form) throws {
    let received = try ReceivedReferral(reading: Array(text(of: form).utf8))
    #expect(received.problems.filter { $0.severity == .error } == [])
  }

  @Test("An altered answer is found by its fingerprint")
  func alteredAnswerIsFound() throws {
    let altered = try text(of: .cas3).replacing(">female</Sex>", with: ">male</Sex>")
    let received = try ReceivedReferral(reading: Array(altered.utf8))
    #expect(received.problems.contains { $0.code == "fingerprint" })
  }

  @Test("A status that does not fit the answers is noticed")
  func alteredStatusIsFound() throws {
    let altered = try text(of: .mappa).replacing(#"status="complete""#, with: #"status="draft""#)
    #expect(try ReceivedReferral(reading: Array(altered.utf8)).problems.contains { $0.code == "status" })
  }

  @Test("A verdict that was taken off an identifier is noticed")
  func missingVerdictIsFound() throws {
    let document = try text(of: .mappa)
    let stripped = document.replacing(#" verdict="wrongCheckCharacter""#, with: "")
    #expect(stripped != document)
    let error = #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: Array(stripped.utf8)) }
    #expect(error?.all.map(\.code) == ["verdict"])
  }

  @Test("White space around the day of a document is set aside, as XML Schema has it", arguments: Form.all)
  func daysWithWhiteSpace(form: Form) throws {
    let spaced = try text(of: form).replacing(
      #"preparedOn="2026-11-21""#, with: #"preparedOn=" 2026-11-21\#n""#)
    #expect(spaced.contains("21\n\""))
    #expect(try ReceivedReferral(reading: Array(spaced.utf8)).preparedOn == Samples.day)
  }

  @Test("A draft misses what its record misses")
  func draftMissesAnswers() throws {
    let draft = try Form.mappa.draft(for: Samples.minimal, on: Samples.day)
    let received = try ReceivedReferral(reading: draft.bytes)
    #expect(received.status == .draft)
    #expect(received.problems.contains { $0.code == "requiredAnswer" && $0.fact == "mappa.leadAgency" })
  }

  @Test("xsi:nil without a reason, and a reason without xsi:nil, are refused")
  func nilNeedsAReason() throws {
    let draft = String(
      decoding: try Form.cas3.draft(for: Samples.minimal, on: Samples.day).bytes, as: UTF8.self)
    let bare = draft.replacing(
      #"<Sex xsi:nil="true" nilReason="notStated"/>"#, with: #"<Sex xsi:nil="true"/>"#)
    let reasoned = draft.replacing(
      #"<Sex xsi:nil="true" nilReason="notStated"/>"#, with: #"<Sex nilReason="refused">male</Sex>"#)
    for document in [bare, reasoned] {
      #expect(document != draft)
      let error = #expect(throws: DocumentProblems.self) {
        try ReceivedReferral(reading: Array(document.utf8))
      }
      #expect(error?.all.map(\.code) == ["nilReason"])
      #expect(error?.all.map(\.fact) == ["person.sex"])
    }
  }

  @Test("A reason that the question or the list does not allow is refused, as a record refuses it")
  func reasonMustBeAllowed() throws {
    let draft = try Form.mappa.draft(for: Samples.minimal, on: Samples.day)
    let text = String(decoding: draft.bytes, as: UTF8.self)
    for (element, fact) in [
      (#"<CRN>X900099</CRN>"#, "person.identifiers.crn"),
      (#"<FamilyName>Example-Wren</FamilyName>"#, "person.name.family"),
    ] {
      let name = element.dropFirst().prefix { $0 != ">" }
      let document = text.replacing(element, with: "<\(name) xsi:nil=\"true\" nilReason=\"none\"/>")
      #expect(document != text)
      let error = #expect(throws: DocumentProblems.self) {
        try ReceivedReferral(reading: Array(document.utf8))
      }
      #expect(error?.all.map(\.code) == ["absenceNotPermitted"])
      #expect(error?.all.map(\.fact) == [fact])
    }
  }

  @Test(
    "What is no referral of this version is refused with the roots that are",
    arguments: [
      "<Referral/>", #"<CAS3Referral xmlns="https://referralkit.example/ns/referrals/9.0"/>"#,
      "<CAS3Referral/>",
    ])
  func foreignDocuments(text: String) throws {
    let error = #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: Array(text.utf8)) }
    #expect(error?.all.map(\.code) == ["wrongRoot"])
    #expect(error?.all.first?.rule.contains("CAS3Referral") == true)
  }

  @Test("What is wrong with an attribute is not said of the answer beside it")
  func attributesHaveTheirOwnRules() throws {
    let broken = try text(of: .cas3)
      .replacing(
        #"<CRN source="ndelius" asOf="2026-11-16">"#, with: #"<CRN source="nobody" asOf="yesterday">"#)
    let error = #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: Array(broken.utf8)) }
    let problems = try #require(error?.all)
    #expect(
      Set(problems.map(\.path)) == Set(["source", "asOf"].map { "/CAS3Referral/PersonHeader/CRN/@\($0)" }))
    #expect(problems.allSatisfy { !$0.rule.contains("letters") })
    #expect(problems.contains { $0.path.hasSuffix("@asOf") && $0.rule.contains("date") })
  }

  @Test("A record in the place of a document is called by its name")
  func recordsAreNoDocuments() throws {
    let error = #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: Array("{}".utf8)) }
    #expect(error?.all.map(\.code) == ["notXML"])
    #expect(error?.all.first?.remedy.contains("record") == true)
  }

  @Test("What is no XML is refused", arguments: ["", "hello", "<CAS3Referral", "<!DOCTYPE x []><x/>"])
  func notXML(text: String) throws {
    #expect(throws: DocumentProblems.self) { try ReceivedReferral(reading: Array(text.utf8)) }
  }
}
