import ProbationRecord

extension ApprovedPremisesForm {
  /// Partner agencies are asked where a contingency plan rests on more than a short notice.
  private static let partnerAgenciesApply =
    facts.sentence.type.isIn([.communityOrder, .suspendedSentence, .nonStatutory])
    || facts.referrals.approvedPremises.apType.is(.esap)
    || facts.sentence.dates.pssEnd.isPresent

  /// A contingency plan is asked of cases without a recall power behind them, of enhanced security, and of
  /// arrivals within four weeks.
  private static let contingencyPlanApplies =
    partnerAgenciesApply
    || facts.referrals.approvedPremises.placementStartDate.isOnOrBefore(.todayPlusDays(28))

  static let furtherConsiderations = section(
    "furtherConsiderations", "Further considerations and contingency plan"
  ) {
    field("riskToStaff", facts.risk.toStaff.present, .always)
    field("riskToStaffDetail", facts.risk.toStaff.detail, .when(facts.risk.toStaff.present.is(true)))
    field("riskToOtherResidents", facts.risk.toOtherResidents.present, .always)
    field(
      "riskToOtherResidentsDetail", facts.risk.toOtherResidents.detail,
      .when(facts.risk.toOtherResidents.present.is(true)))
    field("roomSharingConcerns", facts.referrals.approvedPremises.roomSharing.concerns.present, .always)
    field(
      "roomSharingConcernsDetail", facts.referrals.approvedPremises.roomSharing.concerns.detail,
      .when(facts.referrals.approvedPremises.roomSharing.concerns.present.is(true)))
    field("roomSharingTrauma", facts.referrals.approvedPremises.roomSharing.trauma.present, .always)
    field(
      "roomSharingTraumaDetail", facts.referrals.approvedPremises.roomSharing.trauma.detail,
      .when(facts.referrals.approvedPremises.roomSharing.trauma.present.is(true)))
    field("roomSharingBenefit", facts.referrals.approvedPremises.roomSharing.benefit.present, .always)
    field(
      "roomSharingBenefitDetail", facts.referrals.approvedPremises.roomSharing.benefit.detail,
      .when(facts.referrals.approvedPremises.roomSharing.benefit.present.is(true)))
    SharedQuestions.vulnerability
    field("exploitsOthers", facts.risk.exploitsOthers.present, .always)
    field(
      "exploitsOthersDetail", facts.risk.exploitsOthers.detail,
      .when(facts.risk.exploitsOthers.present.is(true)))
    field("hadPreviousStay", facts.accommodation.hadPreviousStay, .always)
    list("PreviousStays", of: "PreviousStay", facts.accommodation.previousStays) {
      item(
        "previousStayService", facts.accommodation.previousStays.service,
        .when(facts.accommodation.hadPreviousStay.is(.yes)))
      item(
        "previousStayConduct", facts.accommodation.previousStays.conduct,
        .when(facts.accommodation.previousStays.service.is(.cas1)))
    }
    field("selfCateringSuitable", facts.referrals.approvedPremises.selfCatering.suitable, .always)
    field(
      "selfCateringConcerns", facts.referrals.approvedPremises.selfCatering.concerns,
      .when(facts.referrals.approvedPremises.selfCatering.suitable.is(false)))
    field("arsonRisk", facts.risk.arson.present, .always)
    field("arsonRiskDetail", facts.risk.arson.detail, .when(facts.risk.arson.present.is(true)))
    field("helpfulCircumstances", facts.support.helpfulCircumstances.present, .always)
    field(
      "helpfulCircumstancesDetail", facts.support.helpfulCircumstances.detail,
      .when(facts.support.helpfulCircumstances.present.is(true)))
    list(
      "PartnerAgencies", of: "PartnerAgency", facts.agencies,
      only: facts.agencies.inContingencyPlan.is(true)
    ) {
      item("partnerAgency", facts.agencies.inContingencyPlan, .when(partnerAgenciesApply))
      item("partnerAgencyName", facts.agencies.name, .when(facts.agencies.inContingencyPlan.is(true)))
      item(
        "partnerAgencyContact", facts.agencies.contactName, .when(facts.agencies.inContingencyPlan.is(true)))
      item("partnerAgencyPhone", facts.agencies.phone, .when(facts.agencies.inContingencyPlan.is(true)))
      item("partnerAgencyRole", facts.agencies.role, .when(facts.agencies.inContingencyPlan.is(true)))
    }
    field(
      "noReturnActions", facts.referrals.approvedPremises.contingency.noReturnActions,
      .when(contingencyPlanApplies))
    field(
      "withdrawalActions", facts.referrals.approvedPremises.contingency.withdrawalActions,
      .when(contingencyPlanApplies))
    field(
      "victimConsiderations", facts.referrals.approvedPremises.contingency.victimConsiderations,
      .when(contingencyPlanApplies))
    field(
      "unsuitableAddresses", facts.referrals.approvedPremises.contingency.unsuitableAddresses,
      .when(contingencyPlanApplies))
    field(
      "suitableAddresses", facts.referrals.approvedPremises.contingency.suitableAddresses,
      .when(contingencyPlanApplies))
    field(
      "breachInformation", facts.referrals.approvedPremises.contingency.breachInformation,
      .when(contingencyPlanApplies))
    field(
      "otherContingencyConsiderations", facts.referrals.approvedPremises.contingency.otherConsiderations,
      .when(contingencyPlanApplies))
    field(
      "triggerPlanInPlace", facts.referrals.approvedPremises.triggerPlan.inPlace,
      .when(contingencyPlanApplies))
    field(
      "licenceConditionsRequested", facts.referrals.approvedPremises.triggerPlan.licenceConditionsRequested,
      .when(contingencyPlanApplies))
    list("LicenceConditions", of: "LicenceCondition", facts.licence.conditions) {
      item(
        "licenceConditionKind", facts.licence.conditions.kind,
        .when(
          facts.referrals.approvedPremises.triggerPlan.licenceConditionsRequested.is(true)
            || facts.accommodation.locationRestrictions.kinds.includes(LocationFactor.licenceExclusionZone)
        ))
      item(
        "licenceConditionDetail", facts.licence.conditions.detail,
        .when(
          facts.referrals.approvedPremises.triggerPlan.licenceConditionsRequested.is(true)
            || facts.accommodation.locationRestrictions.kinds.includes(LocationFactor.licenceExclusionZone)
        ))
      item(
        "licenceConditionStatus", facts.licence.conditions.status,
        .when(facts.referrals.approvedPremises.triggerPlan.licenceConditionsRequested.is(true)))
    }
  }
}
