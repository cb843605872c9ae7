import ProbationRecord
import Testing

struct PhoneNumberTests {
  @Test(arguments: [
    "0113 496 0000", "01134960000", "+441134960000", "+44 (0)113 496-0000", "(0113) 496 0000", "496 0000",
    "0113 496 0000 ext 1", "0113 496 0000 ext 123456", "(+44) 113 496 0000", "+(44) 113 496 0000",
    "0113 - 496 0000", "123456789012345", "0113 (4960000)", "0113 (4960000) ext 12",
  ])
  func readsANumberAndKeepsItAsGiven(_ text: String) throws {
    try expectOnlySpelling(text, of: PhoneNumber.self)
    #expect(try matches(text, PhoneNumber.pattern))
  }

  @Test(
    arguments: neverASpelling + [
      "123456", "1234567890123456", " 0113 4960000", "0113 4960000 ", "0113 4960000\n", "0113\t4960000",
      "0113.496.0000", "0113  -  4960000", "0113 4960000 ext", "0113 4960000 ext 1234567",
      "0113 4960000 ext  12", "0113 4960000ext 12", "0113 4960000 EXT 12", "0113 4960000 x12",
      "0113 4960000 (home)", "++441134960000", "0113+4960000", "٠١١٣٤٩٦٠٠٠٠", "０１１３４９６００００",
      "0113\u{A0}4960000", "0113–4960000", "not known", "-0113 4960000", "0113 4960000))",
    ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(PhoneNumber(lexical: text) == nil)
    #expect(try !matches(text, PhoneNumber.pattern))
  }

  @Test func acceptsExactlyWhatItsPatternAccepts() throws {
    let pieces = ["0", "1", "12", "345", " ", "-", "(", ")", "+", " ext ", "x", "٣"]
    try expectAgreement(
      PhoneNumber.self, PhoneNumber.pattern, pieces: pieces,
      seeds: ["+44 (0)113 496-0000 ext 12", "(0113) 4960000", "123456789012345"])
  }
}
