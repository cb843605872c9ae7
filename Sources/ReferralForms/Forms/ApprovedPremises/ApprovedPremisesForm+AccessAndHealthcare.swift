import ProbationRecord

extension ApprovedPremisesForm {
  /// Health questions that the service asks only of people with certain access needs.
  private static let accessNeedsApply =
    fact(\.health.needs, \.$kind).includesAny(of: [.mobility, .visualImpairment])
    || fact(\.health.pregnancy.$present).is(true)

  static let accessAndHealthcare = section("accessAndHealthcare", "Access and healthcare needs") {
    list("Needs", of: "Need", \.health.needs) {
      item("needKinds", \.$kind, .always)
    }
    field("isPregnant", \.health.pregnancy.$present, .optional)
    field("religiousOrCulturalNeeds", \.needs.religiousOrCultural.$present, .always)
    field("religiousOrCulturalNeedsDetail", \.needs.religiousOrCultural.$detail, .optional)
    field("careAndSupportNeeds", \.needs.careAndSupport.$present, .always)
    field(
      "careAndSupportNeedsDetail", \.needs.careAndSupport.$detail,
      .when(fact(\.needs.careAndSupport.$present).is(true)))
    field("interpreterRequired", \.person.language.$interpreterRequired, .always)
    field("interpreterLanguage", \.person.language.$preferred, .optional)
    field("careActAssessment", \.needs.careAndSupport.$careActAssessment, .always)
    field("wheelchairUser", \.health.$wheelchairUser, .mandatoryWhen(accessNeedsApply))
    field("healthConditions", \.health.conditions.$present, .mandatoryWhen(accessNeedsApply))
    field(
      "healthConditionsDetail", \.health.conditions.$detail,
      .when(fact(\.health.conditions.$present).is(true)))
    field("prescribedMedication", \.health.medication.$present, .mandatoryWhen(accessNeedsApply))
    field(
      "prescribedMedicationDetail", \.health.medication.$detail,
      .when(fact(\.health.medication.$present).is(.yes)))
    field(
      "expectedDeliveryDate", \.health.pregnancy.$expectedDeliveryDate,
      .when(fact(\.health.pregnancy.$present).is(true)))
    field(
      "pregnancySocialCareInvolved", \.health.pregnancy.$socialCareInvolved,
      .when(fact(\.health.pregnancy.$present).is(true)))
    field(
      "pregnancySocialCareDetail", \.health.pregnancy.$socialCareDetail,
      .when(fact(\.health.pregnancy.$socialCareInvolved).is(.yes)))
    field(
      "childRemovedAtBirth", \.health.pregnancy.$childRemovedAtBirth,
      .when(fact(\.health.pregnancy.$present).is(true)))
    field("otherPregnancyConsiderations", \.health.pregnancy.otherConsiderations.$present, .optional)
    field(
      "otherPregnancyConsiderationsDetail", \.health.pregnancy.otherConsiderations.$detail,
      .when(fact(\.health.pregnancy.otherConsiderations.$present).is(true)))
    field("adjustmentsDetail", \.health.adjustments.$detail, .optional)
    field("covidBoosterEligible", \.health.covid.$boosterEligible, .always)
    field(
      "covidBoosterReason", \.health.covid.$boosterReason,
      .when(fact(\.health.covid.$boosterEligible).is(true)))
    field("covidHigherRisk", \.health.covid.$higherRisk, .always)
  }
}
