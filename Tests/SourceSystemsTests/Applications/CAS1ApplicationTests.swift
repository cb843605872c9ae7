import ProbationRecord
import SourceSystems
import Testing

struct CAS1ApplicationTests {
  static let account: SourceAccount? = try? Payloads.account("applications/cas1-application")
  let account: SourceAccount
  var record: CaseRecord { account.record }
  var referral: FactGroupView<Referrals.ApprovedPremises> { record.referrals.approvedPremises }

  init() throws { account = try #require(Self.account) }

  @Test func anApplicationIsKnownByItsTasks() {
    #expect(account.shape.id == "practitioner.cas1-application")
    #expect(account.shape.system == .practitioner)
  }

  @Test func itsAnswersAreThePractitionersImportedOnTheDayOfSubmission() {
    let source = record[facts.referrals.approvedPremises.rationale].source
    #expect(source?.system == .practitioner)
    #expect(source?.origin == .imported)
    #expect(source?.asOf == CalendarDate(lexical: "2026-06-02"))
    #expect(source?.payload == "cas1-application")
    #expect(source?.reference == "00000000-0000-4000-8000-000000000001")
  }

  @Test func theHeadOfItIsThatOfThePerson() {
    #expect(record.person.identifiers.crn?.lexical == "X900001")
    #expect(record[facts.person.identifiers.noms].source?.system == .nomis)
    #expect(record.custody.prisonName == "Harbour Lane (HMP)")
  }

  @Test func thoseWhoApplyAndManageAreToldApart() {
    #expect(record.management.referrer.isPractitioner == false)
    #expect(record.management.practitioner.name == "Chris Casework")
    #expect(record.management.practitioner.phone?.lexical == "01632 960012")
    #expect(record.management.referrer.name == "Jo Applicant")
    #expect(record[facts.management.referrer.name].source?.system == .ndelius)
  }

  @Test func aDetailTypedInPlaceOfTheUserRecordStandsBesideIt() {
    let phone = record[facts.management.referrer.phone]
    #expect(phone.value?.lexical == "01632 960011")
    #expect(phone.source?.system == .practitioner)
    #expect(phone.alternatives.map(\.source.system) == [.ndelius])
    #expect(phone.alternatives.first?.content == .scalar("01632 960010"))
  }

  @Test func theAreaIsFoundByItsKey() {
    #expect(referral.apArea == .northEast)
    #expect(account.use(of: "data.basic-information.confirm-your-details.area") == .consulted)
  }

  @Test func theEstateAndTheBoardAreRead() {
    #expect(record.person.transgenderHistory == true)
    #expect(referral.estate == .men)
    #expect(referral.complexCaseBoard.required == true)
    #expect(referral[facts.referrals.approvedPremises.complexCaseBoard.held].value == true)
  }

  @Test func theExceptionIsRead() {
    #expect(referral.exception.agreed == true)
    #expect(referral.exception.agreedBy == "Sam Manager")
    #expect(referral.exception.agreedDate == CalendarDate(lexical: "2026-05-20"))
    #expect(referral.exception.summary == "Risk is rising although the tier is low.")
  }

  @Test func sentenceReleaseAndStayAreRead() {
    #expect(record.sentence.type == .standardDeterminate)
    #expect(record.sentence.dates.licenceExpiry == CalendarDate(lexical: "2028-09-13"))
    #expect(record.sentence.dates.pssStart == CalendarDate(lexical: "2028-09-14"))
    #expect(record.release.routes.map(\.type) == [.crdLicence])
    #expect(record.release.date == CalendarDate(lexical: "2026-11-14"))
    #expect(record.release.dateStatus == .estimated)
    #expect(referral.placementStartDate == CalendarDate(lexical: "2026-11-16"))
    #expect(referral.shortNotice.reasonOther == "The court moved the date.")
    #expect(referral.purposes == [.publicProtection, .riskFactorMonitoring, .other])
    #expect(referral.duration == TermLength(weeks: 6, days: 3))
    #expect(referral.status == .made)
  }

  @Test func enhancedSecurityIsReadInTheSpellingOfTheService() {
    #expect(referral.apType == .esap)
    #expect(record.management.nationalSecurityDivision == false)
    #expect(referral.esap.exception.agreedBy == "Pat Hopp")
    #expect(referral.esap.reasons == [.secreting, .cctv])
    #expect(referral.esap.factors == [.careAndSeparation, .unlock])
    #expect(referral.esap.secreting.itemTypes == [.childSexualAbuseMaterial, .weapons])
    #expect(referral.esap.cctv.behaviours == [.staffAssault, .prisonerAssault])
    #expect(referral.esap.cctv.intelligenceDetail == "Police asked for recordings.")
  }

  @Test func convictionsAreReadWithTheirPeriods() {
    #expect(record.offending.everConvicted.sexualOffence == true)
    #expect(record.offending.convictions.nonSexualAgainstChild == [.current, .previous])
    #expect(record.offending.convictions.contactSexualAgainstAdult == [.previous])
  }

  @Test func needsHealthAndPregnancyAreRead() {
    #expect(record.health.needs.map(\.kind) == [.mobility, .neurodivergence, .healthcare])
    #expect(record.health.pregnancy.present == true)
    #expect(record.health.pregnancy.childRemovedAtBirth == .decisionPending)
    #expect(record.health.pregnancy.expectedDeliveryDate == CalendarDate(lexical: "2027-02-03"))
    #expect(record.needs.careAndSupport.careActAssessment == .notKnown)
    #expect(record.person.language.preferred == "Welsh")
    #expect(record.health.covid.higherRisk == false)
  }

  @Test func placesAreReadInTheOrderOfChoice() {
    #expect(referral.location.preferredPremises == ["Oak House", "Elm House"])
    #expect(referral.location.maximumRadiusMiles == 70)
    #expect(record.support.localConnections == "A sister lives near.")
  }

  @Test func whatHappensLaterIsRead() {
    #expect(record.accommodation.previousStays.map(\.service) == [.cas1])
    #expect(referral.selfCatering.suitable == false)
    #expect(referral.selfCatering.concerns == "Cannot cook safely.")
    #expect(record.agencies.map(\.name) == ["Harbour Outreach"])
    #expect(record.agencies.map(\.inContingencyPlan) == [true])
    #expect(record.licence.conditions.map(\.status) == [.requested])
    #expect(record.licence.conditions.map(\.kind) == [nil])
    #expect(record.accommodation.moveOn.type == .homeOfficeSection10)
    #expect(record.person.immigration.homeOfficeInformedDate == CalendarDate(lexical: "2026-05-01"))
  }

  @Test func aDocumentComesFromNDeliusAndItsDescriptionFromTheApplicant() {
    let document = record.documents.first
    #expect(document?.fileName == "previous-convictions.pdf")
    #expect(document?.level == .conviction)
    #expect(document?[facts.documents.fileName].source?.system == .ndelius)
    #expect(document?[facts.documents.description].source?.system == .practitioner)
    #expect(referral.otherDocuments == "A letter in the contact log.")
  }

  @Test func nothingIsLeftOutSilently() {
    #expect(
      account.keys.contains {
        $0.path == "data.risk-management-features.date-of-offence.otherSexualOffences[0]"
      })
    #expect(
      account.use(of: "data.risk-management-features.date-of-offence.otherSexualOffences[0]") == .notUsed)
    #expect(account.use(of: "data.check-your-answers.review.reviewed") == .notUsed)
    #expect(account.notices.map(\.kind) == [.unlistedCode, .empty, .notInForce])
  }

  @Test func theDeclarationOfAnEarlierApplicationIsNeverTakenForANewOne() {
    #expect(!referral[facts.referrals.approvedPremises.accuracyConfirmed].isStated)
  }
}
