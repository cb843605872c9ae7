import ProbationRecord
import Testing

struct PNCNumberTests {
  @Test(arguments: [
    IdentifierCase.valid("81/34U", "1981/0000034U"), .valid("033Y", "2003/0000003Y"),
    .valid("00/223R", "2000/0000223R"), .valid("0273319Z", "2002/0073319Z"),
    .valid("20020073319Z", "2002/0073319Z"), .valid("79163001B", "1979/0163001B"),
    .valid("67/9893091D", "1967/9893091D"), .valid("12/394773H", "2012/0394773H"),
    .valid("2012/394773H", "2012/0394773H"), .valid("2018/123456P", "2018/0123456P"),
    .valid("2012/0052494Q"),
    .valid(" 2012/0394773h", "2012/0394773H"), .valid("2012 / 394773 H", "2012/0394773H"),
  ])
  func acceptsANumberWithTheRightLetter(_ expected: IdentifierCase) throws {
    try expect(PNCNumber.self, expected)
  }

  struct WrongLetter: Sendable {
    var id: String
    var canonical: String
    var letter: String
  }

  @Test(arguments: [
    WrongLetter(id: "2003/0011985Z", canonical: "2003/0011985Z", letter: "X"),
    WrongLetter(id: "2012/0052494O", canonical: "2012/0052494O", letter: "Q"),
    WrongLetter(id: "2023/0583843N", canonical: "2023/0583843N", letter: "L"),
    WrongLetter(id: "2001/0171310S", canonical: "2001/0171310S", letter: "W"),
    WrongLetter(id: "2000/1234567A", canonical: "2000/1234567A", letter: "V"),
    WrongLetter(id: "2004/13116M", canonical: "2004/0013116M", letter: "R"),
    WrongLetter(id: "2018/0123456X", canonical: "2018/0123456X", letter: "P"),
    WrongLetter(id: "12/397473H", canonical: "2012/0397473H", letter: "T"),
    WrongLetter(id: "2014/009773W", canonical: "2014/0009773W", letter: "K"),
  ])
  func keepsANumberWithAWrongLetterAndItsSpelling(_ wrong: WrongLetter) throws {
    try expect(PNCNumber.self, .wrong(wrong.id, wrong.canonical))
    let right = PNCNumber(wrong.id.dropLast() + wrong.letter)
    #expect(right.verdict == .valid)
  }

  @Test(arguments: [
    "1X23/1234567A", "1923[1234567A", "1923/1234567AA", "2015/12444", "2015/", "2015/A", "/1234567A",
    "201/1234567A", "20155/1234567A", "2015/12345678A", "2012394773H", "2012/03/94773H", "201203947730H",
    "2012\\0394773H", "A", "12A", "2012-0394773H", "2012∕0394773H",
  ])
  func refusesAnyOtherShape(_ text: String) throws {
    try expect(PNCNumber.self, .malformed(text))
  }

  @Test(arguments: [
    (2039, "39/1A", 2039), (2039, "40/1A", 1940), (2039, "00/1A", 2000), (2039, "99/1A", 1999),
    (2026, "26/1A", 2026), (2026, "27/1A", 1927), (1999, "00/1A", 1900), (2099, "99/1A", 2099),
    (Int.min, "00/1A", 1900), (Int.max, "00/1A", 2000),
  ])
  func aYearOfTwoDigitsIsTheLastSuchYearUpToTheLatest(latest: Int, text: String, year: Int) {
    #expect(PNCNumber(text, latestYear: latest).year == year)
  }

  @Test func theCenturyDoesNotChangeTheVerdictButTheNumber() {
    let early = PNCNumber("30/394773J", latestYear: 2026)
    let late = PNCNumber("30/394773J", latestYear: 2039)
    #expect(early.verdict == late.verdict)
    #expect(early != late)
    #expect(!early.isSame(as: late))
    #expect(PNCNumber("nothing").year == nil)
    #expect(PNCNumber("2026/0000000Z", latestYear: 1999).year == 2026)
  }

  @Test func yearsBeforeTheComputerAndItsFilesAreNeverIssued() throws {
    try expect(PNCNumber.self, .neverIssued("1812/0394773H"))
    try expect(PNCNumber.self, .wrong("1812/0394773A"))
  }

  @Test func twoSpellingsOfOneNumberAreTheSame() {
    #expect(PNCNumber("12/394773H").isSame(as: PNCNumber("2012/0394773H")))
    #expect(!PNCNumber("12/397473H").isSame(as: PNCNumber("12/397473H")))
  }
}
