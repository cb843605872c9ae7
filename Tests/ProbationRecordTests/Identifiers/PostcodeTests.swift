import ProbationRecord
import RandomRecords
import Testing

struct PostcodeTests {
  @Test(arguments: [
    IdentifierCase.valid("S3 7BS"), .valid("SW1H 9AJ"), .valid("EC1A 1BB"), .valid("W1A 0AX"),
    .valid("GIR 0AA"), .valid("SN17AH", "SN1 7AH"), .valid("sw1h9aj", "SW1H 9AJ"),
    .valid(" S 3  7BS\r\n", "S3 7BS"),
    .malformed("12345"), .malformed("BH1 234"), .malformed("S12 345"), .malformed("CS41 6NC"),
    .malformed("LS2"), .malformed("GIR 1AA"), .malformed("GIR 0AB"), .malformed("BFPO 58"),
    .malformed("7BS"), .malformed("S37BSX"), .malformed("SW1H-9AJ"), .malformed("S3 7BC"),
    .neverIssued("NF1 1NF"), .neverIssued("nf11nf", "NF1 1NF"), .neverIssued("ZZ99 3VZ"),
    .neverIssued("zz993vz", "ZZ99 3VZ"), .neverIssued("ZZ99 3WZ"),
  ])
  func judgesThePostcode(_ expected: IdentifierCase) throws {
    try expect(Postcode.self, expected)
  }

  @Test(arguments: ["NF1 1NF", "nf11nf", "ZZ99 3VZ", "zz993vz"])
  func twoCodesMeanNoFixedAbode(_ text: String) {
    #expect(Postcode(text).meansNoFixedAbode)
  }

  @Test(arguments: ["S3 7BS", "NF1 1NA", "ZZ99 3WZ", "", "no fixed abode"])
  func nothingElseMeansNoFixedAbode(_ text: String) {
    #expect(!Postcode(text).meansNoFixedAbode)
  }

  @Test func aValidPostcodeHasAFirstHalf() {
    #expect(Postcode("sw1h9aj").outward?.lexical == "SW1H")
    #expect(Postcode("GIR 0AA").outward?.lexical == "GIR")
    #expect(Postcode("S3 7BS").outward?.lexical == "S3")
    #expect(Postcode("NF1 1NF").outward == nil)
    #expect(Postcode("LS2").outward == nil)
  }

  @Test func acceptsExactlyWhatItsPatternAcceptsButTheCodeForNoAddress() throws {
    let regex = try Regex(Postcode.pattern)
    let pieces = "ABCIKMOQSVWXZ0129 ".map { String($0) }
    var generator = SeededGenerator(state: 7)
    var accepted = 0
    for round in 0..<6000 {
      let seed = ["S3 7BS", "SW1H 9AJ", "W1A 0AX", "GIR 0AA", "EC1A 1BB"][round % 5]
      let text = seed.mutated(with: pieces, by: &generator)
      let isCanonical = Postcode(text).verdict == .valid && Postcode(text).canonical == text
      accepted += isCanonical ? 1 : 0
      if isCanonical != (text.wholeMatch(of: regex) != nil) { Issue.record("\(text) differs") }
    }
    #expect(accepted > 500)
  }
}
