import ProbationRecord
import Testing

/// How facts are declared, and what is wrong with a bad declaration.
struct DeclarationTests {
  private struct Dog: FactGroup {
    let name = Fact<String>(.personal, "Dog: name")
    let kennel = Kennel()
    let self_ = Fact<Bool>(.ordinary, "Dog: does it know itself?")
  }

  private struct Kennel: FactGroup {
    let isK = Fact<Bool>(.ordinary, "Kennel: is it a K?")
    let dates = Fact<[CalendarDate]>(.ordinary, "Kennel: dates", maximum: 3)
  }

  private struct Household: FactGroup {
    let size = Fact<Int>(.ordinary, "Household: size", absences: .never)
    let dogs = FactList("Dogs", of: Dog(), maximum: 2, keys: [["name"]])
    let last = Fact<String>.longText(.health, to: [.housingSupplier], "Household: last", hint: "Of all")
  }

  @Test func namesAndOrderAreThoseOfTheDeclaration() throws {
    let household = Household()
    let catalogue = try Catalogue(of: household)
    #expect(
      catalogue.facts.map(\.path) == [
        "size", "dogs[].name", "dogs[].kennel.isK", "dogs[].kennel.dates", "dogs[].self", "last",
      ])
    #expect(catalogue.facts.map(\.name) == ["size", "name", "isK", "dates", "self", "last"])
    #expect(catalogue.facts == catalogue.facts.reversed().sorted())
    #expect(catalogue.lists == [household.dogs.untyped])
    #expect(catalogue.list(at: "dogs")?.facts == Array(catalogue.facts[1...4]))
    #expect(catalogue.list(at: "dogs")?.keyFacts == [[household.dogs.name.untyped]])
    #expect(catalogue["dogs[].self"] == household.dogs.self_.untyped)
    #expect(catalogue["dogs[].self_"] == nil)
    #expect(catalogue.facts.allSatisfy { $0.extensionName == nil && $0.isCatalogued })
    #expect(catalogue.layout.map(\.name) == ["size", "dogs", "last"])
  }

  @Test func aFactIsWhatItWasDeclaredToBe() {
    let household = Household()
    #expect(household.size.untyped.type == .integer)
    #expect(household.size.untyped.permittedAbsences.isEmpty)
    #expect(household.dogs.self_.untyped.permittedAbsences == Set(Absence.allCases).subtracting([.nothing]))
    #expect(household.last.untyped.type == .longText)
    #expect(household.last.untyped.audiences == [.housingSupplier])
    #expect(household.last.untyped.hint == "Of all")
    #expect(household.last.untyped.wording == .ownWords)
    #expect(household.dogs.name.untyped.audiences == Sensitivity.personal.usualAudiences)
    guard case .items(_, let maximum) = household.dogs.kennel.dates.untyped.shape else {
      Issue.record("several days are no items")
      return
    }
    #expect(maximum == 3)
  }

  @Test func aFactIsTheSameFactWhereverItsConstantIsCopied() {
    let kennel = Kennel()
    let copy = kennel
    #expect(kennel.isK == copy.isK)
    #expect(kennel.isK != Kennel().isK)
    #expect(Set([kennel.isK, copy.isK]).count == 1)
  }

  @Test func theFactsOfAnExtensionStandUnderItsNameAfterThoseOfTheRecord() throws {
    let household = Household()
    let catalogue = try Catalogue(of: household, extensionName: "pets")
    #expect(household.size.untyped.path == "extensions.pets.size")
    #expect(household.dogs.untyped.path == "extensions.pets.dogs")
    #expect(household.dogs.kennel.isK.untyped.path(at: 1) == "extensions.pets.dogs[1].kennel.isK")
    #expect(catalogue.facts.allSatisfy { $0.extensionName == "pets" })
    #expect(Catalogue.standard.facts.allSatisfy { $0 < household.size.untyped })
    #expect(Catalogue.standard.lists.allSatisfy { $0 < household.dogs.untyped })
    #expect(Catalogue.standard["extensions.pets.size"] == nil)
  }

  @Test func aFactThatNoCatalogueHoldsHasNoPathAndCanBeHeldAllTheSame() {
    let kennel = Kennel()
    #expect(!kennel.isK.untyped.isCatalogued)
    #expect(kennel.isK.untyped.path.isEmpty)
    #expect(kennel.isK.untyped.list == nil)
    var record = CaseRecord()
    record[kennel.isK] = Held(true)
    #expect(record[kennel.isK].value == true)
    #expect(record.place(at: "") == nil)
    #expect(record != CaseRecord())
    record[kennel.isK] = Held()
    #expect(record == CaseRecord())
  }

  @Test func aPathIsFoundByItsOwnSpellingAlone() throws {
    let catalogue = try Catalogue(of: Kennel())
    #expect(catalogue["isK"] != nil)
    // The Kelvin sign, which Swift calls equal to the letter.
    #expect(catalogue["is\u{212A}"] == nil)
    #expect(catalogue.place(at: "is\u{212A}") == nil)
  }

  @Test func theSameFactsCanBeCataloguedAgain() throws {
    let household = Household()
    let paths = try Catalogue(of: household).facts.map(\.path)
    #expect(try Catalogue(of: household).facts.map(\.path) == paths)
  }

  // MARK: Bad declarations

  private struct WithNumber: FactGroup {
    struct Inner: FactGroup { let count = 3 }
    let inner = Inner()
  }

  private struct WithListInList: FactGroup {
    struct Item: FactGroup {
      let group = Group()
    }
    struct Group: FactGroup {
      let dogs = FactList("Dogs", of: Dog(), keys: [])
    }
    let items = FactList("Items", of: Item(), keys: [])
  }

  private struct WithUnknownKey: FactGroup {
    let dogs = FactList("Dogs", of: Dog(), keys: [["name"], ["nmae", "name"]])
  }

  private struct WithOneNameTwice: FactGroup {
    let self_ = Fact<Bool>(.ordinary, "One")
    let `self` = Fact<Bool>(.ordinary, "Other")
  }

  private struct WithOneFactTwice: FactGroup {
    static let fact = Fact<Bool>(.ordinary, "Fact")
    let one = fact
    let other = fact
  }

  @Test(arguments: [
    (WithNumber() as any FactGroup, "inner.count: It must be a fact, a list or a group of facts."),
    (WithListInList(), "items[].group.dogs: A list cannot stand within another."),
    (WithUnknownKey(), "dogs: Its entries have no fact nmae, which is named among its keys."),
    (WithOneNameTwice(), "self: Two members of a group have this name."),
    (
      WithOneFactTwice(), "other: Another catalogue holds it at another path. Declare it once for each place."
    ),
  ])
  func aBadDeclarationIsRefusedAndSaysWhatToDo(_ group: any FactGroup, _ message: String) {
    let problem = #expect(throws: DeclarationProblem.self) { try Catalogue(of: group) }
    #expect(problem?.description == message)
    #expect(message.hasPrefix(problem.map { $0.path + ": " } ?? "?"))
  }

  @Test func aFactOrAListHasOnePlaceInAllCatalogues() throws {
    let household = Household()
    _ = try Catalogue(of: household)
    #expect(throws: DeclarationProblem.self) { _ = try Catalogue(of: household, extensionName: "pets") }
    #expect(household.size.untyped.path == "size")
    struct Other: FactGroup {
      let dogs: FactList<Dog>
      let others: FactList<Dog>
    }
    let problem = #expect(throws: DeclarationProblem.self) {
      try Catalogue(of: Other(dogs: household.dogs, others: household.dogs))
    }
    #expect(problem?.path == "others")
    #expect(throws: DeclarationProblem.self) { _ = try Catalogue(of: facts.person) }
    #expect(facts.person.religion.untyped.path == "person.religion")
  }
}
