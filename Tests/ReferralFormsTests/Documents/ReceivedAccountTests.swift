import ProbationRecord
import RandomRecords
import ReferralForms
import Testing

@Suite("Documents as accounts of a person")
struct ReceivedAccountTests {
  private static let complete = Project.examples.filter { $0 != "barely-begun" }

  private func documents(of record: CaseRecord, on day: CalendarDate = Samples.day) throws
    -> [ReceivedReferral]
  {
    try Form.all.map { try ReceivedReferral(reading: $0.document(for: record, on: day).bytes) }
  }

  private func reading(_ referrals: [ReceivedReferral], into record: CaseRecord = CaseRecord()) -> CaseRecord
  {
    var record = record
    for referral in referrals { _ = record.merge(referral.account) }
    return record
  }

  @Test(
    "The documents of a record, read into an empty one, give the same fingerprints",
    arguments: Laws.share(of: complete))
  func documentsCarryTheCase(example: String) throws {
    let documents = try documents(of: Project.example(example))
    let again = try self.documents(of: reading(documents))
    #expect(again.map(\.fingerprint) == documents.map(\.fingerprint))
    #expect(again.map(\.record.reference) != documents.map(\.record.reference))
  }

  @Test(
    "Documents give the same record in any order, and read twice change nothing",
    arguments: Laws.share(of: complete))
  func orderDoesNotMatter(example: String) throws {
    let documents = try documents(of: Project.example(example))
    let record = reading(documents)
    #expect(reading(documents.reversed()) == record)
    #expect(reading(documents, into: record) == record)
    #expect(try CaseRecord(json: record.json()) == record)
  }

  @Test("An answer keeps the system and day that the document gives it, and names the document")
  func sourcesAreKept() throws {
    var record = try Project.example("every-fact")
    let asOf = Samples.date("2026-03-04")
    record[facts.person.religion] = Held(.sikh, from: Provenance(.ndelius, payload: "offender", asOf: asOf))
    let referral = try ReceivedReferral(reading: Form.mappa.document(for: record, on: Samples.day).bytes)
    let source = try #require(reading([referral])[facts.person.religion].source)
    #expect(source.system == .ndelius)
    #expect(source.reading == referral.reading)
    #expect(source.asOf == asOf)
    #expect(referral.reading.name.hasPrefix("mappa-referral-2026-11-21-"))
    #expect(source.isRepeated)
  }

  @Test("What a system says itself comes before a document, whatever their days and whichever came first")
  func firstHandComesFirst() throws {
    var sent = try Project.example("every-fact")
    sent[facts.person.religion] = Held(.sikh, from: Provenance(.ndelius, asOf: Samples.date("2026-01-01")))
    let referral = try ReceivedReferral(reading: Form.mappa.document(for: sent, on: Samples.day).bytes)
    var account = CaseRecord()
    let day = Samples.date("2026-06-01")
    account[facts.person.religion] = Held(
      .buddhist, from: Provenance(.ndelius, payload: "offender", asOf: day, origin: .imported))
    var one = reading([referral])
    _ = one.merge(account)
    var other = CaseRecord()
    _ = other.merge(account)
    let report = other.merge(referral.account)
    for record in [one, other] {
      #expect(record.person.religion == .buddhist)
      #expect(!record.conflicts().contains { $0.path == "person.religion" })
    }
    #expect(one[facts.person.religion] == other[facts.person.religion])
    #expect(report.entries.first { $0.path == "person.religion" }?.change == .older)
  }

  @Test("A document that is newer than what the system was asked for is a conflict, and the system stands")
  func newerDocumentIsAConflict() throws {
    var sent = try Project.example("every-fact")
    sent[facts.person.religion] = Held(.sikh, from: Provenance(.ndelius, asOf: Samples.date("2026-06-01")))
    let referral = try ReceivedReferral(reading: Form.mappa.document(for: sent, on: Samples.day).bytes)
    var record = CaseRecord()
    record[facts.person.religion] = Held(
      .buddhist,
      from: Provenance(
        .ndelius, payload: "offender", asOf: Samples.date("2026-01-01"), origin: .imported))
    _ = record.merge(referral.account)
    #expect(record.person.religion == .buddhist)
    #expect(record.conflicts().map(\.path).contains("person.religion"))
    try record.decide("person.religion", taking: .reading(referral.reading.name))
    #expect(record.person.religion == .sikh)
    #expect(record.amendments().map(\.system) == [.ndelius])
  }

  @Test("What a person stated stands, and the document's answer is a conflict to decide")
  func statementsStand() throws {
    let referral = try ReceivedReferral(
      reading: Form.mappa.document(for: Project.example("every-fact"), on: Samples.day).bytes)
    var record = CaseRecord()
    record.person.religion = .jewish
    _ = record.merge(referral.account)
    #expect(record.person.religion == .jewish)
    #expect(record.conflicts().map(\.path) == ["person.religion"])
    // What a document repeats is no system's word of today, so there is nobody to tell.
    #expect(record.amendments().isEmpty)
  }

  @Test("The newer of two documents is used, in either order")
  func newerDocumentIsGoneBy() throws {
    var record = try Project.example("every-fact")
    record.referrals.cas3.eligibilityReason = .homelessFromCustody
    let old = try ReceivedReferral(
      reading: Form.cas3.document(for: record, on: Samples.date("2026-11-20")).bytes)
    record.referrals.cas3.eligibilityReason = .homelessFromApprovedPremises
    let new = try ReceivedReferral(reading: Form.cas3.document(for: record, on: Samples.day).bytes)
    for referrals in [[old, new], [new, old]] {
      let read = reading(referrals)
      #expect(read.referrals.cas3.eligibilityReason == .homelessFromApprovedPremises)
      #expect(read.conflicts().map(\.path) == ["referrals.cas3.eligibilityReason"])
    }
  }

  @Test("However many documents name somebody else, they outvote no system, and one is forgotten by its name")
  func strangersAreHeldBack() throws {
    var stranger = try Project.example("every-fact")
    stranger.person.dateOfBirth = Samples.date("1970-01-01")
    stranger.person.identifiers.crn = CRN("X900555")
    let documents = try documents(of: stranger)
    var record = CaseRecord()
    let source = Provenance(.ndelius, payload: "offender", origin: .imported)
    record[facts.person.name.family] = Held("Example-Wren", from: source)
    record[facts.person.identifiers.crn] = Held(CRN("X900099"), from: source)
    let before = record
    for document in documents { _ = record.merge(document.account) }
    #expect(record.person.name.family == "Example-Wren")
    #expect(record.custody.prisonName == nil, "nothing of the stranger is used")
    #expect(record.identityClashes().isEmpty == false)
    for document in documents { #expect(record.forget(.reading(document.reading.name)) > 20) }
    #expect(record == before)
  }

  @Test("Referrals that answer differently are shown side by side, question by question")
  func disagreements() throws {
    var record = try Project.example("every-fact")
    let first = try ReceivedReferral(reading: Form.cas3.document(for: record, on: Samples.day).bytes)
    record.person.religion = .sikh
    record.offences[0].date = Samples.date("2019-05-06")
    let second = try ReceivedReferral(reading: Form.mappa.document(for: record, on: Samples.day).bytes)
    let found = ReferralDisagreement.all(among: [first, second])
    // The offence of another day is another offence: each referral lacks the other's.
    #expect(
      found.map(\.fact.path) == ["person.religion", "offences[].isIndex", "offences[].isIndex"])
    #expect(found.map { $0.answers.map { $0 != nil } } == [[true, true], [true, false], [false, true]])
    #expect(ReferralDisagreement.all(among: [first, first]).isEmpty)
  }
}
