import Foundation
import ProbationRecord
import SourceSystems
import Testing

/// Another person's payload, of any shape, leaves no trace in a record.
@Suite struct WhoseItIsLawTests {
  /// A record about a person of whom every system that an account quotes says the same.
  private func record(agreeingWith systems: Set<SourceSystem>) -> CaseRecord {
    var record = CaseRecord()
    for system in systems.sorted(by: { $0.rawValue < $1.rawValue }) {
      let source = Provenance(system, payload: "\(system.rawValue)-anchor", origin: .imported)
      var account = CaseRecord()
      account[facts.person.name.given] = Held("Quinn", from: source)
      account[facts.person.name.family] = Held("Nobody-Else", from: source)
      account[facts.person.dateOfBirth] =
        CalendarDate(lexical: "1971-12-31").map { Held($0, from: source) } ?? Held()
      account[facts.person.identifiers.crn] = Held(CRN("X320741"), from: source)
      account[facts.person.identifiers.noms] = Held(PrisonNumber("A7089EY"), from: source)
      account[facts.person.identifiers.pnc] = Held(PNCNumber("2015/0412907P"), from: source)
      account[facts.person.identifiers.cro] = Held(CRONumber("SF83/50058Z"), from: source)
      account[facts.person.religion] = Held(.sikh, from: source)
      _ = record.merge(account)
    }
    return record
  }

  private func expectNoTrace(of account: SourceAccount) {
    let claims = account.record.claims().flatMap(\.claims)
    let readings = Set(claims.map(\.source.reading.name))
    #expect(readings.count <= (account.shape.id == "cpr.side-by-side" ? 2 : 1), "one payload is one reading")
    guard !account.namesNobody else { return }
    let before = record(agreeingWith: Set(claims.map(\.source.system)))
    var record = before
    _ = record.merge(account.record)
    #expect(!record.heldApart().isEmpty)
    let used = record.places.compactMap { fact, index in record[fact, at: index].source }
    #expect(used.allSatisfy { !readings.contains($0.reading.name) })
    #expect(record.claims().count > before.claims().count || record.heldApart()[0].statements == claims.count)
    // A payload that sets two accounts side by side is two readings.
    for apart in record.heldApart() where readings.contains(apart.name) {
      record.forget(.reading(apart.name))
    }
    #expect(record == before)
  }

  @Test(arguments: Fixtures.all)
  func nothingOfAStrangersPayloadIsUsedAndOneForgetRemovesIt(_ name: String) throws {
    try expectNoTrace(of: Payloads.account(name))
  }

  @Test(arguments: Fixtures.all.filter { $0.hasPrefix("oasys/") })
  func noMoreOfAnAssessmentThatIsStillOpen(_ name: String) throws {
    let text = String(decoding: try Payloads.bytes(name), as: UTF8.self)
    let open = text.replacing(/"assessmentStatus": *"[A-Z]*"/, with: #""assessmentStatus": "OPEN""#)
    try expectNoTrace(of: Payloads.account(json: open))
  }

  @Test(arguments: Fixtures.all)
  func whatNamesNobodySaysSoInItsSource(_ name: String) throws {
    let account = try Payloads.account(name)
    var record = CaseRecord()
    _ = record.merge(account.record)
    let joined = Set(record.claims().flatMap(\.claims).map(\.source.joined))
    #expect(joined == (joined.isEmpty ? [] : [account.namesNobody ? .callersWord : nil]))
  }

  @Test func everyShapeHasAPayloadNameOfItsOwn() {
    #expect(Set(SourceShape.all.map(\.payload)).count == SourceShape.all.count)
  }
}
