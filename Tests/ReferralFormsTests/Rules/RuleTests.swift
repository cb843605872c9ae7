import ProbationRecord
import ReferralForms
import Testing

@Suite("Rules between answers")
struct RuleTests {
  /// A rule and the least that a record must say in order to break it.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let breach: @Sendable (inout CaseRecord) -> Void

    init(_ rule: String, _ breach: @escaping @Sendable (inout CaseRecord) -> Void) {
      self.rule = rule
      self.breach = breach
    }

    var testDescription: String { rule }
  }

  static let dateCases: [Case] = [
    Case("birthInPast") { $0.person.dateOfBirth = Samples.date("2026-11-22") },
    Case("sentencedAfterBirth") { record in
      record.person.dateOfBirth = Samples.date("1990-05-01")
      record.sentence.dates.sentenced = Samples.date("1990-04-30")
    },
    Case("convictedAfterOffence") { record in
      record.offences.replaceAll(with: {
        $0.date = Samples.date("2024-02-01"); $0.convictionDate = Samples.date("2024-01-31")
      })
    },
    Case("offenceInPast") { record in
      record.offences.replaceAll(with: {
        $0.isIndex = true; $0.date = Samples.date("2026-11-22")
      })
    },
    Case("releasedAfterSentence") { record in
      record.sentence.dates.sentenced = Samples.date("2026-12-02")
      record.release.date = Samples.date("2026-12-01")
    },
    Case("sentenceEndsAfterRelease") { record in
      record.sentence.dates.sentenceExpiry = Samples.date("2026-11-30")
      record.release.date = Samples.date("2026-12-01")
    },
    Case("licenceEndsAfterRelease") { record in
      record.sentence.dates.licenceExpiry = Samples.date("2026-11-30")
      record.release.date = Samples.date("2026-12-01")
    },
    Case("supervisionDatesInOrder") { record in
      record.sentence.dates.pssStart = Samples.date("2027-05-02")
      record.sentence.dates.pssEnd = Samples.date("2027-05-01")
    },
    Case("routeDatesInOrder") { record in
      record.release.routes.replaceAll(with: {
        $0.startDate = Samples.date("2027-05-02"); $0.endDate = Samples.date("2027-05-01")
      })
    },
    Case("alertDatesInOrder") { record in
      record.custody.acctAlerts.replaceAll(with: {
        $0.createdDate = Samples.date("2026-05-02"); $0.expiryDate = Samples.date("2026-05-01")
      })
    },
    Case("levelDatesInOrder") { record in
      record.mappa.history.replaceAll(with: {
        $0.startDate = Samples.date("2026-05-02"); $0.endDate = Samples.date("2026-05-01")
      })
    },
  ]

  static let consistencyCases: [Case] = [
    Case("staffRiskAgrees") {
      $0.risk.rosh.community.staff = .high; $0.risk.toStaff.present = false
    },
    Case("noFixedAbodeHasNoAddress") { record in
      record.person.addresses.replaceAll(with: {
        $0.noFixedAbode = true; $0.address = Address { $0.town = "Exampleton" }
      })
    },
    Case("notificationNeedsConviction") { record in
      record.risk.flags = [.registeredSexOffender]
      record.offending.everConvicted.sexualOffence = false
    },
    Case("earlierStaysAgree") { record in
      record.accommodation.hadPreviousStay = .no
      record.accommodation.previousStays.replaceAll(with: { $0.service = .cas2 })
    },
    Case("childrenAgree") { record in
      record.safeguarding.childrenConcern = false
      record.safeguarding.children.replaceAll(with: { $0.name = "A. Example" })
    },
    Case("indexOffenceNamed") { record in record.offences.replaceAll(with: { $0.isIndex = false }) },
  ]

  static let approvedPremisesCases: [Case] = [
    Case("exceptionAgreed") { $0.referrals.approvedPremises.exception.agreed = false },
    Case("enhancedSecurityAgreed") { $0.referrals.approvedPremises.esap.exception.agreed = false },
    Case("typeForEstate") {
      $0.person.sex = .female; $0.referrals.approvedPremises.apType = .rfap
    },
    Case("situationForOrder") { record in
      record.sentence.type = .communityOrder
      record.referrals.approvedPremises.situation = .bailAssessment
    },
    Case("situationForBail") { record in
      record.sentence.type = .bailPlacement
      record.referrals.approvedPremises.situation = .riskManagement
    },
    Case("arrivalNotPast") { $0.referrals.approvedPremises.placementStartDate = Samples.date("2026-11-20") },
    Case("arrivalAfterRelease") { record in
      record.custody.status = .inCustody
      record.release.date = Samples.date("2026-12-02")
      record.referrals.approvedPremises.placementStartDate = Samples.date("2026-12-01")
    },
    Case("referralConfirmed") { $0.referrals.approvedPremises.accuracyConfirmed = false },
  ]

  static let cas3Cases: [Case] = [
    Case("outOfAreaAgreed") { record in
      record.management.practitioner.region = .wales
      record.referrals.cas3.placement.region = .london
      record.referrals.cas3.placement.pduAgreementOnRecord = false
    },
    Case("regionTakesReferrals") { $0.referrals.cas3.placement.region = .national },
    Case("bedAfterRelease") { record in
      record.release.date = Samples.date("2026-12-02")
      record.referrals.cas3.accommodationRequiredFrom = Samples.date("2026-12-01")
    },
    Case("bedWithinWindow") { $0.referrals.cas3.accommodationRequiredFrom = Samples.date("2027-02-22") },
    Case("releaseWithinWindow") { $0.release.date = Samples.date("2026-11-20") },
    Case("dutyToReferInPast") { record in
      record.accommodation.dutyToRefer.submitted = true
      record.accommodation.dutyToRefer.date = Samples.date("2026-11-22")
    },
    Case("routeKnownToCAS3") { record in
      record.release.routes.replaceAll(with: { $0.type = .homeDetentionCurfew })
    },
    Case("supervisionRouteWithdrawn") { record in record.release.routes.replaceAll(with: { $0.type = .pss })
    },
    Case("ordersNotTaken") { $0.sentence.type = .suspendedSentence },
    Case("consentGiven") { $0.referrals.cas3.consentGiven = false },
    Case("dutyToReferMade") { $0.accommodation.dutyToRefer.submitted = false },
    Case("rehabilitativeReferralMade") { $0.accommodation.crsReferral.submitted = false },
    Case("approvalForRisk") {
      $0.mappa.level = .level2; $0.referrals.cas3.approval.status = .notRequired
    },
    Case("leavingPrison") { record in
      record.referrals.cas3.eligibilityReason = .homelessFromCustody
      record.custody.status = .inCommunity
    },
    Case("cas3Confirmed") { $0.referrals.cas3.accuracyConfirmed = false },
  ]

  static let mappaCases: [Case] = [
    Case("categoryThreeLevel") {
      $0.mappa.category = .category3; $0.mappa.level = .level1
    },
    Case("categoryKnown") { $0.mappa.category = .undetermined },
    Case("levelSoughtIsFormal") { $0.referrals.mappa.levelSought = .level1 },
    Case("groundForLevelTwo") { record in
      record.referrals.mappa.levelSought = .level2
      record.referrals.mappa.levelGround = .mediaInterest
    },
    Case("groundForLevelThree") { record in
      record.referrals.mappa.levelSought = .level3
      record.referrals.mappa.levelGround = .highRosh
    },
    Case("basisOfCategoryOne") {
      $0.mappa.category = .category1; $0.mappa.categoryBasis = .terrorist
    },
    Case("basisOfCategoryTwo") {
      $0.mappa.category = .category2; $0.mappa.categoryBasis = .notification
    },
    Case("basisOfCategoryThree") {
      $0.mappa.category = .category3; $0.mappa.categoryBasis = .notification
    },
    Case("basisOfCategoryFour") {
      $0.mappa.category = .category4; $0.mappa.categoryBasis = .notification
    },
    Case("categoryOneNotified") { record in
      record.mappa.category = .category1
      record.offending.sexOffenderNotification.active = false
    },
    Case("leadAgencyCanLead") { $0.mappa.leadAgency = .voluntarySector },
    Case("screenedInPast") { record in
      record.mappa.category = .category2
      record.mappa.screening.date = Samples.date("2026-11-22")
    },
    Case("managerEndorses") { $0.referrals.mappa.endorsement.endorsed = false },
    Case("proposedAddressApproved") { record in
      record.accommodation.proposed.address = Address { $0.town = "Exampleton" }
      record.accommodation.proposed.approved = false
    },
    Case("victimContactStated") { $0.risk.flags = [.victimContact] },
    Case("referredInTime") { record in
      record.custody.status = .inCustody
      record.release.dateStatus = .confirmed
      record.release.date = Samples.date("2027-05-20")
    },
  ]

  static let cases = dateCases + consistencyCases + approvedPremisesCases + cas3Cases + mappaCases

  @Test("A record that breaks a rule is told so on every form of the rule, and on no other", arguments: cases)
  func breachIsFound(_ sample: Case) throws {
    let record = CaseRecord(sample.breach)
    for form in Form.all {
      let breaches = form.filled(from: record, on: Samples.day).breaches.filter { $0.rule.id == sample.rule }
      #expect(breaches.isEmpty != form.rules.contains { $0.id == sample.rule }, "\(form.id)")
      #expect(breaches.allSatisfy { !$0.paths.isEmpty })
    }
  }

  @Test("Every rule has such a record, and an empty record breaks none")
  func everyRuleCanBeBroken() {
    #expect(Set(Form.all.flatMap(\.rules).map(\.id)) == Set(Self.cases.map(\.rule)))
    for form in Form.all {
      #expect(Set(form.rules.map(\.id)).count == form.rules.count)
      #expect(form.filled(from: Samples.empty, on: Samples.day).breaches.isEmpty)
    }
  }

  @Test("A form carries every fact of its rules, so that a receiver can check them too")
  func rulesReadTheirForms() {
    for form in Form.all {
      let facts = Set(form.fields.map(\.fact))
      for rule in form.rules {
        #expect(rule.breach.facts.filter { !facts.contains($0) } == [], "\(rule.id) on \(form.id)")
      }
    }
  }

  @Test("A rule about a list names the item that breaks it")
  func listRulesNameTheItem() {
    let record = CaseRecord { record in
      record.offences.replaceAll(
        with: { $0.date = Samples.date("2020-01-01") }, { $0.date = Samples.date("2030-01-01") })
    }
    let breach = Form.mappa.filled(from: record, on: Samples.day).breaches.first {
      $0.rule.id == "offenceInPast"
    }
    #expect(breach?.paths == ["offences[1].date"])
  }

  @Test("A rule about a list judges the items that the form shows, and no others")
  func rulesJudgeWhatIsShown() {
    let record = CaseRecord { record in
      record.offences.replaceAll(with: {
        $0.isIndex = false; $0.date = Samples.date("2030-01-01")
      })
    }
    #expect(Form.cas3.filled(from: record, on: Samples.day).breaches.isEmpty)
    #expect(
      Form.mappa.filled(from: record, on: Samples.day).breaches.map(\.rule.id).contains("offenceInPast"))
  }

  @Test("An answer that is held back breaks no rule, on either side of a comparison")
  func heldBackAnswersBreakNoRule() {
    let record = CaseRecord { record in
      record.release.dateStatus = .notKnown
      record.release.date = Samples.date("2027-01-10")
      record.sentence.dates.sentenceExpiry = Samples.date("2027-01-01")
    }
    #expect(Form.approvedPremises.status(of: "release.date", in: record) == .heldBack)
    #expect(Form.approvedPremises.filled(from: record, on: Samples.day).breaches.isEmpty)
    #expect(!Form.cas3.filled(from: record, on: Samples.day).forbidding.isEmpty)
  }
}
