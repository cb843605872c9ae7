import ProbationRecord

extension ApprovedPremisesForm {
  static let basicInformation = section("basicInformation", "Basic information") {
    field(
      "exceptionAgreed", \.referrals.approvedPremises.exception.$agreed,
      .when(
        (fact(\.risk.tier.$score).isNotIn([.a, .b, .c, .a1, .a2, .a3, .b1, .b2, .b3])
          && !(fact(\.risk.tier.$score).is(.c3) && fact(\.person.$sex).is(.female)))
          || (fact(\.risk.tier.$score).isAbsent && fact(\.risk.rosh.$overall).isIn([.high, .veryHigh]))))
    field(
      "exceptionManagerName", \.referrals.approvedPremises.exception.$agreedBy,
      .when(fact(\.referrals.approvedPremises.exception.$agreed).is(true)))
    field(
      "exceptionAgreementDate", \.referrals.approvedPremises.exception.$agreedDate,
      .when(fact(\.referrals.approvedPremises.exception.$agreed).is(true)))
    field(
      "exceptionSummary", \.referrals.approvedPremises.exception.$summary,
      .when(fact(\.referrals.approvedPremises.exception.$agreed).is(true)))
    field("caseManagerName", \.management.practitioner.$name, .always)
    field("caseManagerEmail", \.management.practitioner.$email, .always)
    field("caseManagerPhone", \.management.practitioner.$phone, .always)
    field("applicantIsCaseManager", \.management.referrer.$isPractitioner, .always)
    field(
      "applicantName", \.management.referrer.$name,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "applicantEmail", \.management.referrer.$email,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field(
      "applicantPhone", \.management.referrer.$phone,
      .when(fact(\.management.referrer.$isPractitioner).is(false)))
    field("apArea", \.referrals.approvedPremises.$apArea, .always)
    field("transgenderHistory", \.person.$transgenderHistory, .always)
    field(
      "estateNeeded", \.referrals.approvedPremises.$estate,
      .when(fact(\.person.$transgenderHistory).is(true)))
    field(
      "complexCaseBoardRequired", \.referrals.approvedPremises.complexCaseBoard.$required,
      .when(fact(\.person.$transgenderHistory).is(true)))
    field(
      "complexCaseBoardHeld", \.referrals.approvedPremises.complexCaseBoard.$held,
      .when(fact(\.referrals.approvedPremises.complexCaseBoard.$required).is(true)))
    field("paroleEligibilityDate", \.sentence.dates.$paroleEligibility, .optional)
    field("homeDetentionCurfewDate", \.sentence.dates.$homeDetentionCurfew, .optional)
    field("licenceExpiryDate", \.sentence.dates.$licenceExpiry, .optional)
    field("pssStartDate", \.sentence.dates.$pssStart, .optional)
    field("pssEndDate", \.sentence.dates.$pssEnd, .optional)
    field("sentenceExpiryDate", \.sentence.dates.$sentenceExpiry, .optional)
    field("sentenceType", \.sentence.$type, .always)
    list("ReleaseRoutes", of: "ReleaseRoute", \.release.routes) {
      item(
        "releaseType", \.$type,
        .when(
          fact(\.sentence.$type).isIn([
            .standardDeterminate, .extendedDeterminate, .specialCustodial, .offenderRehabilitationAct, .life,
            .ipp,
          ])))
    }
    field(
      "placementSituation", \.referrals.approvedPremises.$situation,
      .when(fact(\.sentence.$type).isIn([.communityOrder, .suspendedSentence, .bailPlacement])))
    field("releaseDateStatus", \.release.$dateStatus, .always)
    field("releaseDate", \.release.$date, .when(fact(\.release.$dateStatus).isIn([.confirmed, .estimated])))
    field("paroleHearingDate", \.sentence.dates.$paroleHearing, .optional)
    field(
      "placementStartDate", \.referrals.approvedPremises.$placementStartDate,
      .when(fact(\.release.$dateStatus).isIn([.confirmed, .estimated])))
    field(
      "shortNoticeReason", \.referrals.approvedPremises.shortNotice.$reason,
      .when(fact(\.referrals.approvedPremises.$placementStartDate).isBefore(.todayPlusMonths(6))))
    field(
      "shortNoticeReasonOther", \.referrals.approvedPremises.shortNotice.$reasonOther,
      .when(fact(\.referrals.approvedPremises.shortNotice.$reason).is(.other)))
    field("placementPurposes", \.referrals.approvedPremises.$purposes, .always)
    field(
      "placementPurposeOther", \.referrals.approvedPremises.$purposeOther,
      .when(fact(\.referrals.approvedPremises.$purposes).includes(APPurpose.other)))
  }
}
