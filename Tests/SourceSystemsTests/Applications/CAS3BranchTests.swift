import ProbationRecord
import SourceSystems
import Testing

struct CAS3BranchTests {
  static let cases = [
    ClosedBranch(
      json: #"""
        {"offence-and-behaviour-summary": {"history-of-sexual-offence": {"historyOfSexualOffence": "no"},
          "registered-sex-offender": {"registeredSexOffender": "yes"}}}
        """#,
      key: "offence-and-behaviour-summary.registered-sex-offender.registeredSexOffender",
      fact: "offending.sexOffenderNotification.active"),
    ClosedBranch(
      json: #"""
        {"offence-and-behaviour-summary": {"history-of-arson-offence": {"historyOfArsonOffence": "yes"},
          "concerning-arson-behaviour": {"concerningArsonBehaviour": "yes"}}}
        """#,
      key: "offence-and-behaviour-summary.concerning-arson-behaviour", fact: "risk.arson.present"),
    ClosedBranch(
      json: #"""
        {"licence-conditions": {"additional-licence-conditions": {"conditions": [], "curfewDetail": "Old"}}}
        """#,
      key: "licence-conditions.additional-licence-conditions.curfewDetail",
      fact: "licence.conditions[].detail"),
    ClosedBranch(
      json: #"""
        {"disability-cultural-and-specific-needs": {"needs": {"needs": [], "mobilityDetail": "Old"}}}
        """#,
      key: "disability-cultural-and-specific-needs.needs.mobilityDetail", fact: "health.needs[].detail"),
    ClosedBranch(
      json: #"""
        {"behaviour-in-cas": {"previous-stays": {"previousStays": "no"},
          "previous-stays-details": {"accommodationTypes": ["cas1"], "cas1Detail": "Old"}}}
        """#,
      key: "behaviour-in-cas.previous-stays-details", fact: "accommodation.previousStays[].service"),
    ClosedBranch(
      json: #"""
        {"accommodation-referral-details": {"dtr-submitted": {"dtrSubmitted": "no"},
          "dtr-details": {"reference": "OLD-1"}}}
        """#,
      key: "accommodation-referral-details.dtr-details", fact: "accommodation.dutyToRefer.reference"),
    ClosedBranch(
      json: #"""
        {"placement-considerations": {"accommodation-sharing": {"accommodationSharing": "no",
          "accommodationSharingYesDetail": "Old"}}}
        """#,
      key: "placement-considerations.accommodation-sharing.accommodationSharingYesDetail",
      fact: "referrals.cas3.sharing.riskManagement"),
    ClosedBranch(
      json: #"""
        {"approvals-for-specific-risks": {"approvals-for-specific-risks": {"approvals": "notRequired",
          "approvalsDetail": "Old"}}}
        """#,
      key: "approvals-for-specific-risks.approvals-for-specific-risks.approvalsDetail",
      fact: "referrals.cas3.approval.detail"),
    ClosedBranch(
      json: #"""
        {"sentence-information": {"release-type": {"releaseTypes": ["parole"],
          "pssStartDate": "2026-01-01", "pssStartDate-year": "2026"}}}
        """#,
      key: "sentence-information.release-type.pssStartDate", fact: "sentence.dates.pssStart"),
    ClosedBranch(
      json: #"""
        {"placement-location": {"alternative-region": {"alternativeRegion": "no", "regionName": "London"},
          "different-region": {"regionId": "r2", "regionName": "Wales"},
          "alternative-pdu": {"alternativePdu": "yes", "pduName": "Old"}}}
        """#,
      key: "placement-location.alternative-pdu", fact: "referrals.cas3.placement.pdu"),
  ]

  @Test(arguments: cases) func anAnswerOfABranchThatWasLeftIsNotTaken(_ branch: ClosedBranch) throws {
    try branch.expectNotTaken()
  }

  @Test func noConditionsAndNoNeedsAreNone() throws {
    let account = try Payloads.account(
      json: #"""
        {"licence-conditions": {"additional-licence-conditions": {"conditions": []}},
          "disability-cultural-and-specific-needs": {"needs": {"needs": []}}}
        """#)
    #expect(account.record.licence.conditions.absence == .nothing)
    #expect(account.record.health.needs.absence == .nothing)
    #expect(account.record.health.needs.absenceSource?.system == .practitioner)
  }

  @Test func anotherRegionHasItsUnitAndItsProof() throws {
    let account = try Payloads.account(
      json: #"""
        {"placement-location": {"alternative-region": {"alternativeRegion": "no", "regionName": "London"},
          "different-region": {"regionId": "r2", "regionName": "Kent, Surrey & Sussex", "currentRegionId": "r1",
            "currentRegionName": "London"},
          "placement-pdu": {"pduId": "p2", "pduName": "Surrey"}, "pdu-evidence": {"pduEvidence": "yes"},
          "needs-evidence": null}}
        """#)
    let placement = account.record.referrals.cas3.placement
    #expect(placement.region == .kentSurreyAndSussex)
    #expect(placement.pdu == "Surrey")
    #expect(placement.pduAgreementOnRecord == true)
    #expect(account.record.management.practitioner.region == .london)
  }

  @Test func theOwnRegionPickedFromTheListIsTheHomeRegion() throws {
    let account = try Payloads.account(
      json: #"""
        {"placement-location": {
          "different-region": {"regionId": "r1", "regionName": "Wales", "currentRegionId": "r1",
            "currentRegionName": "Wales"},
          "alternative-pdu": {"alternativePdu": "no"}},
          "contact-details": {"probation-practitioner": {"pdu": {"id": "p1", "name": "Gwent"}}}}
        """#)
    #expect(account.record.referrals.cas3.placement.region == .wales)
    #expect(account.record.referrals.cas3.placement.pdu == "Gwent")
  }

  @Test func supervisionAfterTheSentenceIsARouteWhoseDatesAreTheSentences() throws {
    let account = try Payloads.account(
      json: #"""
        {"sentence-information": {"release-type": {"releaseTypes": ["crdLicence", "pss"],
          "crdLicenceStartDate": "2026-09-01", "crdLicenceEndDate": "2027-09-01",
          "pssStartDate": "2027-09-02", "pssEndDate": "2028-03-01"}}}
        """#)
    #expect(account.record.release.routes.map(\.type) == [.crdLicence, .pss])
    #expect(account.record.release.routes.last?.startDate == nil)
    #expect(account.record.sentence.dates.pssEnd == CalendarDate(lexical: "2028-03-01"))
  }

  @Test func aCorrectionThatDiffersFromItsPageIsNoted() throws {
    let account = try Payloads.account(
      json: #"""
        {"contact-details": {"probation-practitioner": {"name": "Jo Applicant"},
          "practitioner-name": {"name": "Joanna Applicant"}, "practitioner-pdu": {"name": "Harbour East"}}}
        """#)
    #expect(account.record.management.practitioner.name == "Jo Applicant")
    #expect(account.record.management.practitioner.pdu == "Harbour East")
    #expect(account.kinds(about: "contact-details.practitioner-name.name") == [.contradiction])
  }

  @Test(arguments: [("yes", YesNoNotKnown.yes), ("no", .no), ("iDontKnow", .notKnown)])
  func notKnowingIsAnAnswer(_ answer: String, _ expected: YesNoNotKnown) throws {
    let account = try Payloads.account(
      json: #"""
        {"food-allergies": {"food-allergies": {"foodAllergies": "\#(answer)"}},
          "behaviour-in-cas": {"previous-stays": {"previousStays": "\#(answer)"}}}
        """#)
    #expect(account.record.health.diet.present == expected)
    #expect(account.record.accommodation.hadPreviousStay == expected)
  }
}
