import ProbationRecord
import Testing

struct NationalInsuranceNumberTests {
  @Test(arguments: [
    IdentifierCase.valid("AB123456C"), .valid("BN102966C"), .valid("bn 10 29 66 c", "BN102966C"),
    .valid("PY123456A"),
    .neverIssued("QQ123456B"), .neverIssued("GB123456A"), .neverIssued("AO123456A"),
    .neverIssued("AB123456E"), .neverIssued("FY123456A"), .neverIssued("ao 12 34 56 a", "AO123456A"),
    .malformed("AB123456"), .malformed("AB12345C"), .malformed("A1234567C"), .malformed("AB1234567C"),
    .malformed("AB-12-34-56-C"),
  ])
  func judgesTheNumber(_ expected: IdentifierCase) throws {
    try expect(NationalInsuranceNumber.self, expected)
  }

  @Test func everyPairOfLettersIsJudgedAsThePatternHasIt() throws {
    let regex = try Regex(NationalInsuranceNumber.pattern)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    var issued = 0
    for first in letters {
      for second in letters {
        for last in "ABCDEZ" {
          let text = "\(first)\(second)123456\(last)"
          let isValid = NationalInsuranceNumber(text).verdict == .valid
          issued += isValid ? 1 : 0
          if isValid != (text.wholeMatch(of: regex) != nil) { Issue.record("\(text) differs") }
        }
      }
    }
    // 20 first letters, 19 second ones, seven pairs not given out, four last letters.
    #expect(issued == (20 * 19 - 7) * 4)
  }

  @Test(arguments: ["NC", "PY", "PZ"])
  func prefixesThatOnlyThePrisonServiceRefusesAreUnusual(_ prefix: String) {
    let number = NationalInsuranceNumber(prefix + "123456A")
    #expect(number.verdict == .valid)
    #expect(number.isUnusual)
    #expect(!NationalInsuranceNumber(prefix).isUnusual)
    #expect(!NationalInsuranceNumber("AB123456C").isUnusual)
  }
}
