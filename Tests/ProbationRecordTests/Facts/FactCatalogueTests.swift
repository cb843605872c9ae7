import ProbationRecord
import RandomRecords
import Testing

struct FactCatalogueTests {
  static let catalogue = FactCatalogue.shared
  static let source = FactSource(.oasys, reference: "A-1", asOf: .earliest, author: "A", origin: .edited)

  @Test func itHolds455FactsEachAtItsOwnPath() {
    let paths = Self.catalogue.facts.map(\.path)
    #expect(paths.count == 455)
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
      "person.name.given.",
    ] {
      #expect(Self.catalogue[path] == nil)
    }
  }

  @Test func aKeyPathFindsItsFact() {
    #expect(Self.catalogue[\.sentence.$type].path == "sentence.type")
    #expect(Self.catalogue[\.person.identifiers.$pnc].path == "person.identifiers.pnc")
    #expect(Self.catalogue[\.risk.rosh.$overall].path == "risk.rosh.overall")
    #expect(Self.catalogue[\.referrals.cas3.riskImpact.$toSelf].path == "referrals.cas3.riskImpact.self")
    #expect(Self.catalogue[\.victims, \.$kind].path == "victims[].kind")
    #expect(Self.catalogue[\.victims, \.contactScheme.$status].path == "victims[].contactScheme.status")
    #expect(Self.catalogue[\.person.aliases, \.$family].path == "person.aliases[].family")
    #expect(Self.catalogue[\.person.identifiers.other, \.$value].path == "person.identifiers.other[].value")
    #expect(Self.catalogue[\.victims].path == "victims")
    #expect(Self.catalogue[\.person.aliases].maximum == 30)
  }

  @Test func aFactOfAListKnowsItsListAndItsPathInEachItem() throws {
    let kind = Self.catalogue[\.victims, \.$kind]
    #expect(kind.list == Self.catalogue[\.victims])
    #expect(kind.path(at: nil) == "victims[].kind")
    #expect(kind.path(at: 2) == "victims[2].kind")
    let status = Self.catalogue[\.victims, \.contactScheme.$status]
    #expect(status.path(at: 0) == "victims[0].contactScheme.status")
    let family = Self.catalogue[\.person.name.$family]
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
      }
    }
    #expect(Audience.allCases.map(\.label).allSatisfy { !$0.isEmpty })
  }

  @Test func yesOrNoIsNeverAnsweredByNone() {
    for fact in Self.catalogue.facts where fact.type == .boolean {
      #expect(!fact.permittedAbsences.contains(.nothing), "\(fact.path)")
    }
    #expect(Self.catalogue[\.person.identifiers.$crn].permittedAbsences.isEmpty)
    #expect(Self.catalogue[\.person.$religion].permittedAbsences == Set(Absence.allCases))
  }

  @Test func statingThroughADescriptorIsReadThroughTheProperty() {
    var record = CaseRecord()
    #expect(Self.catalogue[\.risk.rosh.$overall].state(.scalar("high"), from: Self.source, in: &record))
    #expect(record.risk.rosh.$overall == Fact(.high, from: Self.source))
    Self.catalogue[\.person.$religion].state(.refused, from: Self.source, in: &record)
    #expect(record.person.$religion == .absent(.refused, from: Self.source))
    Self.catalogue[\.victims].appendItem(in: &record)
    Self.catalogue[\.victims].appendItem(in: &record)
    let kind = Self.catalogue[\.victims, \.$kind]
    let code = VictimKind.entries[0].code
    #expect(kind.state(.scalar(code), from: Self.source, in: &record, at: 1))
    #expect(record.victims[1].kind?.lexical == code)
    #expect(record.victims[0] == Victim())
    #expect(Self.catalogue[\.victims].count(in: record) == 2)
    Self.catalogue[\.victims].state(.nothing, from: Self.source, in: &record)
    #expect(record.victims == .absent(.nothing, from: Self.source))
    #expect(Self.catalogue[\.victims].absence(in: record)?.source == Self.source)
  }

  @Test func contentOfAnotherTypeIsRefusedAndNothingChanges() {
    var record = CaseRecord()
    record.risk.rosh.overall = .low
    let before = record
    #expect(!Self.catalogue[\.risk.rosh.$overall].state(.scalar("hihg"), from: Self.source, in: &record))
    #expect(!Self.catalogue[\.risk.rosh.$overall].state(.items(["high"]), from: Self.source, in: &record))
    #expect(!Self.catalogue[\.victims, \.$kind].state(.scalar("past"), from: Self.source, in: &record))
    #expect(record == before)
  }

  /// Every fact is stated through its descriptor and found again in the stored property of its path.
  @Test(arguments: catalogue.facts.map(\.path))
  func everyDescriptorWritesTheStoredPropertyOfItsPath(_ path: String) throws {
    let fact = try #require(Self.catalogue[path])
    var generator = SeededGenerator(state: 455)
    var record = CaseRecord()
    fact.list?.appendItem(in: &record)
    let index = fact.list == nil ? nil : 0
    let content = RandomContent.content(of: fact.shape, by: &generator)
    #expect(fact.state(content, from: Self.source, in: &record, at: index))
    let stored = try #require(storedFact(at: path, in: record))
    #expect(stored.content == content)
    #expect(stored.source == Self.source)
    #expect(fact.fact(in: record, at: index).content == content)
    let stated = Self.catalogue.facts.filter {
      $0.fact(in: record, at: $0.list?.path == fact.list?.path ? index : nil).isStated
    }
    #expect(stated == [fact])

    fact.state(.withheld, from: .practitioner, in: &record, at: index)
    #expect(storedFact(at: path, in: record)?.absence == .withheld)
  }
}

/// The fact in the stored property that a path names, found by reflection and not by the layout.
private func storedFact(at path: String, in record: CaseRecord) -> (any AnyFact)? {
  var value: Any = record
  for step in path.split(separator: ".") {
    let isList = step.hasSuffix("[]")
    var name = isList ? String(step.dropLast(2)) : String(step)
    if name == "self" { name = "toSelf" }
    let members = Mirror(reflecting: value).children
    guard let member = members.first(where: { $0.label == name || $0.label == "_" + name }) else {
      return nil
    }
    value = member.value
    if isList {
      guard let item = (value as? any Collection)?.first as Any? else { return nil }
      value = item
    }
  }
  return value as? any AnyFact
}
