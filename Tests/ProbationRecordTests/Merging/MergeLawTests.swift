import ProbationRecord
import RandomRecords
import Testing

/// The laws of merging, over random accounts.
struct MergeLawTests {
  @Test(arguments: 0..<Laws.count(60))
  func theOrderOfTheSystemsDoesNotMatterAndASecondTimeChangesNothing(_ seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(1000 + seed))
    // Half of the accounts agree on who the person is, the others clash with whom a person has stated.
    var named = CaseRecord()
    named.person.name.given = "Owen"
    named.person.name.family = "Example"
    named.person.dateOfBirth = CalendarDate(lexical: "1990-02-28")
    let identity = seed.isMultiple(of: 2) ? named : nil
    let accounts = [
      Accounts.random(.ndelius, payload: "offender", named: identity, by: &generator),
      Accounts.random(.ndelius, payload: "recall", named: identity, by: &generator),
      Accounts.random(.nomis, payload: "prisoner", named: identity, by: &generator),
      Accounts.random(.oasys, payload: "rosh", named: identity, by: &generator),
    ]
    var start = CaseRecord(reference: try #require(Reference(lexical: "R-1")))
    start.person.name.given = named.person.name.given
    start.person.name.family = named.person.name.family
    start.person.dateOfBirth = named.person.dateOfBirth
    start.support.community = "Typed by a person."
    let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]]
    let results = orders.map { order in
      var record = start
      for place in order { _ = record.merge(accounts[place]) }
      return record
    }
    for (order, result) in zip(orders, results) {
      #expect(result.differences(from: results[0]) == [], "seed \(seed), order \(order)")
    }
    var again = results[0]
    for account in accounts { _ = again.merge(account) }
    #expect(again.differences(from: results[0]) == [], "seed \(seed)")
    #expect(again.support.community == "Typed by a person.")
  }

  /// Accounts whose entries have few different keys, so that they meet; with edits and decisions in between.
  @Test(arguments: 0..<Laws.count(40))
  func entriesThatMeetEditsAndForgettingObeyTheLaws(_ seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(3000 + seed))
    let slots: [(SourceSystem, String)] = [
      (.ndelius, "offender"), (.nomis, "prisoner"), (.oasys, "rosh"), (.practitioner, "cas1-application"),
    ]
    let accounts = slots.map { Accounts.meeting($0.0, payload: $0.1, by: &generator) }
    var start = CaseRecord()
    start.person.aliases.append { $0.family = "Wren" }
    if seed.isMultiple(of: 3) { start.custody.adjudications.absence = .nothing }
    func merged(_ order: [Int]) -> CaseRecord {
      order.reduce(into: start) { record, place in _ = record.merge(accounts[place]) }
    }
    let once = merged([0, 1, 2, 3])
    #expect(merged([3, 1, 0, 2]).differences(from: once) == [], "seed \(seed)")
    #expect(merged([2, 3, 1, 0]).differences(from: once) == [], "seed \(seed)")

    var edited = once
    if !edited.offences.isEmpty { edited.offences[0].isIndex = true }
    edited.person.religion = .quaker
    let before = edited
    for place in [1, 3, 0, 2] { _ = edited.merge(accounts[place]) }
    #expect(edited.differences(from: before) == [], "seed \(seed)")

    // To forget a system is never to have heard of it, but for the order of entries.
    var (forgotten, without) = (CaseRecord(), CaseRecord())
    for place in 0...3 { _ = forgotten.merge(accounts[place]) }
    for place in [0, 2, 3] { _ = without.merge(accounts[place]) }
    forgotten.forget(.system(.nomis))
    #expect(forgotten[facts.person.religion] == without[facts.person.religion], "seed \(seed)")
    #expect(forgotten.custody.adjudications == without.custody.adjudications, "seed \(seed)")
    #expect(forgotten[facts.custody.prisonName] == without[facts.custody.prisonName], "seed \(seed)")
    #expect(Set(forgotten.person.aliases) == Set(without.person.aliases), "seed \(seed)")
    #expect(Set(forgotten.offences) == Set(without.offences), "seed \(seed)")
    #expect(try CaseRecord(json: once.json()) == once)
  }

  @Test(arguments: 0..<Laws.count(20))
  func aMergedRecordIsWrittenAndReadBack(_ seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(2000 + seed))
    var record = CaseRecord()
    for system in [SourceSystem.cpr, .ndelius, .nomis] {
      _ = record.merge(Accounts.random(system, payload: "person", named: nil, by: &generator))
    }
    #expect(try CaseRecord(json: record.json()) == record, "seed \(seed)")
  }
}
