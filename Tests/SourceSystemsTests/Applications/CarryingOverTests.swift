import ProbationRecord
import ReferralForms
import SourceSystems
import Testing

/// What an application for one form answers of another.
struct CarryingOverTests {
  private static let today = CalendarDate(lexical: "2026-06-05")

  private func filled(_ form: Form, from payload: String) throws -> (filled: Int, of: Int) {
    let record = try Payloads.account(payload).record
    let answers = form.filled(from: record, on: try #require(Self.today)).answers
    let given = Set(answers.filter { $0.status == .given }.map(\.field.fact.path))
    let asked = Set(answers.filter { $0.isShown }.map(\.field.fact.path))
    print(
      "\(payload) fills \(given.count) of the \(asked.count) questions that \(form.title) asks of the person")
    return (given.count, asked.count)
  }

  @Test func anApprovedPremisesApplicationFillsMuchOfACAS3Referral() throws {
    let count = try filled(.cas3, from: "applications/cas1-application")
    #expect(count.filled >= 60)
  }

  @Test func anApprovedPremisesApplicationFillsMuchOfAMAPPAReferral() throws {
    let count = try filled(.mappa, from: "applications/cas1-application")
    #expect(count.filled >= 60)
  }

  @Test func aCAS3ReferralFillsMuchOfAnApprovedPremisesApplication() throws {
    let count = try filled(.approvedPremises, from: "applications/cas3-application")
    #expect(count.filled >= 60)
  }

  @Test func eachApplicationFillsItsOwnForm() throws {
    let premises = try filled(.approvedPremises, from: "applications/cas1-application")
    #expect(premises.filled >= 180)
    let cas3 = try filled(.cas3, from: "applications/cas3-application")
    #expect(cas3.filled >= 100)
  }
}
