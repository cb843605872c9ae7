import ProbationRecord
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    "name@example.org", "first.last@justice.gov.uk", "o'brien@example.co.uk", "a@b.c",
    "A_b%c+d-e@x-y.example", "1@2.3", "a--b@x--y.org", "-@example.org", "dot.dot.dot@sub.sub.example.org",
    String(repeating: "a", count: 242) + "@example.org",
  ])
  func readsAnAddressAndKeepsItAsGiven(_ text: String) throws {
    try expectOnlySpelling(text, of: EmailAddress.self)
    #expect(try matches(text, EmailAddress.pattern))
  }

  @Test(
    arguments: neverASpelling + [
      "name", "name@", "@example.org", "name@example", "name@@example.org", "a@b@c.org", ".a@example.org",
      "a.@example.org", "a..b@example.org", "a@.example.org", "a@example..org", "a@example.org.",
      "a@-example.org", "a@example-.org", "a@exam_ple.org", "a b@example.org", " a@example.org",
      "a@example.org ", "a@example.org\n", "\"a b\"@example.org", "a@[127.0.0.1]", "a(x)@example.org",
      "<a@example.org>", "a@example.org;b@example.org", "é@example.org", "a@exämple.org", "ａ@example.org",
      "a&b@example.org",
    ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(EmailAddress(lexical: text) == nil)
    #expect(try !matches(text, EmailAddress.pattern))
  }

  @Test func refusesAnAddressThatIsTooLong() {
    #expect(EmailAddress(lexical: String(repeating: "a", count: 243) + "@example.org") == nil)
  }

  @Test func acceptsExactlyWhatItsPatternAccepts() throws {
    let pieces = ["a", "Z", "9", ".", "@", "-", "_", "'", "+", "%", "&", " ", "é"]
    try expectAgreement(
      EmailAddress.self, EmailAddress.pattern, pieces: pieces,
      seeds: ["first.last@sub.example.org", "a@b.c", "x-y_z@a--b.c-d"])
  }
}
