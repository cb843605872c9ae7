import ProbationRecord

extension CAS3Form {
  static let placementLocation = section("placementLocation", "Placement location") {
    field("practitionerRegion", facts.management.practitioner.region, .always)
    field("placementRegion", facts.referrals.cas3.placement.region, .always)
    field("placementPdu", facts.referrals.cas3.placement.pdu, .always)
    field(
      "pduChangeReason", facts.referrals.cas3.placement.pduChangeReason,
      .when(
        facts.referrals.cas3.placement.region.equals(facts.management.practitioner.region)
          && facts.referrals.cas3.placement.pdu.differs(from: facts.management.practitioner.pdu)))
    field(
      "pduAgreementOnRecord", facts.referrals.cas3.placement.pduAgreementOnRecord,
      .when(facts.referrals.cas3.placement.region.differs(from: facts.management.practitioner.region)))
  }

  static let offenceAndBehaviourSummary = section(
    "offenceAndBehaviourSummary", "Sexual and fire-setting behaviour"
  ) {
    field("everConvictedSexualOffence", facts.offending.everConvicted.sexualOffence, .always)
    field(
      "registeredSexOffender", facts.offending.sexOffenderNotification.active,
      .when(facts.offending.everConvicted.sexualOffence.is(true)))
    field(
      "sexualBehaviourConcern", facts.risk.sexualBehaviour.present,
      .when(facts.offending.everConvicted.sexualOffence.is(false)))
    field(
      "sexualBehaviourDetail", facts.risk.sexualBehaviour.detail,
      .when(facts.risk.sexualBehaviour.present.is(true)))
    field("everConvictedArson", facts.offending.everConvicted.arson, .always)
    field("arsonConcern", facts.risk.arson.present, .when(facts.offending.everConvicted.arson.is(false)))
    field(
      "arsonDetail", facts.risk.arson.detail,
      .when(facts.offending.everConvicted.arson.is(false) && facts.risk.arson.present.is(true)))
  }

  static let sentenceInformation = section("sentenceInformation", "Sentence and release") {
    field("offendingSummary", facts.offending.summary, .always)
    SharedQuestions.sentenceTypeAndLength
    field("sentenceExpiryDate", facts.sentence.dates.sentenceExpiry, .always)
    list("ReleaseRoutes", of: "ReleaseRoute", facts.release.routes) {
      item("releaseType", facts.release.routes.type, .always)
      item("releaseStartDate", facts.release.routes.startDate, .when(facts.release.routes.type.isNot(.pss)))
      item("releaseEndDate", facts.release.routes.endDate, .when(facts.release.routes.type.isNot(.pss)))
    }
    field("pssStartDate", facts.sentence.dates.pssStart, .when(facts.release.routes.type.includes(.pss)))
    field("pssEndDate", facts.sentence.dates.pssEnd, .when(facts.release.routes.type.includes(.pss)))
  }
}
