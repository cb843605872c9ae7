import ProbationRecord
import Testing

struct NHSNumberTests {
  @Test(arguments: [
    IdentifierCase.valid("943 476 5919", "9434765919"), .valid("4505577104"), .valid("9876543210"),
    .wrong("9434765918"), .wrong("943 476 5918", "9434765918"), .wrong("4505577105"),
    .malformed("943476591"), .malformed("94347659190"), .malformed("943476591X"), .malformed("943-476-5919"),
    .malformed("９４３４７６５９１９"), .malformed("٩٤٣٤٧٦٥٩١٩"),
  ])
  func judgesTheNumber(_ expected: IdentifierCase) throws {
    try expect(NHSNumber.self, expected)
  }

  @Test(arguments: 0...9)
  func aNumberWhoseCheckComesToTenIsNeverIssued(_ digit: Int) throws {
    try expect(NHSNumber.self, .neverIssued("999000000\(digit)"))
  }

  @Test func peopleReadTheNumberInThreeGroups() {
    #expect(NHSNumber("9434765919").formatted == "943 476 5919")
    #expect(NHSNumber("unknown").formatted == "unknown")
  }
}
