import ProbationRecord

extension MAPPAForm {
  static let relevantDates = section("relevantDates", "Relevant dates", completedBy: "Referring agency") {
    field("sentenceDate", facts.sentence.dates.sentenced, .optional)
    field(
      "conditionalReleaseDate", facts.sentence.dates.conditionalRelease,
      .when(
        facts.custody.status.is(.inCustody)
          && facts.sentence.type.isIn([.standardDeterminate, .offenderRehabilitationAct])))
    field(
      "releaseDate", facts.release.date,
      .when(
        facts.custody.status.is(.inCustody)
          && facts.release.dateStatus.isIn([.confirmed, .estimated])))
    field("releaseDateStatus", facts.release.dateStatus, .when(facts.custody.status.is(.inCustody)))
    field("homeDetentionCurfewDate", facts.sentence.dates.homeDetentionCurfew, .optional)
    field(
      "paroleEligibilityDate", facts.sentence.dates.paroleEligibility,
      .when(facts.sentence.type.isIn([.extendedDeterminate, .specialCustodial, .life, .ipp])))
    field("paroleHearingDate", facts.sentence.dates.paroleHearing, .optional)
    field(
      "tariffExpiryDate", facts.sentence.dates.tariffExpiry,
      .when(facts.sentence.type.isIn([.life, .ipp])))
    field(
      "licenceExpiryDate", facts.sentence.dates.licenceExpiry,
      .when(facts.licence.conditions.kind.isPresent))
    field(
      "sentenceExpiryDate", facts.sentence.dates.sentenceExpiry,
      .when(
        facts.sentence.type.isIn([
          .standardDeterminate, .extendedDeterminate, .specialCustodial, .offenderRehabilitationAct,
        ])))
    field("pssEndDate", facts.sentence.dates.pssEnd, .when(facts.release.routes.type.includes(.pss)))
    field(
      "orderEndDate", facts.sentence.dates.orderEnd,
      .when(facts.sentence.type.isIn([.communityOrder, .suspendedSentence])))
    field(
      "mentalHealthReviewDate", facts.health.detention.reviewDate,
      .when(facts.health.detention.detained.is(true)))
  }

  static let detainedInHospital = section(
    "detainedInHospital", "Detention in hospital", completedBy: "Mental health services"
  ) {
    field("detained", facts.health.detention.detained, .always)
    field("hospital", facts.health.detention.hospital, .when(facts.health.detention.detained.is(true)))
    field("ward", facts.health.detention.ward, .when(facts.health.detention.detained.is(true)))
    field(
      "detentionAuthority", facts.health.detention.authority,
      .when(facts.health.detention.detained.is(true)))
    field(
      "restrictedPatient", facts.health.detention.restricted,
      .when(facts.health.detention.detained.is(true)))
    field("admissionDate", facts.health.detention.admissionDate, .optional)
    field(
      "responsibleClinician", facts.health.detention.responsibleClinician,
      .when(facts.health.detention.detained.is(true)))
    field(
      "careCoordinator", facts.health.detention.careCoordinator,
      .when(facts.health.detention.detained.is(true)))
    field("leave", facts.health.detention.leave, .optional)
    field("plannedDischargeDate", facts.health.detention.plannedDischargeDate, .optional)
  }
}
