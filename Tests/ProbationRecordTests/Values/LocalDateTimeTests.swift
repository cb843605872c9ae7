import ProbationRecord
import Testing

struct LocalDateTimeTests {
  @Test(arguments: [
    "2026-03-03T00:00:00", "2026-03-03T23:59:59", "1900-01-01T09:05:00", "2199-12-31T12:00:01",
  ])
  func readsTheOneSpellingOfATime(_ text: String) throws {
    try expectOnlySpelling(text, of: LocalDateTime.self)
  }

  @Test(
    arguments: neverASpelling + [
      "2026-03-03T24:00:00", "2026-03-03T23:60:00", "2026-03-03T23:59:60", "2026-02-29T10:00:00",
      "2026-03-03T10:00", "2026-03-03 10:00:00", "2026-03-03t10:00:00", "2026-03-03T10:00:00Z",
      "2026-03-03T10:00:00.0", "2026-03-03T10:00:00+01:00", "2026-03-03T1:00:00 ", "2026-03-03",
      "2026-03-03T10-00-00", "2026-03-03T+1:00:00", "2026-03-03T10:00:0\u{661}", "1899-12-31T10:00:00",
    ])
  func refusesAnyOtherText(_ text: String) {
    #expect(LocalDateTime(lexical: text) == nil)
  }

  @Test func refusesPartsThatAreNoTime() {
    #expect(LocalDateTime(date: .earliest, hour: 24, minute: 0) == nil)
    #expect(LocalDateTime(date: .earliest, hour: -1, minute: 0) == nil)
    #expect(LocalDateTime(date: .earliest, hour: 0, minute: 60) == nil)
    #expect(LocalDateTime(date: .earliest, hour: 0, minute: 0, second: 60) == nil)
  }

  @Test func timesAreOrderedByDayAndThenByClock() throws {
    let spellings = [
      "2026-03-02T23:59:59", "2026-03-03T00:00:00", "2026-03-03T00:00:01", "2026-03-03T00:01:00",
      "2026-03-03T01:00:00",
    ]
    let times = spellings.compactMap(LocalDateTime.init(lexical:))
    #expect(times.reversed().sorted() == times)
    #expect(times.map(\.lexical) == spellings)
  }

  @Test func peopleReadTheTimeInWords() {
    #expect(LocalDateTime(lexical: "2026-03-03T14:05:00")?.formatted == "3 March 2026 at 14:05")
    #expect(LocalDateTime(lexical: "2026-03-03T09:05:07")?.formatted == "3 March 2026 at 09:05:07")
  }
}
