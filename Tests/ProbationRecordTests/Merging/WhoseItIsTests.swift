import ProbationRecord
import Testing

/// What one payload says is one person's, and nothing of a stranger's is used.
struct WhoseItIsTests {
  /// Who somebody is, as a test needs it.
  struct Someone: Sendable {
    var given: String? = "Ifan"
    var family: String? = "Alder-Test"
    var born: String? = "1990-01-01"
    var sex: Sex?
    var crn: String?
    var noms: String?
    var pnc: String?
    var cro: String?
    var alias: (given: String?, family: String?)?

    func state(in record: inout CaseRecord, from source: Provenance) {
      func held<Value: FactValue>(_ value: Value?) -> Held<Value> {
        value.map { Held($0, from: source) } ?? Held()
      }
      record[facts.person.name.given] = held(given)
      record[facts.person.name.family] = held(family)
      record[facts.person.dateOfBirth] = held(born.flatMap { CalendarDate(lexical: $0) })
      record[facts.person.sex] = held(sex)
      record[facts.person.identifiers.crn] = held(crn.map { CRN($0) })
      record[facts.person.identifiers.noms] = held(noms.map { PrisonNumber($0) })
      record[facts.person.identifiers.pnc] = held(pnc.map { PNCNumber($0) })
      record[facts.person.identifiers.cro] = held(cro.map { CRONumber($0) })
      if let alias {
        record.person.aliases.append { entry in
          entry[entry.facts.given] = held(alias.given)
          entry[entry.facts.family] = held(alias.family)
        }
      }
    }
  }

  private static let nobody = Someone(given: nil, family: nil, born: nil)

  private func account(_ someone: Someone, from system: SourceSystem, payload: String? = nil) -> CaseRecord {
    Accounts.of(system, payload: payload) { record, source in
      someone.state(in: &record, from: source)
      record[facts.custody.prisonName] = Held("HMP of \(system.rawValue)", from: source)
      record.offences.append { $0[facts.offences.description] = Held("Offence", from: source) }
    }
  }

  private func merged(_ first: Someone, _ second: Someone) -> CaseRecord {
    var record = CaseRecord()
    _ = record.merge(account(first, from: .ndelius))
    _ = record.merge(account(second, from: .nomis))
    return record
  }

  private static let own = Someone(
    sex: .male, crn: "X320741", noms: "A9001AA", pnc: "2012/0394773H", cro: "029906/12J")

  struct Pair: Sendable {
    let what: String
    let first: Someone
    let second: Someone
    /// The facts in which they contradict each other.
    let clashes: [String]
  }

  @Test(arguments: [
    Pair(
      what: "twins", first: own,
      second: Someone(given: "Owain", sex: .female, noms: "A9002AA", pnc: "2015/0412907P"),
      clashes: ["person.name.given", "person.sex", "person.identifiers.noms", "person.identifiers.pnc"]),
    Pair(
      what: "twins of one sex of whom only the first name is known", first: Someone(),
      second: Someone(given: "Owain"),
      clashes: ["person.name.given"]),
    Pair(
      what: "one CRN with another first name", first: own, second: Someone(given: "Owain", crn: "X320741"),
      clashes: ["person.name.given"]),
    Pair(
      what: "one CRN with another PNC", first: own, second: Someone(crn: "X320741", pnc: "2015/0412907P"),
      clashes: ["person.identifiers.pnc"]),
    Pair(
      what: "one CRN with another CRO", first: own, second: Someone(crn: "X320741", cro: "SF83/50058Z"),
      clashes: ["person.identifiers.cro"]),
    Pair(
      what: "another sex and no number that agrees", first: Someone(sex: .male),
      second: Someone(sex: .female),
      clashes: ["person.sex"]),
  ])
  func whatTellsPeopleApartIsAQuestionOfIdentity(_ pair: Pair) {
    for (one, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
      let record = merged(one, other)
      #expect(record.identityClashes().map(\.path) == pair.clashes, "\(pair.what)")
      #expect(record.heldApart().map(\.reason) == [.contradicts], "\(pair.what)")
      #expect(record.custody.prisonName == "HMP of ndelius", "\(pair.what)")
    }
  }

  @Test(arguments: [
    // The systems of a trans person may differ.
    Pair(what: "the sex alone", first: own, second: Someone(sex: .female, crn: "X320741"), clashes: []),
    Pair(
      what: "a first name that one lists as another name", first: own,
      second: Someone(given: "Owain", crn: "X320741", alias: ("IFAN", nil)), clashes: []),
    Pair(
      what: "an earlier surname", first: Someone(family: "Birch", crn: "X320741", alias: (nil, "Alder-Test")),
      second: own, clashes: []),
    Pair(what: "a number that is not valid", first: own, second: Someone(crn: "12"), clashes: []),
    Pair(what: "one number in two spellings", first: own, second: Someone(pnc: "12/394773H"), clashes: []),
  ])
  func whatOnePersonMayDifferInIsNone(_ pair: Pair) {
    let record = merged(pair.first, pair.second)
    #expect(record.identityClashes().isEmpty, "\(pair.what)")
    #expect(record.heldApart().isEmpty, "\(pair.what)")
    #expect(record.custody.prisonName == "HMP of nomis", "\(pair.what)")
  }

  @Test func whatNothingLinksIsHeldApartUntilAPersonJoinsIt() throws {
    let number = Someone(given: nil, family: nil, born: nil, crn: "X320741")
    var record = merged(number, Someone(noms: "A9001AA"))
    #expect(record.identityClashes().isEmpty)
    #expect(record.heldApart().map(\.name) == ["nomis-person"])
    #expect(record.heldApart().map(\.reason) == [.unlinked])
    #expect(record.person.name.family == nil)
    #expect(throws: CaseRecord.DecisionProblem.notClaimed) {
      try record.decide("person.name.family", taking: .system(.nomis))
    }
    #expect(throws: CaseRecord.DecisionProblem.notHeldApart) { try record.join("ndelius-person") }
    try record.join("nomis-person")
    #expect(record.heldApart().isEmpty)
    #expect(record.person.name.family == "Alder-Test")
    #expect(record[facts.custody.prisonName].source?.joined == .confirmed)
    // It stays joined when it comes again.
    _ = record.merge(account(Someone(noms: "A9001AA"), from: .nomis))
    #expect(record.heldApart().isEmpty)
    #expect(record[facts.custody.prisonName].source?.joined == .confirmed)
  }

  @Test func oneSourceThatKnowsBothNumbersLinksTheOthers() {
    var record = merged(
      Someone(given: nil, family: nil, born: nil, crn: "X320741"), Someone(noms: "A9001AA"))
    _ = record.merge(account(Someone(crn: "X320741", noms: "A9001AA"), from: .cpr))
    #expect(record.heldApart().isEmpty)
    #expect(record.person.name.family == "Alder-Test")
  }

  @Test func aStrangerWhoComesSecondNeverTakesThePlaceOfThePerson() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .nomis))
    // The core person record is the better source, but of somebody else.
    _ = record.merge(account(Someone(family: "Larsen", crn: "X320742"), from: .cpr))
    #expect(record.person.name.family == "Alder-Test")
    #expect(record.custody.prisonName == "HMP of nomis")
  }

  @Test func whatNamesNobodyIsJoinedOnTheCallersWord() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    let nameless = account(Self.nobody, from: .nomis, payload: "alerts")
    let report = record.merge(nameless)
    #expect(report.onCallersWord == ["alerts"])
    #expect(record[facts.custody.prisonName].source?.joined == .callersWord)
    _ = record.merge(nameless, joined: .stated)
    #expect(record[facts.custody.prisonName].source?.joined == .stated)
    let again = record.merge(nameless)
    #expect(again.onCallersWord.isEmpty)
  }

  @Test func whatAPersonSaidOfItLinksNothingToAStranger() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    _ = record.merge(account(Someone(family: "Larsen", crn: "X320742"), from: .nomis), joined: .stated)
    #expect(record.heldApart().map(\.reason) == [.contradicts])
    #expect(record.custody.prisonName == "HMP of ndelius")
  }

  @Test func aReadingThatQuotesSeveralSystemsIsForgottenAsAWhole() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    _ = record.merge(account(Self.nobody, from: .oasys))
    let before = record
    var application = account(
      Someone(family: "Larsen", crn: "X320742"), from: .ndelius, payload: "cas1-application")
    application[facts.risk.rosh.overall] = Held(
      .veryHigh, from: Accounts.source(.oasys, payload: "cas1-application"))
    application[facts.support.community] = Held(
      "Typed", from: Accounts.source(.practitioner, payload: "cas1-application"))
    for name in [SourceName.reading("cas1-application"), .system(.oasys), .system(.ndelius)] {
      record = before
      _ = record.merge(application)
      #expect(record.risk.rosh.overall == nil)
      #expect(record.support.community == nil)
      #expect(record.heldApart().map(\.statements) == [8])
      #expect(record.forget(name) == 8)
      #expect(record.differences(from: before) == [])
    }
  }

  @Test func whatWasHeldApartOnlyBecauseOfAnotherGoesWithIt() throws {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    let before = record
    _ = record.merge(account(Someone(family: "Larsen", noms: "A9002AA"), from: .nomis, payload: "prisoner"))
    _ = record.merge(account(Self.nobody, from: .nomis, payload: "alerts"))
    #expect(record.heldApart().map(\.name) == ["prisoner", "alerts"])
    let doubtful = record
    record.forget(.reading("prisoner"))
    #expect(record.differences(from: before) == [])
    // The alerts alone may be joined, as their importer may know better.
    record = doubtful
    try record.join("alerts")
    #expect(record.heldApart().map(\.name) == ["prisoner"])
  }

  @Test func joiningAReadingKeepsWhatTheRecordUsesAndSaysNothingOfOthers() throws {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    _ = record.merge(account(Someone(given: "Owain", crn: "X320741"), from: .nomis))
    _ = record.merge(account(Someone(given: "Zed", crn: "X320741"), from: .oasys))
    try record.join("nomis-person", by: "A. Officer")
    #expect(record.person.name.given == "Ifan")
    #expect(record[facts.person.name.given].source?.origin == .confirmed)
    #expect(record.custody.prisonName == "HMP of nomis")
    #expect(record.heldApart().map(\.name) == ["oasys-person"])
  }

  @Test func eachPersonOfWhomPayloadsOfAKindSpeakHasANumber() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .nomis))
    let stranger = account(Someone(given: "Owain", crn: "X320741", pnc: "2015/0412907P"), from: .nomis)
    _ = record.merge(stranger)
    #expect(record.heldApart().map(\.name) == ["nomis-person-2"])
    let once = record
    _ = record.merge(stranger)
    #expect(record.differences(from: once) == [])
    _ = record.merge(account(Self.own, from: .nomis))
    #expect(record.differences(from: once) == [])
  }

  @Test func whatWasWrittenByHandDoesNotGiveWayToAStranger() {
    var record = CaseRecord()
    record[facts.person.identifiers.crn] = Held(CRN("X320741"), from: Provenance(.ndelius, origin: .imported))
    record[facts.person.religion] = Held(.sikh, from: Provenance(.ndelius, origin: .imported))
    var stranger = account(Someone(family: "Larsen"), from: .ndelius)
    stranger[facts.person.religion] = Held(.quaker, from: Accounts.source(.ndelius))
    _ = record.merge(stranger)
    #expect(record.heldApart().map(\.name) == ["ndelius-person-2"])
    #expect(record.person.religion == .sikh)
  }

  @Test func aSystemThatSpeaksOfSomebodyElseNeedNotBeToldAnything() {
    var record = CaseRecord()
    _ = record.merge(account(Self.own, from: .ndelius))
    _ = record.merge(account(Someone(family: "Larsen", crn: "X320742"), from: .nomis))
    record.custody.prisonName = "HMP Typed"
    #expect(record.amendments().map(\.system) == [.ndelius])
  }
}
