import ProbationRecord
import Testing

struct UPRNTests {
  @Test(arguments: [
    IdentifierCase.valid("100120991537"), .valid("1"), .valid("999999999999"),
    .valid("010012099153", "10012099153"), .valid(" 100 120 991 537", "100120991537"),
    .neverIssued("0"), .neverIssued("000000000000", "0"),
    .malformed("1001209915370"), .malformed("10012099153A"), .malformed("-1"), .malformed("1.0"),
    .malformed("１２"),
  ])
  func judgesTheNumber(_ expected: IdentifierCase) throws {
    try expect(UPRN.self, expected)
  }
}
