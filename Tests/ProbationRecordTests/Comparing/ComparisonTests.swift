import ProbationRecord
import RandomRecords
import Testing

struct ComparisonTests {
  /// A record in which every fact is stated, with three entries in each list.
  private static let full: CaseRecord = {
    var generator = SeededGenerator(state: 630)
    var record = CaseRecord()
    for list in FactCatalogue.shared.lists { for _ in 0..<3 { list.appendItem(in: &record) } }
    for (fact, index) in RecordSnapshot(record).places {
      let content = RandomContent.content(of: fact.shape, by: &generator)
      precondition(fact.state(content, from: FactSource(.ndelius), in: &record, at: index))
    }
    return record
  }()

  @Test func equalRecordsDoNotDiffer() {
    #expect(Self.full.differences(to: Self.full).isEmpty)
    #expect(CaseRecord().differences(to: CaseRecord()).isEmpty)
  }

  /// Each fact changed alone, removed alone and added alone is exactly that one difference.
  @Test(arguments: FactCatalogue.shared.facts.map(\.path))
  func aFactThatAloneDiffersIsTheOneDifference(_ path: String) throws {
    let fact = try #require(FactCatalogue.shared[path])
    var generator = SeededGenerator(state: 455)
    let index = fact.list == nil ? nil : 1
    let held = fact.fact(in: Self.full, at: index).holding

    var changed = Self.full
    var content = try #require(held.statement?.content)
    for _ in 0..<200
    where fact.fact(in: changed, at: index).documentContent
      == fact.fact(in: Self.full, at: index).documentContent
    {
      content = RandomContent.content(of: fact.shape, by: &generator)
      #expect(fact.state(content, from: .practitioner, in: &changed, at: index))
    }
    let change = Self.full.differences(to: changed)
    #expect(change.map(\.path) == [fact.path(at: index)])
    #expect(change.first?.change == .changed)
    #expect(change.first?.before == held.statement)
    #expect(change.first?.after == FactClaim(.value(content), from: .practitioner))

    var without = Self.full
    #expect(fact.hold(FactHolding(), in: &without, at: index))
    #expect(Self.full.differences(to: without).map(\.change) == [.removed])
    #expect(without.differences(to: Self.full).map(\.path) == [fact.path(at: index)])
    #expect(without.differences(to: Self.full).map(\.change) == [.added])
  }

  @Test func anotherSourceOrSpellingOfTheSameIsNoDifference() {
    var (one, other) = (CaseRecord(), CaseRecord())
    one.person.identifiers.$pnc = Fact(PNCNumber("12/394773H"), from: FactSource(.ndelius))
    other.person.identifiers.pnc = PNCNumber("2012/0394773H")
    #expect(one.differences(to: other).isEmpty)
  }

  @Test func anEntryThatMovedIsNoDifferenceAndANewOneIsAdded() {
    let names = ["Wren", "Teal", "Gull"]
    var (one, other) = (CaseRecord(), CaseRecord())
    for name in names { one.person.aliases.append(Person.Alias { $0.family = name }) }
    for name in ["Heron"] + names.reversed() {
      other.person.aliases.append(Person.Alias { $0.family = name })
    }
    #expect(one.differences(to: other).map(\.path) == ["person.aliases[0].family"])
    #expect(one.differences(to: other).map(\.change) == [.added])
    #expect(other.differences(to: one).map(\.change) == [.removed])
  }

  @Test func aStatementThatAListIsEmptyIsADifferenceOfTheList() {
    var (one, other) = (CaseRecord(), CaseRecord())
    one.orders = .absent(.nothing)
    #expect(CaseRecord().differences(to: one).map(\.path) == ["orders"])
    other.orders = [Order { $0.kind = .restraining }]
    #expect(one.differences(to: other).map(\.path) == ["orders", "orders[0].kind"])
  }

  @Test func onlyTheFactsAskedForAreCompared() {
    var record = CaseRecord()
    record.person.religion = .sikh
    record.sentence.type = .life
    let asked: Set = [FactCatalogue.shared[\.sentence.$type]]
    #expect(CaseRecord().differences(to: record, among: asked).map(\.path) == ["sentence.type"])
  }
}
