import ProbationRecord

extension CAS3Form {
  static let placementLocation = section("placementLocation", "Placement location") {
    field("practitionerRegion", \.management.practitioner.$region, .always)
    field("placementRegion", \.referrals.cas3.placement.$region, .always)
    field("placementPdu", \.referrals.cas3.placement.$pdu, .always)
    field(
      "pduChangeReason", \.referrals.cas3.placement.$pduChangeReason,
      .when(
        fact(\.referrals.cas3.placement.$region).equals(fact(\.management.practitioner.$region))
          && fact(\.referrals.cas3.placement.$pdu).differs(from: fact(\.management.practitioner.$pdu))))
    field(
      "pduAgreementOnRecord", \.referrals.cas3.placement.$pduAgreementOnRecord,
      .when(fact(\.referrals.cas3.placement.$region).differs(from: fact(\.management.practitioner.$region))))
  }

  static let offenceAndBehaviourSummary = section(
    "offenceAndBehaviourSummary", "Sexual and fire-setting behaviour"
  ) {
    field("everConvictedSexualOffence", \.offending.everConvicted.$sexualOffence, .always)
    field(
      "registeredSexOffender", \.offending.sexOffenderNotification.$active,
      .when(fact(\.offending.everConvicted.$sexualOffence).is(true)))
    field(
      "sexualBehaviourConcern", \.risk.sexualBehaviour.$present,
      .when(fact(\.offending.everConvicted.$sexualOffence).is(false)))
    field(
      "sexualBehaviourDetail", \.risk.sexualBehaviour.$detail,
      .when(fact(\.risk.sexualBehaviour.$present).is(true)))
    field("everConvictedArson", \.offending.everConvicted.$arson, .always)
    field("arsonConcern", \.risk.arson.$present, .when(fact(\.offending.everConvicted.$arson).is(false)))
    field(
      "arsonDetail", \.risk.arson.$detail,
      .when(fact(\.offending.everConvicted.$arson).is(false) && fact(\.risk.arson.$present).is(true)))
  }

  static let sentenceInformation = section("sentenceInformation", "Sentence and release") {
    field("offendingSummary", \.offending.$summary, .always)
    SharedQuestions.sentenceTypeAndLength
    field("sentenceExpiryDate", \.sentence.dates.$sentenceExpiry, .always)
    list("ReleaseRoutes", of: "ReleaseRoute", \.release.routes) {
      item("releaseType", \.$type, .always)
      item("releaseStartDate", \.$startDate, .when(fact(\.release.routes, \.$type).isNot(.pss)))
      item("releaseEndDate", \.$endDate, .when(fact(\.release.routes, \.$type).isNot(.pss)))
    }
    field("pssStartDate", \.sentence.dates.$pssStart, .when(fact(\.release.routes, \.$type).includes(.pss)))
    field("pssEndDate", \.sentence.dates.$pssEnd, .when(fact(\.release.routes, \.$type).includes(.pss)))
  }
}
