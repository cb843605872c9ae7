import ProbationRecord
import Testing

struct CRONumberTests {
  @Test(arguments: [
    IdentifierCase.valid("29906/12J", "029906/12J"), .valid("65656/91H", "065656/91H"),
    .valid("400862/08W"), .valid("400862/08w", "400862/08W"), .valid(" 65656 / 91 H", "065656/91H"),
    .valid("SF05/482703J"), .valid("SF83/50058Z"), .valid("sf83/50058z", "SF83/50058Z"),
  ])
  func acceptsANumberWithTheRightLetter(_ expected: IdentifierCase) throws {
    try expect(CRONumber.self, expected)
  }

  struct WrongLetter: Sendable {
    var id: String
    var canonical: String
    var letter: String
  }

  @Test(arguments: [
    WrongLetter(id: "85227/65G", canonical: "085227/65G", letter: "L"),
    WrongLetter(id: "123456/00A", canonical: "123456/00A", letter: "Q"),
    WrongLetter(id: "123456/24A", canonical: "123456/24A", letter: "X"),
    WrongLetter(id: "29906/12L", canonical: "029906/12L", letter: "J"),
    WrongLetter(id: "092906/12J", canonical: "092906/12J", letter: "M"),
    WrongLetter(id: "SF80/655108T", canonical: "SF80/655108T", letter: "V"),
    WrongLetter(id: "SF83/50058B", canonical: "SF83/50058B", letter: "Z"),
  ])
  func keepsANumberWithAWrongLetterAndItsSpelling(_ wrong: WrongLetter) throws {
    try expect(CRONumber.self, .wrong(wrong.id, wrong.canonical))
    #expect(CRONumber(wrong.id.dropLast() + wrong.letter).verdict == .valid)
  }

  @Test(arguments: [
    "29906/2012J", "2990612J", "/12J", "1234567/12J", "29906/12", "29906/1J", "29906-12J", "SF5/482703J",
    "SF05/J", "SF05/4827031J", "SX05/482703J", "FS05/482703J", "SF05482703J", "SF", "J", "２9906/12J",
  ])
  func refusesAnyOtherShape(_ text: String) throws {
    try expect(CRONumber.self, .malformed(text))
  }

  @Test func tellsTheTwoKindsApart() {
    #expect(CRONumber("SF83/50058Z").isSmallFile)
    #expect(!CRONumber("29906/12J").isSmallFile)
    #expect(!CRONumber("SF").isSmallFile)
  }
}
