import ProbationRecord

extension ApprovedPremisesForm {
  /// Health questions that the service asks only of people with certain access needs.
  private static let accessNeedsApply =
    facts.health.needs.kind.includesAny(of: [.mobility, .visualImpairment])
    || facts.health.pregnancy.present.is(true)

  static let accessAndHealthcare = section("accessAndHealthcare", "Access and healthcare needs") {
    list("Needs", of: "Need", facts.health.needs) {
      item("needKinds", facts.health.needs.kind, .always)
    }
    field("isPregnant", facts.health.pregnancy.present, .optional)
    field("religiousOrCulturalNeeds", facts.needs.religiousOrCultural.present, .always)
    field("religiousOrCulturalNeedsDetail", facts.needs.religiousOrCultural.detail, .optional)
    field("careAndSupportNeeds", facts.needs.careAndSupport.present, .always)
    field(
      "careAndSupportNeedsDetail", facts.needs.careAndSupport.detail,
      .when(facts.needs.careAndSupport.present.is(true)))
    field("interpreterRequired", facts.person.language.interpreterRequired, .always)
    field("interpreterLanguage", facts.person.language.preferred, .optional)
    field("careActAssessment", facts.needs.careAndSupport.careActAssessment, .always)
    field("wheelchairUser", facts.health.wheelchairUser, .mandatoryWhen(accessNeedsApply))
    field("healthConditions", facts.health.conditions.present, .mandatoryWhen(accessNeedsApply))
    field(
      "healthConditionsDetail", facts.health.conditions.detail,
      .when(facts.health.conditions.present.is(true)))
    field("prescribedMedication", facts.health.medication.present, .mandatoryWhen(accessNeedsApply))
    field(
      "prescribedMedicationDetail", facts.health.medication.detail,
      .when(facts.health.medication.present.is(.yes)))
    field(
      "expectedDeliveryDate", facts.health.pregnancy.expectedDeliveryDate,
      .when(facts.health.pregnancy.present.is(true)))
    field(
      "pregnancySocialCareInvolved", facts.health.pregnancy.socialCareInvolved,
      .when(facts.health.pregnancy.present.is(true)))
    field(
      "pregnancySocialCareDetail", facts.health.pregnancy.socialCareDetail,
      .when(facts.health.pregnancy.socialCareInvolved.is(.yes)))
    field(
      "childRemovedAtBirth", facts.health.pregnancy.childRemovedAtBirth,
      .when(facts.health.pregnancy.present.is(true)))
    field("otherPregnancyConsiderations", facts.health.pregnancy.otherConsiderations.present, .optional)
    field(
      "otherPregnancyConsiderationsDetail", facts.health.pregnancy.otherConsiderations.detail,
      .when(facts.health.pregnancy.otherConsiderations.present.is(true)))
    field("adjustmentsDetail", facts.health.adjustments.detail, .optional)
    field("covidBoosterEligible", facts.health.covid.boosterEligible, .always)
    field(
      "covidBoosterReason", facts.health.covid.boosterReason,
      .when(facts.health.covid.boosterEligible.is(true)))
    field("covidHigherRisk", facts.health.covid.higherRisk, .always)
  }
}
