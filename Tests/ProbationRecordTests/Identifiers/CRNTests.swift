import ProbationRecord
import Testing

struct CRNTests {
  @Test(arguments: [
    IdentifierCase.valid("X000001"), .valid("A123123"), .valid("PS500133"),
    .valid("x320741", "X320741"), .valid(" X 320 741\n", "X320741"),
    .malformed("X12345"), .malformed("X00001"), .malformed("GD123TEF"),
    .malformed("X1234567"), .malformed("ABC123456"), .malformed("1234567"), .malformed("X-320741"),
  ])
  func judgesTheNumber(_ expected: IdentifierCase) throws {
    try expect(CRN.self, expected)
  }

  @Test func twoLettersAreUnusualAndNotWrong() {
    #expect(CRN("PS500133").isUnusual)
    #expect(!CRN("X500133").isUnusual)
    #expect(!CRN("PSX00133").isUnusual)
  }
}
