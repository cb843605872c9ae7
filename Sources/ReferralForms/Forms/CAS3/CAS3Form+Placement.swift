import ProbationRecord

extension CAS3Form {
  static let placementConsiderations = section(
    "placementConsiderations", "Risk and placement considerations"
  ) {
    field("suitableToShare", \.referrals.cas3.sharing.$suitable, .always)
    field(
      "sharingRiskManagement", \.referrals.cas3.sharing.$riskManagement,
      .when(fact(\.referrals.cas3.sharing.$suitable).is(true)))
    field(
      "sharingUnsuitableReason", \.referrals.cas3.sharing.$unsuitableReason,
      .when(fact(\.referrals.cas3.sharing.$suitable).is(false)))
    field("complianceIssues", \.management.$compliance, .optional)
    field("engagementSupport", \.referrals.cas3.$engagementSupport, .always)
    field("antiSocialBehaviour", \.risk.antiSocialBehaviour.$present, .always)
    field(
      "antiSocialBehaviourDetail", \.risk.antiSocialBehaviour.$detail,
      .when(fact(\.risk.antiSocialBehaviour.$present).is(true)))
    field("substanceMisuse", \.health.substanceMisuse.$present, .always)
    field(
      "drugMisuse", \.needs.drugs.$summary,
      .when(fact(\.health.substanceMisuse.$present).is(true) && fact(\.needs.alcohol.$summary).isAbsent))
    field(
      "alcoholMisuse", \.needs.alcohol.$summary,
      .when(fact(\.health.substanceMisuse.$present).is(true) && fact(\.needs.drugs.$summary).isAbsent))
    field(
      "substanceMisuseSupport", \.referrals.cas3.$substanceMisuseSupport,
      .when(fact(\.health.substanceMisuse.$present).is(true)))
    field("impactRiskToChildren", \.referrals.cas3.riskImpact.$children, .always)
    field("impactRiskToPublic", \.referrals.cas3.riskImpact.$public, .always)
    field("locationFactors", \.accommodation.locationRestrictions.$kinds, .optional)
    field("impactRiskToKnownAdult", \.referrals.cas3.riskImpact.$knownAdult, .always)
    field(
      "riskToStaffDetail", \.risk.toStaff.$detail,
      .mandatoryWhen(fact(\.risk.rosh.community.$staff).isIn([.medium, .high, .veryHigh])))
    field("impactRiskToStaff", \.referrals.cas3.riskImpact.$staff, .always)
    field("selfHarm", \.risk.toSelf.selfHarm.$present, .always)
    field(
      "selfHarmDetail", \.risk.toSelf.selfHarm.$detail,
      .when(fact(\.risk.toSelf.selfHarm.$present).is(true)))
    field(
      "impactRiskToSelf", \.referrals.cas3.riskImpact.$toSelf,
      .when(fact(\.risk.toSelf.selfHarm.$present).is(true)))
    field("safetyPlan", \.risk.toSelf.$safetyPlan, .always)
    field("riskPlanSupervision", \.risk.managementPlan.$supervision, .always)
    field("riskPlanMonitoringAndControl", \.risk.managementPlan.$monitoringAndControl, .always)
    field("riskPlanInterventions", \.risk.managementPlan.$interventionsAndTreatment, .always)
    field("riskPlanVictimSafety", \.risk.managementPlan.$victimSafety, .always)
  }

  static let approvalsForSpecificRisks = section("approvalsForSpecificRisks", "Senior approval") {
    field("approvalStatus", \.referrals.cas3.approval.$status, .always)
    field(
      "approvalDetail", \.referrals.cas3.approval.$detail,
      .when(fact(\.referrals.cas3.approval.$status).is(.given)))
  }

  static let behaviourInCas = section("behaviourInCas", "Earlier CAS stays") {
    field("hadPreviousStay", \.accommodation.$hadPreviousStay, .always)
    list("PreviousStays", of: "PreviousStay", \.accommodation.previousStays) {
      item("previousStayService", \.$service, .when(fact(\.accommodation.$hadPreviousStay).is(.yes)))
      item(
        "previousStayConduct", \.$conduct,
        .when(fact(\.accommodation.previousStays, \.$service).isPresent))
    }
  }
}
