import ProbationRecord
import Testing

/// What every type of value does with its content.
struct FactValueTests {
  @Test func severalTextsAreDifferentAndAtLeastOne() {
    #expect([String](content: .items(["a", "b"])) == ["a", "b"])
    #expect([String](content: .items([])) == nil)
    #expect([String](content: .items(["a", "a"])) == nil)
    #expect([String](content: .items(["\u{E9}", "e\u{301}"])) == nil)
    #expect([Country](content: .items(["GBR", "nowhere"])) == nil)
    #expect([Country](content: .scalar("GBR")) == nil)
    #expect([Country.gbr, .fra].content == .items(["GBR", "FRA"]))
  }

  @Test func aScalarIsOneText() {
    #expect(Sex(content: .scalar("male")) == .male)
    #expect(Sex(content: .items(["male"])) == nil)
    #expect(Sex(content: .parts([FactPart("sex", "male")])) == nil)
    #expect(Sex.male.content == .scalar("male"))
    #expect(true.content == .scalar("true"))
  }

  @Test(arguments: ["-1", "+1", "01", "10000", "1.0", "1e2", "", " 1", "１"])
  func wholeNumbersHaveOneSpelling(_ text: String) {
    #expect(Int(content: .scalar(text)) == nil)
  }

  @Test(arguments: [0, 9, 10, 9999])
  func wholeNumbersGoFrom0To9999(_ number: Int) {
    #expect(Int(content: number.content) == number)
  }

  @Test func anAddressHasNamedPartsEachOnce() {
    let address = Address {
      $0.town = "Leeds"
      $0.number = "7"
      $0.postcode = Postcode("ls2 9ja")
      $0.uprn = UPRN("00072")
    }
    let parts = [
      FactPart("number", "7"), FactPart("town", "Leeds"), FactPart("postcode", "ls2 9ja"),
      FactPart("uprn", "00072"),
    ]
    #expect(address.content == .parts(parts))
    #expect(Address(content: .parts(parts.reversed())) == address)
    #expect(Address(content: .parts([])) == nil)
    #expect(Address(content: .parts([FactPart("planet", "Earth")])) == nil)
    #expect(Address(content: .parts([FactPart("town", "Leeds"), FactPart("town", "York")])) == nil)
    #expect(Address(content: .scalar("7, Leeds")) == nil)
    #expect(address.formatted == "7, Leeds, ls2 9ja")
    #expect(address.documentContent.texts == ["7", "Leeds", "LS2 9JA", "72"])
    #expect(address.identifierFault == nil)
  }

  @Test func anAddressHasTheWorseFaultOfItsPostcodeAndItsUPRN() {
    #expect(Address { $0.postcode = Postcode("NF1 1NF") }.identifierFault == .neverIssued)
    #expect(Address { $0.uprn = UPRN("x") }.identifierFault == .malformed)
    #expect(
      Address {
        $0.postcode = Postcode("NF1 1NF"); $0.uprn = UPRN("x")
      }.identifierFault == .malformed)
  }

  @Test func anIdentifierIsShownInItsCanonicalSpellingAndKeptAsWritten() {
    let number = PNCNumber("12/394773h")
    #expect(number.content == .scalar("12/394773h"))
    #expect(number.documentContent == .scalar("2012/0394773H"))
    #expect(number.identifierFault == nil)
    #expect(PNCNumber("12/394773j").identifierFault == .wrongCheckCharacter)
    #expect(CRN(content: .scalar("not yet known"))?.identifierFault == .malformed)
  }

  @Test(arguments: ["", "  ", "X320741\n", "X\t320741", "X32074\u{1}", String(repeating: "X", count: 501)])
  func anIdentifierThatNoDocumentCanCarryIsNoContent(_ text: String) throws {
    #expect(CRN(content: .scalar(text)) == nil)
    let type = CRN.scalar
    #expect(type.fault(text) != nil)
  }

  @Test func contentListsItsTextsInOrder() {
    #expect(FactContent.scalar("a").texts == ["a"])
    #expect(FactContent.items(["b", "a"]).texts == ["b", "a"])
    #expect(FactContent.parts([FactPart("x", "1"), FactPart("y", "2")]).texts == ["1", "2"])
  }

  struct Prose: Sendable {
    var text: String
    var isLine: Bool
    var isText: Bool
  }

  @Test(arguments: [
    Prose(text: "a", isLine: true, isText: true),
    Prose(text: " a ", isLine: true, isText: true),
    Prose(text: "é e\u{301} 名 🧑🏽‍🤝‍🧑🏻 \u{200F}", isLine: true, isText: true),
    Prose(text: "<b>&amp;]]>\"'", isLine: true, isText: true),
    Prose(text: "\u{7F}\u{85}\u{2028}\u{10FFFF}", isLine: true, isText: true),
    Prose(text: String(repeating: "🙂", count: 500), isLine: true, isText: true),
    Prose(text: String(repeating: "🙂", count: 501), isLine: false, isText: true),
    Prose(text: String(repeating: "e\u{301}", count: 251), isLine: false, isText: true),
    Prose(text: String(repeating: "a", count: 50_001), isLine: false, isText: false),
    Prose(text: "a\nb", isLine: false, isText: true),
    Prose(text: "a\r\nb", isLine: false, isText: true),
    Prose(text: "a\tb", isLine: false, isText: true),
    Prose(text: "", isLine: false, isText: false),
    Prose(text: " \n\t\r ", isLine: false, isText: false),
    Prose(text: "a\u{0}", isLine: false, isText: false),
    Prose(text: "a\u{1B}", isLine: false, isText: false),
    Prose(text: "a\u{FFFE}", isLine: false, isText: false),
    Prose(text: "\u{FFFF}", isLine: false, isText: false),
  ])
  func proseIsWhatXMLCanCarry(_ prose: Prose) {
    #expect((ScalarType.text.fault(prose.text) == nil) == prose.isLine)
    #expect((ScalarType.longText.fault(prose.text) == nil) == prose.isText)
  }
}
