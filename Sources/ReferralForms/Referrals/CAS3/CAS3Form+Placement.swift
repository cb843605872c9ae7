import ProbationRecord

extension CAS3Form {
  static let placementConsiderations = section(
    "placementConsiderations", "Risk and placement considerations"
  ) {
    field("suitableToShare", facts.referrals.cas3.sharing.suitable, .always)
    field(
      "sharingRiskManagement", facts.referrals.cas3.sharing.riskManagement,
      .when(facts.referrals.cas3.sharing.suitable.is(true)))
    field(
      "sharingUnsuitableReason", facts.referrals.cas3.sharing.unsuitableReason,
      .when(facts.referrals.cas3.sharing.suitable.is(false)))
    field("complianceIssues", facts.management.compliance, .optional)
    field("engagementSupport", facts.referrals.cas3.engagementSupport, .always)
    field("antiSocialBehaviour", facts.risk.antiSocialBehaviour.present, .always)
    field(
      "antiSocialBehaviourDetail", facts.risk.antiSocialBehaviour.detail,
      .when(facts.risk.antiSocialBehaviour.present.is(true)))
    field("substanceMisuse", facts.health.substanceMisuse.present, .always)
    field(
      "drugMisuse", facts.needs.drugs.summary,
      .when(facts.health.substanceMisuse.present.is(true) && facts.needs.alcohol.summary.isAbsent))
    field(
      "alcoholMisuse", facts.needs.alcohol.summary,
      .when(facts.health.substanceMisuse.present.is(true) && facts.needs.drugs.summary.isAbsent))
    field(
      "substanceMisuseSupport", facts.referrals.cas3.substanceMisuseSupport,
      .when(facts.health.substanceMisuse.present.is(true)))
    field("impactRiskToChildren", facts.referrals.cas3.riskImpact.children, .always)
    field("impactRiskToPublic", facts.referrals.cas3.riskImpact.public, .always)
    field("locationFactors", facts.accommodation.locationRestrictions.kinds, .optional)
    field("impactRiskToKnownAdult", facts.referrals.cas3.riskImpact.knownAdult, .always)
    field(
      "riskToStaffDetail", facts.risk.toStaff.detail,
      .mandatoryWhen(facts.risk.rosh.community.staff.isIn([.medium, .high, .veryHigh])))
    field("impactRiskToStaff", facts.referrals.cas3.riskImpact.staff, .always)
    field("selfHarm", facts.risk.toSelf.selfHarm.present, .always)
    field(
      "selfHarmDetail", facts.risk.toSelf.selfHarm.detail,
      .when(facts.risk.toSelf.selfHarm.present.is(true)))
    field(
      "impactRiskToSelf", facts.referrals.cas3.riskImpact.self_,
      .when(facts.risk.toSelf.selfHarm.present.is(true)))
    field("safetyPlan", facts.risk.toSelf.safetyPlan, .always)
    field("riskPlanSupervision", facts.risk.managementPlan.supervision, .always)
    field("riskPlanMonitoringAndControl", facts.risk.managementPlan.monitoringAndControl, .always)
    field("riskPlanInterventions", facts.risk.managementPlan.interventionsAndTreatment, .always)
    field("riskPlanVictimSafety", facts.risk.managementPlan.victimSafety, .always)
  }

  static let approvalsForSpecificRisks = section("approvalsForSpecificRisks", "Senior approval") {
    field("approvalStatus", facts.referrals.cas3.approval.status, .always)
    field(
      "approvalDetail", facts.referrals.cas3.approval.detail,
      .when(facts.referrals.cas3.approval.status.is(.given)))
  }

  static let behaviourInCas = section("behaviourInCas", "Earlier CAS stays") {
    field("hadPreviousStay", facts.accommodation.hadPreviousStay, .always)
    list("PreviousStays", of: "PreviousStay", facts.accommodation.previousStays) {
      item(
        "previousStayService", facts.accommodation.previousStays.service,
        .when(facts.accommodation.hadPreviousStay.is(.yes)))
      item(
        "previousStayConduct", facts.accommodation.previousStays.conduct,
        .when(facts.accommodation.previousStays.service.isPresent))
    }
  }
}
