import ProbationRecord
import RandomRecords
import Testing

struct ComparisonTests {
  /// A record in which every fact is stated, with three entries in each list.
  private static let full: CaseRecord = {
    var generator = SeededGenerator(state: 630)
    var record = CaseRecord()
    for list in Catalogue.standard.lists { for _ in 0..<3 { record.appendEntry(to: list) } }
    for fact in Catalogue.standard.facts {
      for index in fact.list == nil ? [nil] : [0, 1, 2] {
        let content = RandomContent.content(of: fact.shape, by: &generator)
        precondition(record.state(content, of: fact, from: Provenance(.ndelius), at: index))
      }
    }
    return record
  }()

  @Test func equalRecordsDoNotDiffer() {
    #expect(Self.full.differences(to: Self.full).isEmpty)
    #expect(CaseRecord().differences(to: CaseRecord()).isEmpty)
  }

  /// Each fact changed alone, removed alone and added alone is exactly that one difference.
  @Test(arguments: Laws.share(of: Catalogue.standard.facts.map(\.path)))
  func aFactThatAloneDiffersIsTheOneDifference(_ path: String) throws {
    let fact = try #require(Catalogue.standard[path])
    var generator = SeededGenerator(state: 455)
    let index = fact.list == nil ? nil : 1
    let held = Self.full[fact, at: index]

    var changed = Self.full
    let stated = try #require(held.content)
    var content = stated
    for _ in 0..<200
    where fact.documentContent(of: content) == fact.documentContent(of: stated) {
      content = RandomContent.content(of: fact.shape, by: &generator)
      #expect(changed.state(content, of: fact, from: .practitioner, at: index) == true)
    }
    let change = Self.full.differences(to: changed)
    #expect(change.map(\.path) == [fact.path(at: index)])
    #expect(change.first?.change == .changed)
    #expect(change.first?.before == held.statement)
    #expect(change.first?.after == Claim(.value(content), from: .practitioner))

    var without = Self.full
    without[fact, at: index] = Holding()
    #expect(Self.full.differences(to: without).map(\.change) == [.removed])
    #expect(without.differences(to: Self.full).map(\.path) == [fact.path(at: index)])
    #expect(without.differences(to: Self.full).map(\.change) == [.added])
  }

  @Test func anotherSourceOrSpellingOfTheSameIsNoDifference() {
    var (one, other) = (CaseRecord(), CaseRecord())
    one[facts.person.identifiers.pnc] = Held(PNCNumber("12/394773H"), from: Provenance(.ndelius))
    other.person.identifiers.pnc = PNCNumber("2012/0394773H")
    #expect(one.differences(to: other).isEmpty)
  }

  @Test func anEntryThatMovedIsNoDifferenceAndANewOneIsAdded() {
    let names = ["Wren", "Teal", "Gull"]
    var (one, other) = (CaseRecord(), CaseRecord())
    for name in names { one.person.aliases.append { $0.family = name } }
    for name in ["Heron"] + names.reversed() {
      other.person.aliases.append { $0.family = name }
    }
    #expect(one.differences(to: other).map(\.path) == ["person.aliases[0].family"])
    #expect(one.differences(to: other).map(\.change) == [.added])
    #expect(other.differences(to: one).map(\.change) == [.removed])
  }

  @Test func aStatementThatAListIsEmptyIsADifferenceOfTheList() {
    var (one, other) = (CaseRecord(), CaseRecord())
    one.orders.absence = .nothing
    #expect(CaseRecord().differences(to: one).map(\.path) == ["orders"])
    other.orders.append { $0.kind = .restraining }
    #expect(one.differences(to: other).map(\.path) == ["orders", "orders[0].kind"])
  }

  @Test func onlyTheFactsAskedForAreCompared() {
    var record = CaseRecord()
    record.person.religion = .sikh
    record.sentence.type = .life
    let asked: Set = [facts.sentence.type.untyped]
    #expect(CaseRecord().differences(to: record, among: asked).map(\.path) == ["sentence.type"])
  }
}
