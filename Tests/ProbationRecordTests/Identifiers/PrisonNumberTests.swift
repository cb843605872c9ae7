import ProbationRecord
import Testing

struct PrisonNumberTests {
  @Test(arguments: [
    IdentifierCase.valid("A7089EY"), .valid("G2996UX"), .valid("a7089ey", "A7089EY"),
    .valid("\tA7089 EY ", "A7089EY"),
    .malformed("JG123POE"), .malformed("ABC123"), .malformed("DUMMY"), .malformed("A70890EY"),
    .malformed("7089EYA"), .malformed("A7089E"), .malformed("A7O89EY"),
  ])
  func judgesTheNumber(_ expected: IdentifierCase) throws {
    try expect(PrisonNumber.self, expected)
  }

  @Test func numbersThatDifferInOneLetterAreTwoPeople() {
    #expect(!PrisonNumber("A7089EY").isSame(as: PrisonNumber("A7089EZ")))
    #expect(PrisonNumber("A7089EY").isSame(as: PrisonNumber("a7089ey")))
  }
}
