import ProbationRecord

extension MAPPAForm {
  static let relevantDates = section("relevantDates", "Relevant dates", completedBy: "Referring agency") {
    field("sentenceDate", \.sentence.dates.$sentenced, .optional)
    field(
      "conditionalReleaseDate", \.sentence.dates.$conditionalRelease,
      .when(
        fact(\.custody.$status).is(.inCustody)
          && fact(\.sentence.$type).isIn([.standardDeterminate, .offenderRehabilitationAct])))
    field(
      "releaseDate", \.release.$date,
      .when(
        fact(\.custody.$status).is(.inCustody)
          && fact(\.release.$dateStatus).isIn([.confirmed, .estimated])))
    field("releaseDateStatus", \.release.$dateStatus, .when(fact(\.custody.$status).is(.inCustody)))
    field("homeDetentionCurfewDate", \.sentence.dates.$homeDetentionCurfew, .optional)
    field(
      "paroleEligibilityDate", \.sentence.dates.$paroleEligibility,
      .when(fact(\.sentence.$type).isIn([.extendedDeterminate, .specialCustodial, .life, .ipp])))
    field("paroleHearingDate", \.sentence.dates.$paroleHearing, .optional)
    field(
      "tariffExpiryDate", \.sentence.dates.$tariffExpiry,
      .when(fact(\.sentence.$type).isIn([.life, .ipp])))
    field(
      "licenceExpiryDate", \.sentence.dates.$licenceExpiry,
      .when(fact(\.licence.conditions, \.$kind).isPresent))
    field(
      "sentenceExpiryDate", \.sentence.dates.$sentenceExpiry,
      .when(
        fact(\.sentence.$type).isIn([
          .standardDeterminate, .extendedDeterminate, .specialCustodial, .offenderRehabilitationAct,
        ])))
    field("pssEndDate", \.sentence.dates.$pssEnd, .when(fact(\.release.routes, \.$type).includes(.pss)))
    field(
      "orderEndDate", \.sentence.dates.$orderEnd,
      .when(fact(\.sentence.$type).isIn([.communityOrder, .suspendedSentence])))
    field(
      "mentalHealthReviewDate", \.health.detention.$reviewDate,
      .when(fact(\.health.detention.$detained).is(true)))
  }

  static let detainedInHospital = section(
    "detainedInHospital", "Detention in hospital", completedBy: "Mental health services"
  ) {
    field("detained", \.health.detention.$detained, .always)
    field("hospital", \.health.detention.$hospital, .when(fact(\.health.detention.$detained).is(true)))
    field("ward", \.health.detention.$ward, .when(fact(\.health.detention.$detained).is(true)))
    field(
      "detentionAuthority", \.health.detention.$authority,
      .when(fact(\.health.detention.$detained).is(true)))
    field(
      "restrictedPatient", \.health.detention.$restricted,
      .when(fact(\.health.detention.$detained).is(true)))
    field("admissionDate", \.health.detention.$admissionDate, .optional)
    field(
      "responsibleClinician", \.health.detention.$responsibleClinician,
      .when(fact(\.health.detention.$detained).is(true)))
    field(
      "careCoordinator", \.health.detention.$careCoordinator,
      .when(fact(\.health.detention.$detained).is(true)))
    field("leave", \.health.detention.$leave, .optional)
    field("plannedDischargeDate", \.health.detention.$plannedDischargeDate, .optional)
  }
}
