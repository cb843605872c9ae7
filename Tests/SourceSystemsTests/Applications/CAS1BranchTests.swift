import ProbationRecord
import SourceSystems
import Testing

struct CAS1BranchTests {
  static let cases = [
    ClosedBranch(
      json: #"""
        {"risk-management-features": {"convicted-offences": {"response": "no"},
          "date-of-offence": {"contactSexualOffencesAgainstAdults": ["previous"]}}}
        """#,
      key: "risk-management-features.date-of-offence", fact: "offending.convictions.contactSexualAgainstAdult"
    ),
    ClosedBranch(
      json: #"{"further-considerations": {"catering": {"catering": "yes", "cateringDetail": "Old words"}}}"#,
      key: "further-considerations.catering.cateringDetail",
      fact: "referrals.approvedPremises.selfCatering.concerns"),
    ClosedBranch(
      json: #"{"further-considerations": {"arson": {"arson": "no", "arsonDetail": "Old words"}}}"#,
      key: "further-considerations.arson.arsonDetail", fact: "risk.arson.detail"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"transgender": {"transgenderOrHasTransgenderHistory": "no"},
          "male-ap": {"shouldPersonBePlacedInMaleAp": "no"}}}
        """#,
      key: "basic-information.male-ap", fact: "referrals.approvedPremises.estate"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"sentence-type": {"sentenceType": "communityOrder"},
          "release-type": {"releaseType": "rotl"}}}
        """#,
      key: "basic-information.release-type", fact: "release.routes[].type"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"sentence-type": {"sentenceType": "life"},
          "situation": {"situation": "riskManagement"}}}
        """#,
      key: "basic-information.situation", fact: "referrals.approvedPremises.situation"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"release-date": {"knowReleaseDate": "no", "releaseDate": "2026-11-14"}}}
        """#,
      key: "basic-information.release-date.releaseDate", fact: "release.date"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"release-date": {"knowReleaseDate": "yes"},
          "oral-hearing": {"knowOralHearingDate": "yes", "oralHearingDate": "2026-11-14"}}}
        """#,
      key: "basic-information.oral-hearing", fact: "sentence.dates.paroleHearing"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"relevant-dates": {"selectedDates": ["pssEndDate"], "pssStartDate": "2026-11-14"}}}
        """#,
      key: "basic-information.relevant-dates.pssStartDate", fact: "sentence.dates.pssStart"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"placement-purpose": {"placementPurposes": ["readjust"], "otherReason": "Old"}}}
        """#,
      key: "basic-information.placement-purpose.otherReason", fact: "referrals.approvedPremises.purposeOther"),
    ClosedBranch(
      json: #"""
        {"type-of-ap": {"ap-type": {"type": "normal"},
          "esap-placement-screening": {"esapReasons": ["cctv"]}}}
        """#,
      key: "type-of-ap.esap-placement-screening", fact: "referrals.approvedPremises.esap.reasons"),
    ClosedBranch(
      json: #"""
        {"type-of-ap": {"ap-type": {"type": "esap"}, "esap-placement-screening": {"esapReasons": ["cctv"]},
          "esap-placement-secreting": {"secretingHistory": ["drugs"]}}}
        """#,
      key: "type-of-ap.esap-placement-secreting", fact: "referrals.approvedPremises.esap.secreting.itemTypes"),
    ClosedBranch(
      json: #"""
        {"access-and-healthcare": {"access-needs": {"additionalNeeds": ["other"]},
          "access-needs-further-questions": {"healthConditions": "yes"}}}
        """#,
      key: "access-and-healthcare.access-needs-further-questions", fact: "health.conditions.present"),
    ClosedBranch(
      json: #"""
        {"move-on": {"type-of-accommodation": {"accommodationType": "privateRented"},
          "foreign-national": {"response": "yes"}}}
        """#,
      key: "move-on.foreign-national", fact: "person.immigration.homeOfficeInformed"),
    ClosedBranch(
      json: #"""
        {"move-on": {"placement-duration": {"differentDuration": "no", "durationWeeks": "6", "reason": "Old"}}}
        """#,
      key: "move-on.placement-duration.durationWeeks", fact: "referrals.approvedPremises.duration"),
    ClosedBranch(
      json: #"""
        {"basic-information": {"confirm-your-details": {"caseManagementResponsibility": "yes"},
          "case-manager-information": {"name": "Old Name"}}}
        """#,
      key: "basic-information.case-manager-information", fact: "management.referrer.name"),
  ]

  @Test(arguments: cases) func anAnswerOfABranchThatWasLeftIsNotTaken(_ branch: ClosedBranch) throws {
    try branch.expectNotTaken()
  }

  @Test func aNoToAllListedOffencesIsANoToSexualOnes() throws {
    let account = try Payloads.account(
      json: #"{"risk-management-features": {"convicted-offences": {"response": "no"}}}"#)
    #expect(account.record.offending.everConvicted.sexualOffence == false)
  }

  @Test(arguments: [
    (#""hateCrime": ["current"]"#, false),
    (#""contactSexualOffencesAgainstAdults": ["current"]"#, true),
    (#""hateCrime": ["current"], "otherSexualOffences": ["current"]"#, nil),
  ])
  func aYesIsOneToSexualOffencesOnlyWhereTheKindsSaySo(_ kinds: String, _ expected: Bool?) throws {
    let account = try Payloads.account(
      json: """
        {"risk-management-features": {"convicted-offences": {"response": "yes"}, "date-of-offence": {\(kinds)}}}
        """)
    #expect(account.record.offending.everConvicted.sexualOffence == expected)
  }

  @Test func pathwayAnswersAreReadForThatTypeAlone() throws {
    let account = try Payloads.account(
      json: #"""
        {"type-of-ap": {"ap-type": {"type": "pipe"},
          "pipe-referral": {"opdPathway": "yes", "opdPathwayDate-year": "2026", "opdPathwayDate-month": "4",
            "opdPathwayDate-day": "9"},
          "pipe-opd-screening": {"pipeReferral": "no", "pipeReferralMoreDetail": "Still needs it."},
          "rfap-details": {"motivation": "Old words"}}}
        """#)
    #expect(account.record.needs.opdPathway.screenedIn == true)
    #expect(account.record.needs.opdPathway.lastConsultationDate == CalendarDate(lexical: "2026-04-09"))
    #expect(account.record.referrals.approvedPremises.pipe.reason == "Still needs it.")
    #expect(account.kinds(about: "type-of-ap.rfap-details") == [.staleBranch])
  }

  @Test func recoveryAnswersAreRead() throws {
    let account = try Payloads.account(
      json: #"""
        {"type-of-ap": {"ap-type": {"type": "rfap"}, "rfap-details": {"motivation": "Joined a group",
          "receivingTreatment": "yes", "receivingTreatmentDetail": "Methadone", "continuedRecovery": "Weekly"}}}
        """#)
    #expect(account.record.referrals.approvedPremises.rfap.motivation == "Joined a group")
    #expect(account.record.health.substanceMisuse.inTreatment == true)
    #expect(account.record.health.substanceMisuse.treatmentDetail == "Methadone")
    #expect(account.record.referrals.approvedPremises.rfap.recoveryPlan == "Weekly")
  }

  @Test(arguments: ["normal", "standard"]) func bothCodesOfTheStandardTypeAreRead(_ code: String) throws {
    let account = try Payloads.account(json: #"{"type-of-ap": {"ap-type": {"type": "\#(code)"}}}"#)
    #expect(account.record.referrals.approvedPremises.apType == .standard)
  }

  @Test func whoeverManagesTheCaseIsThePractitionerAndNoReferrer() throws {
    let account = try Payloads.account(
      json: #"""
        {"basic-information": {"confirm-your-details": {"caseManagementResponsibility": "yes",
          "detailsToUpdate": [], "name": "Not ticked",
          "userDetailsFromDelius": {"name": "Jo Applicant", "emailAddress": "jo@example.org"}}}}
        """#)
    #expect(account.record.management.referrer.isPractitioner == true)
    #expect(account.record.management.practitioner.name == "Jo Applicant")
    #expect(!account.record[facts.management.referrer.name].isStated)
    #expect(account.kinds(about: "basic-information.confirm-your-details.name") == [.staleBranch])
  }

  @Test func aPlacementFromTheDayOfReleaseStartsOnIt() throws {
    let account = try Payloads.account(
      json: #"""
        {"basic-information": {"release-date": {"knowReleaseDate": "yes", "releaseDate": "2026-11-14"},
          "placement-date": {"startDateSameAsReleaseDate": "yes", "startDate": "2026-12-01"}}}
        """#)
    #expect(
      account.record.referrals.approvedPremises.placementStartDate == CalendarDate(lexical: "2026-11-14"))
    #expect(account.kinds(about: "basic-information.placement-date.startDate") == [.staleBranch])
  }

  @Test func aHearingOfWhichNobodyKnowsTheDayIsNotKnown() throws {
    let account = try Payloads.account(
      json: #"""
        {"basic-information": {"release-date": {"knowReleaseDate": "no"},
          "oral-hearing": {"knowOralHearingDate": "no"}}}
        """#)
    #expect(account.record.release.dateStatus == .notKnown)
    #expect(account.record[facts.sentence.dates.paroleHearing].absence == .notKnown)
  }

  @Test func noNeedsAreNoneAndAreNeverTakenBesideNeeds() throws {
    let none = try Payloads.account(
      json: #"{"access-and-healthcare": {"access-needs": {"additionalNeeds": ["none"]}}}"#)
    #expect(none.record.health.needs.absence == .nothing)
    let both = try Payloads.account(
      json: #"{"access-and-healthcare": {"access-needs": {"additionalNeeds": ["none", "mobility"]}}}"#)
    #expect(both.record.health.needs.map(\.kind) == [.mobility])
    #expect(both.notices.contains { $0.kind == .contradiction })
  }

  @Test func aPregnancyThatIsTickedAndDeniedIsNoted() throws {
    let account = try Payloads.account(
      json: #"""
        {"access-and-healthcare": {"access-needs": {"additionalNeeds": "pregnancy"},
          "access-needs-further-questions": {"isPersonPregnant": "no"},
          "pregnancy": {"socialCareInvolvement": "yes"}}}
        """#)
    #expect(account.record.health.pregnancy.present == false)
    #expect(account.notices.map(\.kind) == [.contradiction, .staleBranch])
  }

  @Test(arguments: [("yes", "plansInPlaceDetail"), ("no", "plansNotInPlaceDetail")])
  func aPlanIsReadWhetherItIsInPlaceOrNot(_ answer: String, _ key: String) throws {
    let account = try Payloads.account(
      json: #"{"move-on": {"plans-in-place": {"arePlansInPlace": "\#(answer)", "\#(key)": "A flat"}}}"#)
    #expect(account.record.accommodation.moveOn.plan == "A flat")
    #expect(account.record.accommodation.moveOn.inPlace == (answer == "yes"))
  }

  @Test func weeksWithoutDaysAreALength() throws {
    let account = try Payloads.account(
      json: #"""
        {"move-on": {"placement-duration": {"differentDuration": "yes", "durationWeeks": "6", "durationDays": ""}}}
        """#)
    #expect(account.record.referrals.approvedPremises.duration == TermLength(weeks: 6))
  }

  @Test func aLengthThatIsNoneIsUnreadable() throws {
    let account = try Payloads.account(
      json: #"""
        {"move-on": {"placement-duration": {"differentDuration": "yes", "durationWeeks": "six"}}}
        """#)
    #expect(!account.record[facts.referrals.approvedPremises.duration].isStated)
    #expect(account.kinds(about: "move-on.placement-duration.durationWeeks") == [.unreadable])
    #expect(account.outcomes["referrals.approvedPremises.duration"] == .failed)
  }

  @Test func premisesOfAnOldListAreTakenByTheirTextAndNoPreferenceIsNone() throws {
    let account = try Payloads.account(
      json: #"""
        {"location-factors": {"preferred-aps": {"preferredAp1": "2", "selectedAps": [
          {"text": "Ap One", "value": "1"}, {"text": "Ap Two", "value": "2"},
          {"text": "No preference", "value": ""}]}}}
        """#)
    #expect(account.record.referrals.approvedPremises.location.preferredPremises == ["Ap Two", "Ap One"])
    #expect(account.use(of: "location-factors.preferred-aps.selectedAps[2].text") == .consulted)
  }

  @Test func postedTokensAndUnknownKeysAreReportedAsNotUsed() throws {
    let account = try Payloads.account(
      json:
        #"{"move-on": {"relocation-region": {"postcodeArea": "DL1", "_csrf": "token", "pduRegion": "old"}}}"#)
    #expect(account.use(of: "move-on.relocation-region._csrf") == .notUsed)
    #expect(account.use(of: "move-on.relocation-region.pduRegion") == .notUsed)
  }
}
