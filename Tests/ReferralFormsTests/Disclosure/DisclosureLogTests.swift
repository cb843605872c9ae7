import ProbationRecord
import ReferralForms
import Testing

@Suite("Logs of disclosures")
struct DisclosureLogTests {
  @Test(
    "Of a log with more problems than anybody reads, the last says that there are more",
    arguments: [
      // Many keys in one line, many lines, and both.
      "{" + (0..<20_000).map { "\"k\($0)\": 1" }.joined(separator: ",") + "}\n",
      String(repeating: "{}\n", count: 20_000),
      String(repeating: "{\"a\": 1, \"b\": 2}\n", count: 900),
    ])
  func problemsAreCapped(log: String) throws {
    let error = #expect(throws: DisclosureLogProblems.self) { try DisclosureLog(jsonLines: Array(log.utf8)) }
    let problems = try #require(error?.all)
    #expect(problems.count == RecordProblems.maximum + 1)
    #expect(problems.last?.rule.contains("more than") == true)
  }

  @Test(
    "Who got a document, who gave it and why are each one line that can be read",
    arguments: ["", " ", "\u{200B}", "…", "two\nlines", "two\u{2028}lines", "two\u{85}lines"])
  func linesAreLines(text: String) throws {
    let time = try #require(LocalDateTime(lexical: "2026-11-21T10:30:00"))
    func occasion(_ recipient: String, _ ground: String, _ giver: String) -> Disclosure.Occasion? {
      Disclosure.Occasion(recipient: recipient, audience: nil, ground: ground, giver: giver, time: time)
    }
    #expect(occasion("Reader", "Referral", "A. Officer") != nil)
    #expect(occasion(text, "Referral", "A. Officer") == nil)
    #expect(occasion("Reader", text, "A. Officer") == nil)
    #expect(occasion("Reader", "Referral", text) == nil)
  }
}
