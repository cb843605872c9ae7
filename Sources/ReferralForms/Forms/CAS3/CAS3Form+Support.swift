import ProbationRecord

extension CAS3Form {
  static let specificNeeds = section("specificNeeds", "Health, access and cultural needs") {
    list("Needs", of: "Need", \.health.needs) {
      item("needKind", \.$kind, .always)
      item(
        "needDetail", \.$detail,
        .when(fact(\.health.needs, \.$kind).isPresent && fact(\.health.needs, \.$kind).isNot(.language)))
    }
    field(
      "interpreterRequired", \.person.language.$interpreterRequired,
      .mandatoryWhen(fact(\.health.needs, \.$kind).includes(.language)))
    field(
      "preferredLanguage", \.person.language.$preferred,
      .mandatoryWhen(fact(\.health.needs, \.$kind).includes(.language)))
    field("adjustmentsNeeded", \.health.adjustments.$needed, .always)
    field(
      "adjustmentsDetail", \.health.adjustments.$detail,
      .when(fact(\.health.adjustments.$needed).is(true)))
    field("religiousOrCulturalNeeds", \.needs.religiousOrCultural.$present, .always)
    field(
      "religiousOrCulturalNeedsDetail", \.needs.religiousOrCultural.$detail,
      .when(fact(\.needs.religiousOrCultural.$present).is(true)))
  }

  static let safeguardingAndSupport = section("safeguardingAndSupport", "Safeguarding and support") {
    SharedQuestions.vulnerability
    field("communitySupport", \.support.$community, .always)
    field("localConnections", \.support.$localConnections, .always)
    field("caringResponsibility", \.family.caringResponsibility.$present, .always)
    field(
      "caringResponsibilityDetail", \.family.caringResponsibility.$detail,
      .when(fact(\.family.caringResponsibility.$present).is(true)))
    field("isPregnant", \.health.pregnancy.$present, .optional)
  }

  static let foodAllergies = section("foodAllergies", "Food allergies and diet") {
    field("dietaryNeed", \.health.diet.$present, .always)
    field("dietaryNeedDetail", \.health.diet.$detail, .when(fact(\.health.diet.$present).is(.yes)))
  }

  static let moveOnPlan = section("moveOnPlan", "Move-on plan") {
    field("moveOnPlan", \.accommodation.moveOn.$plan, .always)
  }

  static let accommodationReferralDetails = section(
    "accommodationReferralDetails", "Other housing referrals"
  ) {
    field("dutyToReferSubmitted", \.accommodation.dutyToRefer.$submitted, .always)
    field(
      "dutyToReferReference", \.accommodation.dutyToRefer.$reference,
      .when(fact(\.accommodation.dutyToRefer.$submitted).is(true)))
    field(
      "dutyToReferDate", \.accommodation.dutyToRefer.$date,
      .when(fact(\.accommodation.dutyToRefer.$submitted).is(true)))
    field(
      "dutyToReferLocalAuthority", \.accommodation.dutyToRefer.$localAuthority,
      .when(fact(\.accommodation.dutyToRefer.$submitted).is(true)))
    field(
      "dutyToReferOutcome", \.accommodation.dutyToRefer.$outcome,
      .when(fact(\.accommodation.dutyToRefer.$submitted).is(true)))
    field(
      "dutyToReferOutcomeDetail", \.accommodation.dutyToRefer.$outcomeDetail,
      .when(fact(\.accommodation.dutyToRefer.$outcome).is(.rejectedOther)))
    field("crsSubmitted", \.accommodation.crsReferral.$submitted, .always)
    field("otherOptionsConsidered", \.accommodation.otherOptions.$considered, .always)
    field(
      "otherOptionsDetail", \.accommodation.otherOptions.$detail,
      .when(fact(\.accommodation.otherOptions.$considered).is(true)))
  }

  static let declaration = section("declaration", "Declaration") {
    field("accuracyConfirmed", \.referrals.cas3.$accuracyConfirmed, .always)
  }
}
