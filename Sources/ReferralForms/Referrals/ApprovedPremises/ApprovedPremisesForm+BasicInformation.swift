import ProbationRecord

extension ApprovedPremisesForm {
  static let basicInformation = section("basicInformation", "Basic information") {
    field(
      "exceptionAgreed", facts.referrals.approvedPremises.exception.agreed,
      .when(
        (facts.risk.tier.score.isNotIn([.a, .b, .c, .a1, .a2, .a3, .b1, .b2, .b3])
          && !(facts.risk.tier.score.is(.c3) && facts.person.sex.is(.female)))
          || (facts.risk.tier.score.isAbsent && facts.risk.rosh.overall.isIn([.high, .veryHigh]))))
    field(
      "exceptionManagerName", facts.referrals.approvedPremises.exception.agreedBy,
      .when(facts.referrals.approvedPremises.exception.agreed.is(true)))
    field(
      "exceptionAgreementDate", facts.referrals.approvedPremises.exception.agreedDate,
      .when(facts.referrals.approvedPremises.exception.agreed.is(true)))
    field(
      "exceptionSummary", facts.referrals.approvedPremises.exception.summary,
      .when(facts.referrals.approvedPremises.exception.agreed.is(true)))
    field("caseManagerName", facts.management.practitioner.name, .always)
    field("caseManagerEmail", facts.management.practitioner.email, .always)
    field("caseManagerPhone", facts.management.practitioner.phone, .always)
    field("applicantIsCaseManager", facts.management.referrer.isPractitioner, .always)
    field(
      "applicantName", facts.management.referrer.name,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "applicantEmail", facts.management.referrer.email,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field(
      "applicantPhone", facts.management.referrer.phone,
      .when(facts.management.referrer.isPractitioner.is(false)))
    field("apArea", facts.referrals.approvedPremises.apArea, .always)
    field("transgenderHistory", facts.person.transgenderHistory, .always)
    field(
      "estateNeeded", facts.referrals.approvedPremises.estate,
      .when(facts.person.transgenderHistory.is(true)))
    field(
      "complexCaseBoardRequired", facts.referrals.approvedPremises.complexCaseBoard.required,
      .when(facts.person.transgenderHistory.is(true)))
    field(
      "complexCaseBoardHeld", facts.referrals.approvedPremises.complexCaseBoard.held,
      .when(facts.referrals.approvedPremises.complexCaseBoard.required.is(true)))
    field("paroleEligibilityDate", facts.sentence.dates.paroleEligibility, .optional)
    field("homeDetentionCurfewDate", facts.sentence.dates.homeDetentionCurfew, .optional)
    field("licenceExpiryDate", facts.sentence.dates.licenceExpiry, .optional)
    field("pssStartDate", facts.sentence.dates.pssStart, .optional)
    field("pssEndDate", facts.sentence.dates.pssEnd, .optional)
    field("sentenceExpiryDate", facts.sentence.dates.sentenceExpiry, .optional)
    field("sentenceType", facts.sentence.type, .always)
    list("ReleaseRoutes", of: "ReleaseRoute", facts.release.routes) {
      item(
        "releaseType", facts.release.routes.type,
        .when(
          facts.sentence.type.isIn([
            .standardDeterminate, .extendedDeterminate, .specialCustodial, .offenderRehabilitationAct, .life,
            .ipp,
          ])))
    }
    field(
      "placementSituation", facts.referrals.approvedPremises.situation,
      .when(facts.sentence.type.isIn([.communityOrder, .suspendedSentence, .bailPlacement])))
    field("releaseDateStatus", facts.release.dateStatus, .always)
    field("releaseDate", facts.release.date, .when(facts.release.dateStatus.isIn([.confirmed, .estimated])))
    field("paroleHearingDate", facts.sentence.dates.paroleHearing, .optional)
    field(
      "placementStartDate", facts.referrals.approvedPremises.placementStartDate,
      .when(facts.release.dateStatus.isIn([.confirmed, .estimated])))
    field(
      "shortNoticeReason", facts.referrals.approvedPremises.shortNotice.reason,
      .when(facts.referrals.approvedPremises.placementStartDate.isBefore(.todayPlusMonths(6))))
    field(
      "shortNoticeReasonOther", facts.referrals.approvedPremises.shortNotice.reasonOther,
      .when(facts.referrals.approvedPremises.shortNotice.reason.is(.other)))
    field("placementPurposes", facts.referrals.approvedPremises.purposes, .always)
    field(
      "placementPurposeOther", facts.referrals.approvedPremises.purposeOther,
      .when(facts.referrals.approvedPremises.purposes.includes(APPurpose.other)))
  }
}
