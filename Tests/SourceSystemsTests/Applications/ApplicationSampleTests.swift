import ProbationRecord
import SourceSystems
import Testing

@Suite(.enabled(if: Payloads.hasSamples, "the real samples are not beside this checkout"))
struct ApplicationSampleTests {
  @Test func theApprovedPremisesSampleIsReadThroughItsOutdatedKeys() throws {
    let account = try Payloads.sample("applications/cas1-ui-application")
    let record = account.record
    #expect(account.shape.id == "practitioner.cas1-application")
    #expect(record.sentence.type == .communityOrder)
    #expect(record.referrals.approvedPremises.situation == .riskManagement)
    #expect(record.referrals.approvedPremises.apType == .pipe)
    #expect(record.referrals.approvedPremises.purposes == [.drugAlcoholMonitoring, .other])
    #expect(record.referrals.approvedPremises.placementStartDate == CalendarDate(lexical: "2026-11-14"))
    #expect(record.sentence.dates.licenceExpiry == CalendarDate(lexical: "2024-09-14"))
    #expect(record.referrals.approvedPremises.location.preferredPremises == ["Ap One", "Ap Two", "Ap Three"])
    #expect(record.referrals.approvedPremises.duration == TermLength(weeks: 6))
    #expect(record.custody.caseNotes.count == 2)
    #expect(record.custody.adjudications.count == 3)
    #expect(record.custody.acctAlerts.count == 2)
    #expect(record.documents.map(\.level) == [.person, .conviction])
    #expect(record.health.pregnancy.present == true)
    #expect(account.use(of: "risk-management-features.date-of-offence.otherSexualOffences[0]") == .notUsed)
    #expect(account.use(of: "oasys-import.rosh-summary.roshAnswers.Q1") == .notUsed)
    #expect(account.kinds(about: "oasys-import.rosh-summary.roshAnswers.Q1") == [.unknownCode])
    #expect(account.namesNobody)
  }

  @Test func thePersonThatGoesWithItIsRead() throws {
    let account = try Payloads.sample("applications/cas1-ui-person")
    #expect(account.shape.id == "ndelius.cas-person")
    #expect(account.record.person.name.family == "Davies")
    #expect(account.record.person.religion?.isUnlisted == true)
    #expect(account.kinds(about: "religionOrBelief") == [.unlistedCode])
    #expect(account.record.custody.prisonName == "Moorland (HMP & YOI)")
  }

  @Test func theCAS3SampleIsReadInFull() throws {
    let account = try Payloads.sample("applications/cas3-ui-application")
    let record = account.record
    #expect(account.shape.id == "practitioner.cas3-application")
    #expect(record.referrals.cas3.placement.region == .eastOfEngland)
    #expect(record.referrals.cas3.placement.pdu?.hasPrefix("Bedfordshire") == true)
    #expect(record.management.practitioner.pdu == "Devon and Torbay")
    #expect(record.release.routes.map(\.type) == [.crdLicence, .fixedTermRecall])
    #expect(record.release.routes.map(\.endDate?.lexical) == ["2122-07-18", "2024-07-09"])
    #expect(record.licence.conditions.map(\.kind) == [.nonAssociation, .nonContact, .other])
    #expect(record.orders.map(\.terms) == ["Civil orders detail"])
    #expect(record[facts.risk.managementPlan.victimSafety].source?.system == .oasys)
    #expect(
      record[facts.risk.managementPlan.victimSafety].source?.asOf == CalendarDate(lexical: "2023-08-02"))
    #expect(
      record[facts.risk.managementPlan.victimSafety].alternatives.map(\.source.system) == [.practitioner])
    #expect(
      record.health.needs.map(\.kind) == [.hearingImpairment, .neurodivergence, .physicalHealth, .other])
    #expect(account.notices.isEmpty)
    #expect(account.namesNobody)
  }

  @Test(
    arguments: [
      "core-person/core-person-record", "core-person/prison-and-probation-person",
      "ndelius/community-api-offender", "ndelius/community-api-registrations",
      "ndelius/recall-recommendation-model", "oasys/ap-and-oasys-needs-details", "oasys/ords-rosh-summary",
      "oasys/ords-offence", "prison/prisoner-search-A7089EY", "prison/prisoner-search-full",
      "prison/cvl-licence-public",
    ],
    ["practitioner", "ndelius.cas-person", "ndelius.cas-limited-person", "ndelius.person-risks"])
  func nothingOfAnotherServiceIsTakenForTheirs(_ sample: String, _ shape: String) throws {
    #expect(throws: SourceProblem.self) { try Payloads.sample(sample, as: shape) }
  }
}
