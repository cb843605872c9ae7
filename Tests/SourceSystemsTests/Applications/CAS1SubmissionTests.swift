import ProbationRecord
import SourceSystems
import Testing

struct CAS1SubmissionTests {
  private func account(_ envelope: String, data: String = "{}") throws -> SourceAccount {
    try Payloads.account(
      json: #"""
        {"id": "00000000-0000-4000-8000-000000000001", "isWomensApplication": false,
          "person": {"type": "FullPerson", "crn": "X900001", "name": "Morgan Sampleton",
            "dateOfBirth": "1985-03-14", "sex": "Male", "status": "InCustody"},
          "createdAt": "2026-05-25T10:00:00Z", "data": \#(data), \#(envelope)}
        """#)
  }

  @Test(arguments: [
    ("started", APReferralStatus.planned), ("awaitingAssesment", .made), ("unallocatedAssesment", .made),
    ("assesmentInProgress", .made), ("requestedFurtherInformation", .made), ("rejected", .refused),
    ("awaitingPlacement", .accepted), ("placementAllocated", .accepted),
    ("pendingPlacementRequest", .accepted),
  ])
  func theStatusIsReadInTheSpellingOfTheService(_ code: String, _ status: APReferralStatus) throws {
    let account = try account(#""status": "\#(code)""#)
    #expect(account.record.referrals.approvedPremises.status == status)
  }

  @Test(arguments: ["withdrawn", "expired", "inapplicable"]) func anApplicationThatIsOverIsNoReferral(
    _ code: String
  ) throws {
    let account = try account(#""status": "\#(code)""#)
    #expect(!account.record[facts.referrals.approvedPremises.status].isStated)
    #expect(account.kinds(about: "status") == [.notInForce])
  }

  @Test func aStatusThatNobodyKnowsIsNotGuessed() throws {
    let account = try account(#""status": "onHold""#)
    #expect(account.kinds(about: "status") == [.unknownCode])
  }

  @Test func whatTheServiceKeepsBesideTheAnswersFillsGaps() throws {
    let account = try account(
      #"""
      "apType": "normal", "sentenceType": "life", "arrivalDate": "2026-11-16T00:00:00Z",
      "licenceExpiryDate": "2028-09-13", "apArea": {"identifier": "LON"}, "caseManagerIsNotApplicant": false,
      "applicantUserDetails": {"name": "Jo Applicant", "email": "jo@example.org",
        "telephoneNumber": "01632 960010"}, "caseManagerUserDetails": null
      """#)
    let referral = account.record.referrals.approvedPremises
    #expect(referral.apType == .standard)
    #expect(referral.apArea == .london)
    #expect(referral.placementStartDate == CalendarDate(lexical: "2026-11-16"))
    #expect(account.record.sentence.type == .life)
    #expect(account.record.sentence.dates.licenceExpiry == CalendarDate(lexical: "2028-09-13"))
    #expect(account.record.management.practitioner.name == "Jo Applicant")
    #expect(!account.record[facts.management.referrer.name].isStated)
    #expect(account.record[facts.sentence.type].source?.asOf == CalendarDate(lexical: "2026-05-25"))
  }

  @Test func anAnswerStandsBeforeItsCopyAndADifferenceIsNoted() throws {
    let account = try account(
      #""apType": "pipe", "sentenceType": "life""#,
      data: #"""
        {"type-of-ap": {"ap-type": {"type": "normal"}},
          "basic-information": {"sentence-type": {"sentenceType": "life"}}}
        """#)
    #expect(account.record.referrals.approvedPremises.apType == .standard)
    #expect(account.kinds(about: "apType") == [.contradiction])
    #expect(account.kinds(about: "sentenceType").isEmpty)
  }
}
