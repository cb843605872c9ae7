import ProbationRecord
import Testing

struct OutwardPostcodeTests {
  @Test(arguments: ["LS2", "SW1H", "S1", "S12", "W1A", "EC1A", "BH10", "GIR", "NF1", "B33", "DN55"])
  func readsTheFirstHalfOfAPostcode(_ text: String) throws {
    try expectOnlySpelling(text, of: OutwardPostcode.self)
    #expect(try matches(text, OutwardPostcode.pattern))
  }

  @Test(
    arguments: neverASpelling + [
      "ls2", "LS", "L", "2", "LS2 ", "LS2 9", "LS29AJ", "SW1H9", "Q1", "VA1", "AI1", "AJ1", "AZ1", "W1I",
      "EC1C",
      "LS123", "GIR1", "GI", "ZZ99", "ＬＳ2", "ЅW1", "S1\u{301}",
    ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(OutwardPostcode(lexical: text) == nil)
    #expect(try !matches(text, OutwardPostcode.pattern))
  }

  @Test func acceptsExactlyWhatItsPatternAcceptsUpToFourCharacters() throws {
    // Every text of two or three of these, and of four with 1 in the third place.
    let all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ019".map { String($0) }
    let regex = try Regex(OutwardPostcode.pattern)
    var accepted = 0
    for first in all {
      for second in all {
        for rest in [""] + all + ["1"].flatMap({ one in all.map { one + $0 } }) {
          let text = first + second + rest
          let isAccepted = OutwardPostcode(lexical: text) != nil
          accepted += isAccepted ? 1 : 0
          if isAccepted != (text.wholeMatch(of: regex) != nil) { Issue.record("\(text) differs") }
        }
      }
    }
    #expect(accepted > 8000)
  }
}
