import ProbationRecord
import ReferralForms
import Testing

@Suite("Documents issued again")
struct SupersessionTests {
  private func sent(_ form: Form) throws -> ReceivedReferral {
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Bittern"
    return try ReceivedReferral(reading: form.document(for: record, on: Samples.day).bytes)
  }

  private func fault(_ body: () throws -> ReferralDocument) -> SupersessionFault? {
    do {
      _ = try body()
      return nil
    } catch RenderingError.cannotSupersede(let fault) {
      return fault
    } catch {
      Issue.record("another error")
      return nil
    }
  }

  @Test("A document issued again says which it supersedes and which answers changed", arguments: Form.all)
  func saysWhatChanged(form: Form) throws {
    let earlier = try sent(form)
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Avocet"
    let document = try form.document(for: record, on: Samples.date("2026-11-22"), superseding: earlier)
    let received = try ReceivedReferral(reading: document.bytes)
    #expect(received.supersession?.fingerprint == earlier.fingerprint)
    #expect(received.supersession?.preparedOn == Samples.day)
    #expect(received.supersession?.changes.map(\.path) == ["person.name.given"])
    #expect(received.supersession?.changes.map(\.change) == [.changed])
    #expect(received.sealProblems.isEmpty)
    #expect(!String(decoding: document.bytes, as: UTF8.self).contains("Example-Bittern"))
  }

  @Test("Its page says so too, in the words of the questions")
  func pageSaysSo() throws {
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Bittern"
    record.offences[0].mainCategory = "Burglary, changed for the test"
    record.offences[0].disposal = record.offences[0].disposal == .caution ? .conviction : .caution
    let page = String(
      decoding: try Form.mappa.filled(from: record, on: Samples.date("2026-11-22")).superseding(sent(.mappa))
        .html(), as: UTF8.self)
    #expect(page.contains("replaces the one prepared on 21 November 2026. One answer has changed:"))
    let label = facts.offences.disposal.untyped.label
    #expect(page.contains("<li>\(label) (1): changed</li>"))
  }

  @Test("While no answer has changed the document still stands, whoever gave the answers and on whatever day")
  func nothingChanged() throws {
    let earlier = try sent(.cas3)
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Bittern"
    record.reference = Reference(lexical: "RK-ANOTHER")!
    record[facts.person.name.family] = Held(
      try #require(record.person.name.family), from: Provenance(.cpr, asOf: Samples.date("2026-10-10")))
    record.offences.reverse()
    let day = Samples.date("2026-11-22")
    #expect(fault { try Form.cas3.document(for: record, on: day, superseding: earlier) } == .nothingChanged)
    #expect(try Form.cas3.document(for: record, on: day).fingerprint == earlier.fingerprint)
  }

  @Test("A document of another form or person, or one that was altered, is not superseded")
  func otherDocuments() throws {
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Avocet"
    let day = Samples.day
    #expect(
      fault { try Form.cas3.document(for: record, on: day, superseding: sent(.mappa)) } == .anotherForm)
    let altered = String(
      decoding: try Form.cas3.document(for: Project.example("every-fact"), on: day).bytes, as: UTF8.self
    ).replacing("Example-Brân</FamilyName>", with: "Example-Bran</FamilyName>")
    let received = try ReceivedReferral(reading: Array(altered.utf8))
    #expect(
      fault { try Form.cas3.document(for: record, on: day, superseding: received) }
        == .notAsRendered)
    record.person.dateOfBirth = Samples.date("1971-02-03")
    #expect(
      fault { try Form.cas3.document(for: record, on: day, superseding: sent(.cas3)) } == .anotherPerson)
  }

  @Test("A document that says that it supersedes itself is not as it was rendered")
  func supersedingItself() throws {
    let earlier = try sent(.cas3)
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Avocet"
    let document = try Form.cas3.document(for: record, on: Samples.day, superseding: earlier)
    let text = String(decoding: document.bytes, as: UTF8.self).replacing(
      #"<Supersedes fingerprint="\#(earlier.fingerprint)""#,
      with: #"<Supersedes fingerprint="\#(document.fingerprint)""#)
    let received = try ReceivedReferral(reading: Array(text.utf8))
    #expect(received.sealProblems.map(\.code) == ["supersession"])
  }

  @Test(
    "A document that names what is no place of a record, or not for its readers, is not as it was rendered",
    arguments: [
      ("person.name.given", true), ("offences[0].date", true), ("person.aliases", true),
      ("victims[0].kind", false), ("victims", false), ("person.exampleHeron", false), ("ExampleHeron", false),
      ("offences[00].date", false), ("offences[9999].date", false), ("offences[0]", false),
      ("offences.date", false), ("person[0].sex", false), ("person.sex.", false), ("PERSON.SEX", false),
    ])
  func namingOtherPlaces(path: String, isRight: Bool) throws {
    var record = try Project.example("every-fact")
    record.person.name.given = "Example-Avocet"
    let document = try Form.cas3.document(for: record, on: Samples.day, superseding: try sent(.cas3))
    let text = String(decoding: document.bytes, as: UTF8.self)
    let other = text.replacing(#"fact="person.name.given""#, with: #"fact="\#(path)""#)
    let received = try ReceivedReferral(reading: Array(other.utf8))
    #expect(received.sealProblems.map(\.code) == (isRight ? [] : ["supersession"]))
  }
}
