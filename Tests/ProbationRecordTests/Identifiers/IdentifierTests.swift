import ProbationRecord
import Testing

/// What holds of every kind of identifier.
struct IdentifierTests {
  static let oddTexts =
    lookAlikes + [
      "", " ", "\t\n", "\0", "-", "not known", "🙂", "\u{FEFF}X000001", "X000001\u{200B}", "\u{202E}X000001",
      "X00<!-- -->0001", "X\n000001", "X\t000001", "A7089EY\u{85}", "943\u{A0}476\u{A0}5919",
      String(repeating: "1", count: 100_000), String(repeating: " ", count: 100_000) + "X",
    ]

  /// Valid identifiers in which one character is another that looks the same.
  static let lookAlikes = [
    // Cyrillic capitals Kha, A, U, Es, Dze, En and Je.
    "\u{425}000001", "\u{410}7089EY", "A7089E\u{423}", "AB123456\u{421}", "\u{405}3 7BS",
    "2012/0394773\u{41D}", "SF05/482703\u{408}",
    // Greek capitals Chi and Alpha, full-width X and 0, Arabic 1, mathematical bold 9.
    "\u{3A7}000001", "\u{391}B123456C", "\u{FF38}000001", "X0\u{FF10}0001", "X00000\u{661}",
    "\u{1D7D7}434765919",
    // The Kelvin sign, which Swift calls equal to K; dotless i and long s, whose capitals are I and S.
    "A7089\u{212A}Y", "AB12345\u{212A}C", "G\u{131}R 0AA", "\u{17F}3 7BS",
    // A letter or digit with a combining mark, and the fraction slash.
    "S3\u{301} 7BS", "X\u{301}000001", "2012\u{2044}0394773H",
  ]

  @Test(arguments: oddTexts)
  func oddTextIsKeptAndMalformed(_ text: String) throws {
    func check<ID: Identifier>(_ type: ID.Type) {
      let identifier = ID(text)
      #expect(identifier.verdict == .malformed)
      #expect(identifier.text.utf8.elementsEqual(text.utf8))
      #expect(identifier.canonical.utf8.elementsEqual(text.utf8))
    }
    check(CRN.self)
    check(PrisonNumber.self)
    check(PNCNumber.self)
    check(CRONumber.self)
    check(NationalInsuranceNumber.self)
    check(NHSNumber.self)
    check(Postcode.self)
    check(UPRN.self)
  }

  @Test func identifiersAreEqualWhenTheirTextIsAndTheSameWhenTheirMeaningIs() {
    #expect(CRN("X000001") == CRN("X000001"))
    #expect(CRN("X000001") != CRN("x000001"))
    #expect(CRN("X000001").isSame(as: CRN(" x000001")))
    #expect(Set([CRN("X000001"), CRN("x000001"), CRN("X000001")]).count == 2)
  }

  @Test func textsThatDifferOnlyInUnicodeNormalFormAreNotEqual() {
    #expect(PrisonNumber("A7089\u{212A}Y") != PrisonNumber("A7089KY"))
    #expect(CRN("\u{E9}") != CRN("e\u{301}"))
  }

  @Test func whatIsNotValidIsNeverTheSame() {
    #expect(!CRN("unknown").isSame(as: CRN("unknown")))
    #expect(!NHSNumber("9434765918").isSame(as: NHSNumber("9434765918")))
    #expect(!Postcode("NF1 1NF").isSame(as: Postcode("NF1 1NF")))
  }

  @Test func expectationsEndASentence() {
    let expectations = [
      CRN.expectation, PrisonNumber.expectation, PNCNumber.expectation, CRONumber.expectation,
      NationalInsuranceNumber.expectation, NHSNumber.expectation, Postcode.expectation, UPRN.expectation,
    ]
    for expectation in expectations {
      #expect(!expectation.isEmpty && !expectation.hasSuffix(".") && expectation.first?.isUppercase == false)
    }
  }
}
