import ProbationRecord
import Testing

/// Records, groups and entries as they are seen through the names of their facts.
struct ViewTests {
  @Test func aGroupThatIsCopiedDoesNotFollowTheRecordNorTheRecordTheCopy() {
    var record = CaseRecord()
    record.person.name.family = "Wren"
    var name = record.person.name
    record.person.name.family = "Teal"
    #expect(name.family == "Wren")
    name.given = "Ann"
    #expect(record.person.name.given == nil)
    #expect(name.family == "Wren")
  }

  @Test func aGroupIsChangedInPlaceHoweverDeepItStands() {
    func name(_ name: inout FactGroupView<Person.Name>) {
      name.given = "Ann"
      name[facts.person.name.family] = Held("Wren", from: Provenance(.nomis))
    }
    var record = CaseRecord()
    record.sentence.type = .life
    name(&record.person.name)
    record.referrals.cas3.riskImpact.self_ = "Text"
    #expect(record.person.name.given == "Ann")
    #expect(record[facts.person.name.family].source?.system == .nomis)
    #expect(record.referrals.cas3.riskImpact.self_ == "Text")
    #expect(record.sentence.type == .life)
    #expect(
      record.places.map(\.fact.path) == [
        "person.name.given", "person.name.family", "sentence.type", "referrals.cas3.riskImpact.self",
      ])
  }

  @Test func aGroupOfAnEntryIsChangedInPlace() throws {
    let status = try #require(VictimContactStatus.allCases.first)
    var record = CaseRecord()
    for _ in 0..<3 { record.victims.append { _ in } }
    record.victims[1].contactScheme.status = status
    record.victims[1][facts.victims.kind] = .absent(.refused)
    #expect(record.victims.map(\.contactScheme.status) == [nil, status, nil])
    #expect(record[facts.victims.kind.untyped, at: 1].absence == .refused)
    #expect(
      record.places.map { $0.fact.path(at: $0.index) } == [
        "victims[1].kind", "victims[1].contactScheme.status",
      ])
    for index in record.victims.indices { record.victims[index].kind = nil }
    #expect(record.places.map { $0.fact.path(at: $0.index) } == ["victims[1].contactScheme.status"])
  }

  @Test func anEntryIsAddedToAListInAGroup() {
    func add(_ aliases: inout Entries<Person.Alias>) { aliases.append { $0.family = "Teal" } }
    var record = CaseRecord()
    record.person.aliases.append { $0.family = "Wren" }
    add(&record.person.aliases)
    #expect(record.person.aliases.map(\.family) == ["Wren", "Teal"])
    let copy = record
    record.person.aliases.removeAll()
    #expect(copy.person.aliases.count == 2)
    #expect(record == CaseRecord())
  }

  @Test func aListIsFoundByItsConstant() {
    var record = CaseRecord()
    record[facts.offences].append { $0.description = "Theft" }
    #expect(record[facts.offences].map(\.description) == ["Theft"])
    #expect(record[facts.offences] == record.offences)
    #expect(record[facts.offences].list.untyped == facts.offences.untyped)
  }

  @Test func theFactsOfEntriesAreHeldInEntriesAlone() {
    var record = CaseRecord()
    record.offences.append { $0.isIndex = true }
    let before = record
    #expect(record[facts.offences.isIndex] == Held())
    record[facts.offences.isIndex] = Held(false)
    #expect(record == before)
  }

  @Test func theSourcesOfAnEntrysFactsAreKept() {
    var record = CaseRecord()
    record.offences.append { $0[facts.offences.code] = Held(.unnamed, from: Provenance(.nomis)) }
    #expect(record.offences[0][facts.offences.code].source?.system == .nomis)
    record.offences[0].code = nil
    #expect(record.offences[0][facts.offences.code].alternatives.map(\.source.system) == [.nomis])
    #expect(record.offences[0][facts.offences.code].alternatives.allSatisfy { $0.isSettled })
  }
}
