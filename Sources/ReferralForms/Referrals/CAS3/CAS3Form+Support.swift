import ProbationRecord

extension CAS3Form {
  static let specificNeeds = section("specificNeeds", "Health, access and cultural needs") {
    list("Needs", of: "Need", facts.health.needs) {
      item("needKind", facts.health.needs.kind, .always)
      item(
        "needDetail", facts.health.needs.detail,
        .when(facts.health.needs.kind.isPresent && facts.health.needs.kind.isNot(.language)))
    }
    field(
      "interpreterRequired", facts.person.language.interpreterRequired,
      .mandatoryWhen(facts.health.needs.kind.includes(.language)))
    field(
      "preferredLanguage", facts.person.language.preferred,
      .mandatoryWhen(facts.health.needs.kind.includes(.language)))
    field("adjustmentsNeeded", facts.health.adjustments.needed, .always)
    field(
      "adjustmentsDetail", facts.health.adjustments.detail,
      .when(facts.health.adjustments.needed.is(true)))
    field("religiousOrCulturalNeeds", facts.needs.religiousOrCultural.present, .always)
    field(
      "religiousOrCulturalNeedsDetail", facts.needs.religiousOrCultural.detail,
      .when(facts.needs.religiousOrCultural.present.is(true)))
  }

  static let safeguardingAndSupport = section("safeguardingAndSupport", "Safeguarding and support") {
    SharedQuestions.vulnerability
    field("communitySupport", facts.support.community, .always)
    field("localConnections", facts.support.localConnections, .always)
    field("caringResponsibility", facts.family.caringResponsibility.present, .always)
    field(
      "caringResponsibilityDetail", facts.family.caringResponsibility.detail,
      .when(facts.family.caringResponsibility.present.is(true)))
    field("isPregnant", facts.health.pregnancy.present, .optional)
  }

  static let foodAllergies = section("foodAllergies", "Food allergies and diet") {
    field("dietaryNeed", facts.health.diet.present, .always)
    field("dietaryNeedDetail", facts.health.diet.detail, .when(facts.health.diet.present.is(.yes)))
  }

  static let moveOnPlan = section("moveOnPlan", "Move-on plan") {
    field("moveOnPlan", facts.accommodation.moveOn.plan, .always)
  }

  static let accommodationReferralDetails = section(
    "accommodationReferralDetails", "Other housing referrals"
  ) {
    field("dutyToReferSubmitted", facts.accommodation.dutyToRefer.submitted, .always)
    field(
      "dutyToReferReference", facts.accommodation.dutyToRefer.reference,
      .when(facts.accommodation.dutyToRefer.submitted.is(true)))
    field(
      "dutyToReferDate", facts.accommodation.dutyToRefer.date,
      .when(facts.accommodation.dutyToRefer.submitted.is(true)))
    field(
      "dutyToReferLocalAuthority", facts.accommodation.dutyToRefer.localAuthority,
      .when(facts.accommodation.dutyToRefer.submitted.is(true)))
    field(
      "dutyToReferOutcome", facts.accommodation.dutyToRefer.outcome,
      .when(facts.accommodation.dutyToRefer.submitted.is(true)))
    field(
      "dutyToReferOutcomeDetail", facts.accommodation.dutyToRefer.outcomeDetail,
      .when(facts.accommodation.dutyToRefer.outcome.is(.rejectedOther)))
    field("crsSubmitted", facts.accommodation.crsReferral.submitted, .always)
    field("otherOptionsConsidered", facts.accommodation.otherOptions.considered, .always)
    field(
      "otherOptionsDetail", facts.accommodation.otherOptions.detail,
      .when(facts.accommodation.otherOptions.considered.is(true)))
  }

  static let declaration = section("declaration", "Declaration") {
    field("accuracyConfirmed", facts.referrals.cas3.accuracyConfirmed, .always)
  }
}
