import ProbationRecord
import Testing

struct ReferenceTests {
  @Test(arguments: [
    "1", "a", "~", "!", "A B", "6d1b-42", "N07/UAT (1)", "<&>\"'", String(repeating: "x", count: 60),
  ])
  func readsAKeyAndKeepsItAsGiven(_ text: String) throws {
    try expectOnlySpelling(text, of: Reference.self)
    #expect(try matches(text, Reference.pattern))
  }

  @Test(arguments: [
    "", " ", " a", "a ", "a\n", "a\tb", "a\u{7F}", "é", "\u{212A}", "a\u{301}",
    String(repeating: "x", count: 61),
    "a\0b", "🙂",
  ])
  func refusesAnyOtherText(_ text: String) throws {
    #expect(Reference(lexical: text) == nil)
    #expect(try !matches(text, Reference.pattern))
  }

  @Test func acceptsExactlyWhatItsPatternAccepts() throws {
    try expectAgreement(
      Reference.self, Reference.pattern, pieces: [" ", "!", "~", "a", "\u{7F}", "é", "\t"],
      seeds: [String(repeating: "x", count: 60), "a b"])
  }
}
