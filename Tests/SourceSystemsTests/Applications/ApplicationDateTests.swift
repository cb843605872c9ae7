import ProbationRecord
import SourceSystems
import Testing

struct ApplicationDateTests {
  private func account(_ keys: String) throws -> SourceAccount {
    try Payloads.account(json: #"{"eligibility": {"eligibility-reason": {}, "release-date": {\#(keys)}}}"#)
  }
  private let key = "eligibility.release-date.releaseDate"

  @Test func theDateIsReadFromItsKeyAndItsPartsCountAsUsed() throws {
    let account = try account(
      #""releaseDate": "2026-09-02", "releaseDate-year": "2026", "releaseDate-month": "9", "releaseDate-day": "2""#
    )
    #expect(account.record.release.date == CalendarDate(lexical: "2026-09-02"))
    for part in ["", "-year", "-month", "-day"] {
      #expect(account.use(of: key + part) == .fact(["release.date"]))
    }
    #expect(!account.notices.contains { $0.kind == .contradiction })
  }

  @Test(arguments: [
    #""releaseDate-year": "2026", "releaseDate-month": "09", "releaseDate-day": "02""#,
    #""releaseDate": "", "releaseDate-year": "2026", "releaseDate-month": "9", "releaseDate-day": "2""#,
    #""releaseDate": null, "releaseDate-year": "2026", "releaseDate-month": "9", "releaseDate-day": "2""#,
  ])
  func withoutADateItsPartsAreRead(_ keys: String) throws {
    let account = try account(keys)
    #expect(account.record.release.date == CalendarDate(lexical: "2026-09-02"))
    #expect(account.outcomes["release.date"] == .retrieved)
  }

  @Test func aDateThatDiffersFromItsPartsIsTakenAndNoted() throws {
    let account = try account(
      #""releaseDate": "2026-09-02", "releaseDate-year": "2026", "releaseDate-month": "10", "releaseDate-day": "2""#
    )
    #expect(account.record.release.date == CalendarDate(lexical: "2026-09-02"))
    #expect(account.kinds(about: key) == [.contradiction])
  }

  @Test(arguments: [
    #""releaseDate-year": "2026", "releaseDate-month": "13", "releaseDate-day": "2""#,
    #""releaseDate-year": "2026", "releaseDate-month": "", "releaseDate-day": "2""#,
  ])
  func partsThatAreNoDateFail(_ keys: String) throws {
    let account = try account(keys)
    #expect(!account.record[facts.release.date].isStated)
    #expect(account.outcomes["release.date"] == .failed)
    #expect(account.use(of: "\(key)-day") == .nothing(.unreadable))
  }

  @Test func noDateAtAllIsNoEntry() throws {
    let account = try account(
      #""releaseDate": "", "releaseDate-year": "", "releaseDate-month": "", "releaseDate-day": """#)
    #expect(!account.record[facts.release.date].isStated)
    #expect(account.outcomes["release.date"] == .notFound)
  }
}
