import ProbationRecord
import SourceSystems
import Testing

/// Case notes of a prisoner from either service.
@Suite struct PrisonCaseNoteTests {
  @Test func newestTenAreTakenInTheOrderOfTheSource() throws {
    let account = try Payloads.account("prison/case-notes")
    let notes = account.record.custody.caseNotes
    #expect(notes.map(\.text).dropFirst() == (2...10).map { "Note \($0)." }[...])
    #expect(account.notices.contains { $0.kind == .incomplete && $0.text.contains("2 left out") })
    #expect(account.kinds(about: "metadata.totalElements") == [.incomplete])
    #expect(account.use(of: "content[6].text") == .notUsed)
    #expect(account.use(of: "content[6].occurrenceDateTime") == .consulted)
  }

  @Test func noteHasItsDatesItsAuthorAndItsAmendments() throws {
    let account = try Payloads.account("prison/case-notes")
    let note = try #require(account.record.custody.caseNotes.first)
    #expect(account.shape.id == "nomis.case-notes")
    #expect(account.record.person.identifiers.noms?.text == "A9001AA")
    #expect(note.identifier?.lexical == "00000000-0000-4000-8000-000000000001")
    #expect(note.createdDate == CalendarDate(lexical: "2026-05-20"))
    #expect(note.occurredDate == CalendarDate(lexical: "2026-04-20"))
    #expect(note.sensitive == false)
    #expect(note.author == "John Example")
    #expect(note.type == "Key Worker")
    #expect(note.subType == "Key Worker Session")
    #expect(note.text == "Note 1.\n\nCorrection.")
    #expect(note[facts.custody.caseNotes.text].source?.asOf == CalendarDate(lexical: "2026-06-01"))
  }

  @Test func codeStandsInForMissingWordsAndSensitiveNotesSaySo() throws {
    let note = try #require(Payloads.account("prison/case-notes").record.custody.caseNotes.dropFirst().first)
    #expect(note.type == "KA")
    #expect(note.subType == "KS")
    #expect(note.sensitive == true)
  }

  @Test func olderServiceHasTheAmendmentsInTheText() throws {
    let account = try Payloads.account("prison/case-notes-prison-api")
    let note = try #require(account.record.custody.caseNotes.first)
    #expect(account.shape.id == "nomis.case-notes")
    #expect(note.identifier?.lexical == "12311312")
    #expect(note.text == "Met on wing. ...[John updated the case note] Correction")
    #expect(!note[facts.custody.caseNotes.sensitive].isStated)
    #expect(account.use(of: "[0].originalNoteText") == .consulted)
    #expect(account.use(of: "[0].amendments[0].additionalNoteText") == .notUsed)
  }

  @Test func emptySearchSaysThatThereAreNone() throws {
    let account = try Payloads.account(
      json: #"{"content":[],"metadata":{"totalElements":0,"page":1,"size":25},"hasCaseNotes":false}"#)
    #expect(account.record.custody.caseNotes.absence == .nothing)
  }
}
