import ProbationRecord
import Testing

/// Entries of lists are matched by what they are known by, never by their place.
struct ListMergeTests {
  private func offences(
    _ offences: [(code: String, text: String)], from system: SourceSystem
  ) -> CaseRecord {
    Accounts.of(system) { record, source in
      for offence in offences {
        record.offences.append {
          $0[facts.offences.code] = Reference(lexical: offence.code).map { Held($0, from: source) } ?? Held()
          $0[facts.offences.date] =
            CalendarDate(lexical: "2025-03-01").map { Held($0, from: source) } ?? Held()
          $0[facts.offences.description] = Held(offence.text, from: source)
        }
      }
    }
  }

  private func texts(_ record: CaseRecord) -> [String] { record.offences.compactMap(\.description) }

  @Test func theSameEntryOfTwoSystemsIsOneEntry() {
    var record = CaseRecord()
    _ = record.merge(offences([("02005", "Assault"), ("02801", "Burglary")], from: .oasys))
    _ = record.merge(offences([("02801", "Burglary in a dwelling")], from: .ndelius))
    #expect(texts(record) == ["Burglary in a dwelling"])
    #expect(record.offences[0][facts.offences.description].alternatives.map(\.source.system) == [.oasys])
  }

  @Test func ofOffencesOnlyTheBestSystemsListIsGoneByAndTheOthersAreKept() {
    var record = CaseRecord()
    _ = record.merge(offences([("OP61018", "Wounding"), ("CJ88001", "Assault")], from: .nomis))
    #expect(texts(record) == ["Wounding", "Assault"])
    record.offences[1].isIndex = true
    let report = record.merge(offences([("00801", "Wounding with intent - 00801")], from: .ndelius))
    // What a person has said something of stays.
    #expect(texts(record) == ["Wounding with intent - 00801", "Assault"])
    #expect(record.offences.count == 3)
    #expect(report.entries.allSatisfy { $0.change == .new })
    #expect(
      record.merge(offences([("OP61018", "Wounding")], from: .nomis)).entries.first?.change == .heldBack)
  }

  @Test func twoEntriesThatLookAlikeStayTwo() {
    var record = CaseRecord()
    _ = record.merge(offences([("02005", "Assault"), ("02005", "Assault")], from: .ndelius))
    _ = record.merge(offences([("02005", "Assault"), ("02005", "Assault")], from: .ndelius))
    #expect(texts(record) == ["Assault", "Assault"])
  }

  @Test func whatAPersonAddedToAnEntryStaysWithItWhereverItMoves() {
    var record = CaseRecord()
    _ = record.merge(offences([("02005", "Assault")], from: .ndelius))
    record.offences[0].isIndex = true
    record.offences[0].description = "Assault, in my words"
    _ = record.merge(offences([("02801", "Burglary"), ("02005", "Assault")], from: .ndelius))
    #expect(texts(record) == ["Burglary", "Assault, in my words"])
    #expect(record.offences[1].isIndex == true)
  }

  @Test func anEntryThatItsSourceNoLongerListsStaysAndIsReported() {
    var record = CaseRecord()
    _ = record.merge(offences([("02005", "Assault"), ("02801", "Burglary")], from: .ndelius))
    let report = record.merge(offences([("02801", "Burglary")], from: .ndelius))
    #expect(texts(record).count == 2)
    #expect(report.count(of: .noLongerListed) == 1)
  }

  @Test func aListThatAPersonHasDeclaredEmptyStaysEmptyAndIsAConflict() throws {
    var record = CaseRecord()
    record.orders.absence = .nothing
    let account = Accounts.of(.ndelius) { record, source in
      record.orders.append { $0[facts.orders.kind] = Held(.restraining, from: source) }
    }
    let report = record.merge(account)
    #expect(record.orders.absence == .nothing)
    #expect(report.entries.map(\.change) == [.heldBack])
    #expect(record.conflicts().map(\.path) == ["orders"])
    #expect(try CaseRecord(json: record.json()) == record)
    var kept = record
    try kept.decide("orders")
    #expect(kept.conflicts().isEmpty)
    #expect(kept.orders.absence == .nothing)
    try record.decide("orders", taking: .system(.ndelius))
    #expect(record.orders.absence == nil)
    #expect(record.orders.map(\.kind) == [.restraining])
  }

  @Test func noneOfOneSourceGivesWayToTheEntriesOfAnother() {
    let none = Accounts.of(.nomis) { $0.person.aliases.setAbsence(.nothing, from: $1) }
    let some = Accounts.of(.ndelius) { record, source in
      record.person.aliases.append { $0[facts.person.aliases.family] = Held("Other", from: source) }
    }
    var one = CaseRecord()
    _ = one.merge(none)
    #expect(one.person.aliases.absence == .nothing)
    _ = one.merge(some)
    var other = CaseRecord()
    _ = other.merge(some)
    #expect(other.merge(none).entries.map(\.change) == [.unchanged])
    #expect(one == other)
    #expect(one.person.aliases.count == 1)
  }

  @Test func aFullListTakesNoMoreAndSaysSo() {
    var record = CaseRecord()
    let account = Accounts.of(.nomis) { record, source in
      for number in 0..<35 {
        record.person.aliases.append {
          $0[facts.person.aliases.family] = Held("Name \(number)", from: source)
        }
      }
    }
    let report = record.merge(account)
    #expect(record.person.aliases.count == 30)
    #expect(report.count(of: .listFull) == 5)
  }

  @Test func anEntryWhoseKeyAPersonHasRewrittenIsStillItsSources() {
    var record = CaseRecord()
    let account = Accounts.of(.ndelius) { record, source in
      record.person.aliases.append {
        $0[facts.person.aliases.given] = Held("Owain", from: source)
        $0[facts.person.aliases.family] = Held("Example", from: source)
      }
    }
    _ = record.merge(account)
    // As by hand in the file: what the source said of it is gone.
    record.person.aliases[0][facts.person.aliases.given] = Held("Owaine")
    _ = record.merge(account)
    #expect(record.person.aliases.map(\.given) == ["Owaine"])
    #expect(record.conflicts().map(\.path) == ["person.aliases[0].given"])
  }

  @Test func anEntryOfTwoSystemsInOneAccountIsFoundAgain() {
    let account = Accounts.of(.practitioner, payload: "application") { record, source in
      record.offences.append {
        $0[facts.offences.code] = Reference(lexical: "02005").map { Held($0, from: source) } ?? Held()
        $0[facts.offences.date] =
          CalendarDate(lexical: "2025-03-01").map {
            Held($0, from: Provenance(.nomis, payload: "application", origin: .imported))
          } ?? Held()
        $0[facts.offences.description] = Held("Assault", from: source)
      }
    }
    var record = CaseRecord()
    _ = record.merge(account)
    let once = record
    _ = record.merge(account)
    #expect(record.differences(from: once) == [])
  }
}
