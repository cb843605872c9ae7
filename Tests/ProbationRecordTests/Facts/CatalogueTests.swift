import ProbationRecord
import RandomRecords
import Testing

struct CatalogueTests {
  static let catalogue = Catalogue.standard
  static let source = Provenance(.oasys, reference: "A-1", asOf: .earliest, author: "A", origin: .edited)

  @Test func everyFactAndEveryListHasItsOwnPath() {
    let paths = Self.catalogue.facts.map(\.path)
    #expect(!paths.contains(""))
    #expect(Set(paths).count == paths.count)
    #expect(Set(Self.catalogue.lists.map(\.path)).count == Self.catalogue.lists.count)
  }

  @Test func aPathFindsItsFactAndNoOtherTextDoes() {
    for fact in Self.catalogue.facts {
      #expect(Self.catalogue[fact.path]?.path == fact.path)
      #expect(fact.id == fact.path)
      #expect(fact.path.hasSuffix(fact.name))
    }
    for path in [
      "", "person", "person.name", "Person.name.given", "victims.kind", "victims[0].kind",
      "person.name.given.", "person.name.given\u{301}", "referrals.cas3.riskImpact.self_",
    ] {
      #expect(Self.catalogue[path] == nil)
    }
  }

  @Test func aFactHasThePathOfItsNames() {
    #expect(facts.sentence.type.untyped.path == "sentence.type")
    #expect(facts.person.identifiers.pnc.untyped.path == "person.identifiers.pnc")
    #expect(facts.risk.rosh.overall.untyped.path == "risk.rosh.overall")
    #expect(facts.referrals.cas3.riskImpact.self_.untyped.path == "referrals.cas3.riskImpact.self")
    #expect(facts.victims.kind.untyped.path == "victims[].kind")
    #expect(facts.victims.contactScheme.status.untyped.path == "victims[].contactScheme.status")
    #expect(facts.person.aliases.family.untyped.path == "person.aliases[].family")
    #expect(facts.person.identifiers.other.value.untyped.path == "person.identifiers.other[].value")
    #expect(facts.victims.untyped.path == "victims")
    #expect(facts.person.aliases.untyped.maximum == 30)
  }

  @Test func aFactOfAListKnowsItsListAndItsPathInEachItem() throws {
    let kind = facts.victims.kind.untyped
    #expect(kind.list == facts.victims.untyped)
    #expect(kind.path(at: nil) == "victims[].kind")
    #expect(kind.path(at: 2) == "victims[2].kind")
    let status = facts.victims.contactScheme.status.untyped
    #expect(status.path(at: 0) == "victims[0].contactScheme.status")
    let family = facts.person.name.family.untyped
    #expect(family.list == nil)
    #expect(family.path(at: 3) == "person.name.family")
    for fact in Self.catalogue.facts {
      #expect(fact.path.contains("[]") == (fact.list != nil), "\(fact.path)")
      if let list = fact.list { #expect(fact.path.hasPrefix(list.path + "[]."), "\(fact.path)") }
    }
  }

  @Test func everyFactHasALabelOfItsOwn() {
    let labels = Self.catalogue.facts.map(\.label)
    #expect(labels.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    #expect(labels.filter { $0.first?.isLowercase == true && !$0.hasPrefix("nDelius") } == [])
    let repeated = Dictionary(grouping: labels) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty)
    #expect(Self.catalogue.facts.allSatisfy { $0.hint?.isEmpty != true })
  }

  @Test func victimAndIntelligenceFactsReachTheMAPPAAgenciesOnly() {
    for fact in Self.catalogue.facts {
      switch fact.sensitivity {
      case .victim, .intelligence: #expect(fact.audiences == [.mappaAgencies], "\(fact.path)")
      case .safeguarding, .thirdParty: #expect(fact.sensitivity.usualAudiences.isEmpty, "\(fact.path)")
      case .ordinary, .personal, .health: #expect(!fact.audiences.isEmpty, "\(fact.path)")
      default: Issue.record("\(fact.path) has a sensitivity that is not the record's")
      }
    }
    #expect(Audience.all.map(\.label).allSatisfy { !$0.isEmpty })
  }

  @Test func yesOrNoIsNeverAnsweredByNone() {
    for fact in Self.catalogue.facts where fact.type == .boolean {
      #expect(!fact.permittedAbsences.contains(.nothing), "\(fact.path)")
    }
    #expect(facts.person.identifiers.crn.untyped.permittedAbsences.isEmpty)
    #expect(facts.person.religion.untyped.permittedAbsences == Set(Absence.allCases))
  }

  @Test func whatIsStatedOfAnUntypedFactIsReadByItsName() {
    var record = CaseRecord()
    #expect(record.state(.scalar("high"), of: facts.risk.rosh.overall.untyped, from: Self.source) == true)
    #expect(record[facts.risk.rosh.overall] == Held(.high, from: Self.source))
    record.state(.refused, of: facts.person.religion.untyped, from: Self.source)
    #expect(record[facts.person.religion] == .absent(.refused, from: Self.source))
    record.appendEntry(to: facts.victims.untyped)
    record.appendEntry(to: facts.victims.untyped)
    let kind = facts.victims.kind.untyped
    let code = VictimKind.entries[0].code
    #expect(record.state(.scalar(code), of: kind, from: Self.source, at: 1) == true)
    #expect(record.victims[1].kind?.lexical == code)
    #expect(record.victims[0] == facts.victims.entry { _ in })
    #expect(record.count(of: facts.victims.untyped) == 2)
    record.state(.nothing, of: facts.victims.untyped, from: Self.source)
    #expect(record.victims.isEmpty)
    #expect(record.victims.absence == .nothing)
    #expect(record.victims.absenceSource == Self.source)
    #expect(record[facts.victims.untyped].absence?.source == Self.source)
  }

  @Test func contentOfAnotherTypeIsRefusedAndNothingChanges() {
    var record = CaseRecord()
    record.risk.rosh.overall = .low
    let before = record
    #expect(record.state(.scalar("hihg"), of: facts.risk.rosh.overall.untyped, from: Self.source) == false)
    #expect(record.state(.items(["high"]), of: facts.risk.rosh.overall.untyped, from: Self.source) == false)
    #expect(record.state(.scalar("past"), of: facts.victims.kind.untyped, from: Self.source) == false)
    #expect(record == before)
  }

  @Test func anEntryThatThereIsNotTakesNoValue() throws {
    var record = CaseRecord()
    record.victims.append { _ in }
    let before = record
    let kind = facts.victims.kind.untyped
    let code = FactContent.scalar(try #require(VictimKind.entries.first).code)
    for index in [nil, -1, 1] {
      #expect(record.state(code, of: kind, from: Self.source, at: index) == false)
      record.state(.refused, of: kind, from: Self.source, at: index)
      #expect(record[kind, at: index] == Holding())
    }
    #expect(record == before)
    #expect(record.state(code, of: kind, from: Self.source, at: 0) == true)
  }

  @Test func theFirstEntryTakesThePlaceOfAStatedAbsence() {
    var record = CaseRecord()
    record.state(.nothing, of: facts.victims.untyped, from: Self.source)
    record.appendEntry(to: facts.victims.untyped)
    #expect(record.victims.absence == nil)
    #expect(record.count(of: facts.victims.untyped) == 1)
    record.state(.notKnown, of: facts.victims.untyped, from: Self.source)
    #expect(record.count(of: facts.victims.untyped) == 0)
  }

  @Test func thePartsOfAnAddressStandInTheirOrder() {
    var record = CaseRecord()
    let address = facts.accommodation.proposed.address
    let parts = [FactPart("town", "Leeds"), FactPart("number", "7")]
    #expect(record.state(.parts(parts), of: address.untyped, from: Self.source) == true)
    #expect(record[address].holding.content == .parts(parts.reversed()))
  }

  /// Every fact is stated without its type, and is then the one thing that the record holds.
  @Test(arguments: catalogue.facts.map(\.path))
  func aFactIsHeldAtItsPlaceAndNowhereElse(_ path: String) throws {
    let fact = try #require(Self.catalogue[path])
    var generator = SeededGenerator(state: 455)
    var record = CaseRecord()
    if let list = fact.list { record.appendEntry(to: list) }
    let index = fact.list == nil ? nil : 0
    let empty = record
    let content = RandomContent.content(of: fact.shape, by: &generator)
    #expect(record.state(content, of: fact, from: Self.source, at: index) == true)
    #expect(record[fact, at: index].content == content)
    #expect(record[fact, at: index].source == Self.source)
    #expect(record.places.map { $0.fact.path(at: $0.index) } == [fact.path(at: index)])
    #expect(record.place(at: fact.path(at: index))?.fact == fact)

    record.state(.withheld, of: fact, from: .practitioner, at: index)
    #expect(record[fact, at: index].absence == .withheld)
    record[fact, at: index] = Holding()
    #expect(record == empty)
  }

  @Test func aPlaceIsWrittenInOneWay() {
    var record = CaseRecord()
    record.offences.append { _ in }
    record.offences.append { _ in }
    #expect(record.place(at: "offences[1].date")?.fact == facts.offences.date.untyped)
    #expect(record.place(at: "offences[1].date")?.index == 1)
    #expect(record.place(at: "sentence.type")?.fact == facts.sentence.type.untyped)
    for path in [
      "offences[2].date", "offences[01].date", "offences[+1].date", "offences[-1].date", "offences[].date",
      "offences.date", "offences[1]date", "[offences]1.date", "offences[1].date.", "offences[1]", "offences",
      "sentence[0].type", "sentence.type[0]", "sentence.tÿpe", "", "[", "offences[1\u{301}].date",
    ] {
      #expect(record.place(at: path) == nil, "\(path)")
    }
  }
}
