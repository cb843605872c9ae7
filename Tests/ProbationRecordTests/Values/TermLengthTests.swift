import ProbationRecord
import Testing

struct TermLengthTests {
  @Test(arguments: [
    "P3Y6M2W4D", "P1Y", "P18M", "P999Y999M999W999D", "P6W", "P1Y4D", "P28D", "P2W1D", "P10M1W",
  ])
  func readsTheOneSpellingOfALength(_ text: String) throws {
    try expectOnlySpelling(text, of: TermLength.self)
    #expect(try matches(text, TermLength.pattern))
  }

  @Test(
    arguments: neverASpelling + [
      "P0Y", "P0Y6M", "P6M0D", "P06M", "P1000D", "P6M3Y", "P1D1W", "P1Y1Y", "3Y", "P3", "P3Y6", "PY", "p3y",
      "P3y", "P3Y ", " P3Y", "P-3Y", "P1.5Y", "PT5H", "P1YT5H", "P٣Y", "P3У", "P3Y6M2W4D1H",
    ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(TermLength(lexical: text) == nil)
    #expect(try !matches(text, TermLength.pattern))
  }

  @Test func everyChoiceOfPartsReadsBack() throws {
    let numbers = [0, 1, 9, 10, 99, 100, 999]
    for years in numbers {
      for months in numbers {
        for weeks in numbers {
          for days in numbers {
            guard let length = TermLength(years: years, months: months, weeks: weeks, days: days) else {
              #expect(years + months + weeks + days == 0)
              continue
            }
            #expect(TermLength(lexical: length.lexical) == length)
          }
        }
      }
    }
  }

  @Test func refusesPartsOutOfRange() {
    #expect(TermLength() == nil)
    #expect(TermLength(years: 1000) == nil)
    #expect(TermLength(years: 3, days: -1) == nil)
    #expect(TermLength(weeks: .max) == nil)
  }

  @Test func twelveMonthsAreNotOneYear() {
    #expect(TermLength(months: 12) != TermLength(years: 1))
  }

  @Test func peopleReadTheLengthInWords() {
    #expect(TermLength(years: 3, months: 6)?.formatted == "3 years, 6 months")
    #expect(TermLength(years: 1, months: 1, weeks: 1, days: 1)?.formatted == "1 year, 1 month, 1 week, 1 day")
    #expect(TermLength(weeks: 26)?.formatted == "26 weeks")
  }
}
