import Foundation
import ProbationRecord
import SourceSystems
import Testing

/// Payloads with more entries of a list than a record holds.
struct FullListTests {
  private static let maximum = facts.person.aliases.untyped.maximum

  /// The example person's details with so many aliases, or telephone numbers of the prison system.
  private func payload(_ name: String, _ key: String, _ entry: String, count: Int) throws -> [UInt8] {
    let text = String(decoding: try Fixtures.example(name), as: UTF8.self)
    let entries = (0..<count).map { entry.replacing("NUMBER", with: "\($0)") }.joined(separator: ",")
    let root = try #require(text.firstIndex(of: "{"))
    let others = text[text.index(after: root)...].replacing("\"\(key)\"", with: "\"\(key)Before\"")
    return Array("{ \"\(key)\": [\(entries)], \(others)".utf8)
  }

  private func account(_ name: String, _ key: String, _ entry: String, count: Int) throws -> SourceAccount {
    try SourceAccount(reading: payload(name, key, entry, count: count))
  }

  private func aliases(_ count: Int) throws -> SourceAccount {
    try account(
      "ndelius-personal-details", "aliases", #"{ "forename": "Owen", "surname": "Alias NUMBER" }"#,
      count: count)
  }

  private func phones(_ count: Int) throws -> SourceAccount {
    try account(
      "prison-prisoner", "phoneNumbers", #"{ "type": "HOME", "number": "0113 496 NUMBER" }"#, count: count)
  }

  @Test("Of as many entries as a record holds all are taken, and nothing is said")
  func fullIsNotTooMany() throws {
    let account = try aliases(Self.maximum)
    #expect(account.record.person.aliases.count == Self.maximum)
    #expect(!account.notices.contains { $0.kind == .listFull })
  }

  @Test(
    "Of more the first are taken, and it is said how many there were and that nothing is taken of the rest")
  func tooMany() throws {
    for (account, list) in [
      (try aliases(Self.maximum + 5), facts.person.aliases.untyped),
      (
        try phones(facts.person.contacts.untyped.maximum + 5),
        facts.person.contacts.untyped
      ),
    ] {
      #expect(account.record.count(of: list) == list.maximum)
      let notices = account.notices.filter { $0.kind == .listFull }
      #expect(notices.count == 1, "\(account.shape.id)")
      #expect(
        notices.first?.text
          == "\(list.label): the payload has \(list.maximum + 5) entries and a record holds \(list.maximum); "
          + "of the other 5 nothing was taken.")
    }
  }

  @Test("Every key of an entry that is not taken is accounted for as that")
  func keysOfTheRest() throws {
    for (account, key) in [(try aliases(Self.maximum + 5), "aliases"), (try phones(200), "phoneNumbers")] {
      let left = account.keys.filter { $0.use == .nothing(.listFull) }
      #expect(!left.isEmpty)
      #expect(left.allSatisfy { $0.path.hasPrefix("\(key)[") })
      #expect(
        account.keys.allSatisfy {
          !$0.path.hasPrefix("\(key)[") || $0.use != .notUsed
        }, "\(account.shape.id)")
    }
  }

  @Test("Of ten thousand entries the first are taken, and all others accounted for")
  func manyEntries() throws {
    let account = try account(
      "ndelius-personal-details", "aliases", #"{ "forename": "Owen", "surname": "Alias NUMBER" }"#,
      count: 10_000)
    var record = CaseRecord()
    _ = record.merge(account.record)
    #expect(record.person.aliases.count == Self.maximum)
    #expect(account.keys.count { $0.use == .nothing(.listFull) } == 2 * (10_000 - Self.maximum))
  }

  @Test("An entry that a payload may still list, beyond those that were read, is not said to be gone")
  func whatWasNotReadIsNotGone() throws {
    var record = CaseRecord()
    _ = record.merge(try aliases(1).record)
    let others = try account(
      "ndelius-personal-details", "aliases", #"{ "forename": "Owen", "surname": "Other NUMBER" }"#, count: 40)
    #expect(record.merge(others.record).count(of: .noLongerListed) == 0)
    var small = CaseRecord()
    _ = small.merge(try aliases(1).record)
    let few = try account(
      "ndelius-personal-details", "aliases", #"{ "forename": "Owen", "surname": "Other NUMBER" }"#, count: 2)
    #expect(small.merge(few.record).count(of: .noLongerListed) == 1)
  }
}
