import ProbationRecord
import SourceSystems
import Testing

struct CAS3ApplicationTests {
  static let account: SourceAccount? = try? Payloads.account("applications/cas3-application")
  let account: SourceAccount
  var record: CaseRecord { account.record }
  var referral: FactGroupView<Referrals.CAS3> { record.referrals.cas3 }

  init() throws { account = try #require(Self.account) }

  @Test func aReferralIsKnownByItsTasks() {
    #expect(account.shape.id == "practitioner.cas3-application")
    #expect(referral[facts.referrals.cas3.consentGiven].source?.asOf == CalendarDate(lexical: "2026-06-03"))
    #expect(referral[facts.referrals.cas3.consentGiven].source?.origin == .imported)
  }

  @Test func everyRouteOfReleaseKeepsItsOwnDates() {
    let routes = record.release.routes
    #expect(routes.map(\.type) == [.standardRecall, .riskAssessedRecallReview])
    #expect(routes.map(\.startDate?.lexical) == ["2026-09-01", "2026-10-05"])
    #expect(routes.map(\.endDate?.lexical) == ["2027-03-01", "2027-06-30"])
  }

  @Test func anotherDeliveryUnitOfTheHomeRegionKeepsItsPlace() {
    #expect(referral.placement.region == .yorkshireAndTheHumber)
    #expect(record.management.practitioner.region == .yorkshireAndTheHumber)
    #expect(referral.placement.pdu == "Harbour West")
    #expect(referral.placement.pduChangeReason == "Work is there.")
    #expect(record.management.practitioner.pdu == "Harbour East")
  }

  @Test func sentenceAndDatesAreRead() {
    #expect(record.sentence.type == .offenderRehabilitationAct)
    #expect(record.sentence.length == TermLength(years: 2, days: 4))
    #expect(record.sentence.dates.sentenceExpiry == CalendarDate(lexical: "2028-01-19"))
    #expect(record.release.date == CalendarDate(lexical: "2026-09-01"))
    #expect(referral.accommodationRequiredFrom == CalendarDate(lexical: "2026-09-02"))
    #expect(account.use(of: "data.eligibility.release-date.releaseDate-month") == .fact(["release.date"]))
  }

  @Test func conditionsAreReadInTheSpellingOfTheServiceAndCivilOrdersAreOrders() {
    #expect(record.licence.conditions.count == 12)
    let relationships = record.licence.conditions.first { $0.kind == .intimateRelationships }
    #expect(relationships?.detail == "Terms of initmateRelationships.")
    #expect(record.orders.map(\.kind) == [.other])
    #expect(record.orders.map(\.terms) == ["Terms of civilOrders."])
  }

  @Test func contactsAreRead() {
    #expect(record.management.practitioner.email?.lexical == "jo.applicant@example.org")
    #expect(record.management.backupContact.phone?.lexical == "01632 960030")
    #expect(record.person.contacts.map(\.value) == ["07700 900123"])
    #expect(record.person.contacts.map(\.kind) == [.telephone])
  }

  @Test func risksAndTheirBearingOnThePlacementAreRead() {
    #expect(record.offending.sexOffenderNotification.active == true)
    #expect(record.risk.arson.detail == "Played with matches in custody.")
    #expect(referral.sharing.suitable == true)
    #expect(referral.riskImpact.knownAdult == "Not near the former partner.")
    #expect(record.risk.toSelf.selfHarm.present == true)
    #expect(record.risk.toSelf.safetyPlan == .doneMayShare)
    #expect(referral.substanceMisuseSupport == "Alcohol; a worker calls weekly.")
    #expect(referral.approval.status == .given)
  }

  @Test func needsStaysAndSupportAreRead() {
    #expect(record.health.needs.count == 9)
    #expect(record.health.needs.first?.detail == "About hearingImpairment.")
    #expect(
      record.accommodation.previousStays.map(\.conduct) == [
        "Kept the rules.", "Left early.", "Paid on time.",
      ])
    #expect(record.health.adjustments.detail == "A step-free door.")
    #expect(record.health.diet.present == .yes)
    #expect(record.family.caringResponsibility.detail == "Two children visit.")
    #expect(record.accommodation.dutyToRefer.reference?.lexical == "DTR-9001")
    #expect(record.accommodation.dutyToRefer.outcome == .rejectedOther)
    #expect(record.accommodation.dutyToRefer.outcomeDetail == "No beds.")
    #expect(record.accommodation.crsReferral.submitted == true)
  }

  @Test func theDayOnWhichAnImportWasTriedIsNoDayOfTheAssessment() {
    #expect(account.use(of: "data.placement-considerations.risk-management-plan.oasysImported") == .notUsed)
    #expect(
      record[facts.risk.managementPlan.supervision].holding.claims.first { $0.source.system == .oasys }?
        .source.asOf == CalendarDate(lexical: "2026-04-20"))
  }
}
