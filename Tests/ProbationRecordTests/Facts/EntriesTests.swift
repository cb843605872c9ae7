import ProbationRecord
import Testing

/// The entries of a list.
struct EntriesTests {
  private typealias Alias = Entry<Person.Alias>

  @Test func anEmptyListSaysNothing() {
    let record = CaseRecord()
    #expect(record.offences.isEmpty)
    #expect(!record.offences.isStated)
    #expect(record.offences.absence == nil)
    #expect(record.offences.absenceSource == nil)
    #expect(record.holdings.isEmpty)
  }

  @Test func itIsACollectionOfItsEntries() {
    var record = CaseRecord()
    record.offences.append { $0.isIndex = true }
    record.offences.append { $0.description = "Burglary" }
    record.offences.append(facts.offences.entry { $0.description = "Theft" })
    record.offences[0].description = "Robbery"
    #expect(record.offences.map(\.description) == ["Robbery", "Burglary", "Theft"])
    #expect(record.offences.isStated)
    record.offences.removeAll { $0.isIndex == true }
    record.offences.swapAt(0, 1)
    #expect(record.offences.map(\.description) == ["Theft", "Burglary"])
    #expect(record.offences.remove(at: 0).description == "Theft")
    #expect(record.offences.map(\.description) == ["Burglary"])
    record.offences.removeAll()
    #expect(!record.offences.isStated)
    #expect(record == CaseRecord())
  }

  @Test func theAbsenceOfAnyEntryIsStatedWithItsSource() {
    var (record, other) = (CaseRecord(), CaseRecord())
    record.person.aliases.setAbsence(.nothing, from: Provenance(.ndelius))
    #expect(record.person.aliases.isEmpty)
    #expect(record.person.aliases.isStated)
    #expect(record.person.aliases.absence == .nothing)
    #expect(record.person.aliases.absenceSource == Provenance(.ndelius))
    #expect(record.person.aliases != other.person.aliases)
    other.person.aliases.absence = .nothing
    #expect(other.person.aliases.absenceSource == .practitioner)
    #expect(record.person.aliases != other.person.aliases)
    other.person.aliases.setAbsence(.refused, from: Provenance(.ndelius))
    #expect(record.person.aliases != other.person.aliases)
    other.person.aliases.absence = nil
    #expect(other == CaseRecord())
  }

  @Test func anAbsenceGivesWayToTheFirstEntryAndOnlyToThat() {
    var record = CaseRecord()
    record.person.aliases.absence = .nothing
    record.person.aliases.removeAll()
    #expect(record.person.aliases.absence == .nothing)
    record.person.aliases.append { $0.family = "Example" }
    #expect(record.person.aliases.absence == nil)
    #expect(record.person.aliases.count == 1)
  }

  @Test func anAbsenceReplacesTheEntries() {
    var record = CaseRecord()
    record.orders.append { _ in }
    #expect(record.orders.isStated)
    record.orders.absence = .notKnown
    #expect(record.orders.isEmpty)
    record.orders.absence = nil
    #expect(!record.orders.isStated)
  }

  @Test func listsAreEqualWhenTheirEntriesAre() {
    let theft = facts.offences.entry { $0.description = "Theft" }
    let nothing = facts.offences.entry { _ in }
    var (one, other) = (CaseRecord(), CaseRecord())
    for entry in [theft, nothing] { one.offences.append(entry) }
    for entry in [nothing, theft] { other.offences.append(entry) }
    #expect(one.offences != other.offences)
    #expect(Set(one.offences) == Set(other.offences))
    other.offences.swapAt(0, 1)
    #expect(one.offences == other.offences)
    #expect(one.hashValue == other.hashValue)
    #expect(theft != nothing)
    #expect(theft.hashValue == facts.offences.entry { $0.description = "Theft" }.hashValue)
  }

  @Test func anEntryByItselfIsNoPartOfARecord() {
    var record = CaseRecord()
    var alias: Alias = facts.person.aliases.entry { $0.family = "Wren" }
    record.person.aliases.append(alias)
    alias.family = "Teal"
    #expect(record.person.aliases.map(\.family) == ["Wren"])
    let copy = record.person.aliases[0]
    record.person.aliases[0].family = "Gull"
    #expect(copy.family == "Wren")
    #expect(copy[copy.facts.family].source == .practitioner)
  }
}
