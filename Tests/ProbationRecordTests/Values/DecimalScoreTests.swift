import ProbationRecord
import Testing

struct DecimalScoreTests {
  @Test func everyScoreHasOneSpellingThatReadsBack() throws {
    for thousandths in 0...1_000_000 where thousandths < 3000 || thousandths % 997 == 0 {
      let score = try #require(DecimalScore(thousandths: thousandths))
      #expect(DecimalScore(lexical: score.lexical) == score)
      if thousandths % 7 == 0 { #expect(try matches(score.lexical, DecimalScore.pattern)) }
    }
    #expect(DecimalScore(thousandths: 12_250)?.lexical == "12.25")
    #expect(DecimalScore(thousandths: 500)?.lexical == "0.5")
    #expect(DecimalScore(thousandths: 5)?.lexical == "0.005")
    #expect(DecimalScore(thousandths: 1_000_000)?.lexical == "1000")
  }

  @Test(arguments: ["0", "0.5", "0.001", "1", "10", "100", "999.999", "1000", "20.05"])
  func readsTheOneSpellingOfAScore(_ text: String) throws {
    try expectOnlySpelling(text, of: DecimalScore.self)
    #expect(try matches(text, DecimalScore.pattern))
  }

  @Test(
    arguments: neverASpelling + [
      "00", "01", "007", "0.0", "0.50", "1.0", "1.", ".5", "-0", "-1", "+1", "1e2",
      "1000.1", "1000.0", "1001",
      "10000", "0.0001", "1,5", "1 ", " 1", "١", "１", "1.5.2", "0x1", "NaN", "00.5", "0000.5", "1000.001",
    ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(DecimalScore(lexical: text) == nil)
    #expect(try !matches(text, DecimalScore.pattern))
  }

  @Test func refusesThousandthsOutOfRange() {
    #expect(DecimalScore(thousandths: -1) == nil)
    #expect(DecimalScore(thousandths: 1_000_001) == nil)
  }

  @Test func scoresAreOrderedByTheirValue() throws {
    let scores = ["0.05", "0.5", "5", "12.25", "100"].compactMap(DecimalScore.init(lexical:))
    #expect(scores.shuffled().sorted() == scores)
  }
}
