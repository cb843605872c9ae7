import ProbationRecord
import Testing

struct CalendarDateTests {
  @Test func everyDayIsReachedByCountingAndSpelledOneWay() throws {
    var day = CalendarDate.earliest
    var count = 0
    for year in 1900...2199 {
      for month in 1...12 {
        for dayOfMonth in 1...31 {
          guard let built = CalendarDate(year: year, month: month, day: dayOfMonth) else { continue }
          #expect(built == day)
          if CalendarDate(lexical: built.lexical) != built { Issue.record("\(built) does not read back") }
          if built.adding(days: -count) != .earliest { Issue.record("\(built) does not count back") }
          if CalendarDate.earliest.days(until: built) != count { Issue.record("\(built) is miscounted") }
          count += 1
          guard let next = day.adding(days: 1) else {
            #expect(day == .latest)
            continue
          }
          #expect(day < next)
          day = next
        }
      }
    }
    #expect(day == .latest)
    #expect(count == 109_573)
  }

  @Test(arguments: [
    "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-03-03", "1999-12-31",
  ])
  func readsTheOneSpellingOfADay(_ text: String) throws {
    try expectOnlySpelling(text, of: CalendarDate.self)
  }

  @Test(arguments: [
    "1899-12-31", "2200-01-01", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-01-00", "2026-01-32", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01Z",
    "2026-01-01 ", " 2026-01-01", "2026-01-01+01:00", "-026-01-01", "+026-01-01", "02026-01-01",
    "2026-01-0\u{661}", "２０２６-01-01", "2026‐01‐01", "20260101", "01-01-2026", "2026-01-01T00:00:00",
    "2026-+1-01", "2026--1-01", "2026-01-1a", "0000-00-00",
  ])
  func refusesAnyOtherText(_ text: String) {
    #expect(CalendarDate(lexical: text) == nil)
  }

  @Test(arguments: neverASpelling) func refusesOddText(_ text: String) {
    #expect(CalendarDate(lexical: text) == nil)
  }

  @Test func refusesPartsThatAreNoDay() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2026, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: .max, month: .max, day: .max) == nil)
    #expect(CalendarDate(year: .min, month: .min, day: .min) == nil)
  }

  struct MonthSum: Sendable {
    var id: String
    var from: String
    var months: Int
    var to: String?
  }

  @Test(arguments: [
    MonthSum(id: "same day", from: "2026-03-15", months: 1, to: "2026-04-15"),
    MonthSum(id: "clamped to February", from: "2026-01-31", months: 1, to: "2026-02-28"),
    MonthSum(id: "clamped to a leap February", from: "2024-01-31", months: 1, to: "2024-02-29"),
    MonthSum(id: "leap day and a year", from: "2024-02-29", months: 12, to: "2025-02-28"),
    MonthSum(id: "over new year", from: "2026-11-30", months: 3, to: "2027-02-28"),
    MonthSum(id: "back", from: "2026-03-31", months: -1, to: "2026-02-28"),
    MonthSum(id: "back over new year", from: "2026-01-15", months: -13, to: "2024-12-15"),
    MonthSum(id: "none", from: "2026-01-31", months: 0, to: "2026-01-31"),
    MonthSum(id: "too late", from: "2199-12-01", months: 1, to: nil),
    MonthSum(id: "too early", from: "1900-01-31", months: -1, to: nil),
    MonthSum(id: "far too late", from: "2026-01-31", months: .max, to: nil),
    MonthSum(id: "far too early", from: "2026-01-31", months: .min, to: nil),
  ])
  func addingMonthsKeepsTheDayOrTakesTheLastOfTheMonth(_ sum: MonthSum) throws {
    let from = try #require(CalendarDate(lexical: sum.from))
    #expect(from.adding(months: sum.months)?.lexical == sum.to)
  }

  @Test func addingDaysBeyondTheRangeGivesNone() throws {
    #expect(CalendarDate.latest.adding(days: 1) == nil)
    #expect(CalendarDate.earliest.adding(days: -1) == nil)
    #expect(CalendarDate.earliest.adding(days: .max) == nil)
    #expect(CalendarDate.latest.adding(days: .min) == nil)
    #expect(CalendarDate.earliest.adding(days: 109_572) == .latest)
    #expect(CalendarDate.latest.days(until: .earliest) == -109_572)
  }

  @Test func peopleReadTheDayInWords() {
    #expect(CalendarDate(year: 2026, month: 3, day: 3)?.formatted == "3 March 2026")
    #expect(CalendarDate.earliest.formatted == "1 January 1900")
    #expect(CalendarDate.latest.formatted == "31 December 2199")
    #expect("\(CalendarDate.latest)" == "2199-12-31")
  }
}
