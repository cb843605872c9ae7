import ProbationRecord
import Testing

struct RepeatingGroupTests {
  @Test func anEmptyGroupSaysNothing() {
    let record = CaseRecord()
    #expect(record.offences.isEmpty)
    #expect(!record.offences.isStated)
    #expect(record.offences.absence == nil)
    #expect(record.offences.absenceSource == nil)
    #expect(record.offences == [])
  }

  @Test func itIsACollectionOfItsItems() {
    var record = CaseRecord()
    record.offences.append(Offence { $0.description = "Burglary" })
    record.offences.append(Offence { $0.description = "Theft" })
    record.offences.insert(Offence { $0.isIndex = true }, at: 0)
    record.offences[0].description = "Robbery"
    #expect(record.offences.map(\.description) == ["Robbery", "Burglary", "Theft"])
    #expect(record.offences.isStated)
    record.offences.removeAll { $0.isIndex == true }
    record.offences.swapAt(0, 1)
    #expect(record.offences.map(\.description) == ["Theft", "Burglary"])
    record.offences.removeAll()
    #expect(!record.offences.isStated)
  }

  @Test func theAbsenceOfAnyItemIsStatedWithItsSource() {
    var record = CaseRecord()
    record.person.aliases = .absent(.nothing, from: FactSource(.ndelius))
    #expect(record.person.aliases.isEmpty)
    #expect(record.person.aliases.isStated)
    #expect(record.person.aliases.absence == .nothing)
    #expect(record.person.aliases.absenceSource == FactSource(.ndelius))
    #expect(record.person.aliases != [])
    #expect(record.person.aliases != .absent(.nothing))
    #expect(record.person.aliases != .absent(.refused, from: FactSource(.ndelius)))
  }

  @Test func anAbsenceGivesWayToTheFirstItemAndOnlyToThat() {
    var aliases = RepeatingGroup<Person.Alias>.absent(.nothing)
    aliases.append(contentsOf: [])
    #expect(aliases.absence == .nothing)
    aliases.append(Person.Alias { $0.family = "Example" })
    #expect(aliases.absence == nil)
    #expect(aliases.count == 1)
  }

  @Test func anAbsenceReplacesTheItems() {
    var record = CaseRecord()
    record.orders = [Order()]
    #expect(record.orders.isStated)
    record.orders = .absent(.notKnown)
    #expect(record.orders.isEmpty)
    record.orders = []
    #expect(!record.orders.isStated)
  }

  @Test func groupsAreEqualWhenTheirItemsAre() {
    let one: RepeatingGroup = [Offence { $0.description = "Theft" }, Offence()]
    let other = RepeatingGroup([Offence { $0.description = "Theft" }, Offence()])
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != RepeatingGroup(other.reversed()))
  }
}
