import ProbationRecord

extension ApprovedPremisesForm {
  /// Partner agencies are asked where a contingency plan rests on more than a short notice.
  private static let partnerAgenciesApply =
    fact(\.sentence.$type).isIn([.communityOrder, .suspendedSentence, .nonStatutory])
    || fact(\.referrals.approvedPremises.$apType).is(.esap)
    || fact(\.sentence.dates.$pssEnd).isPresent

  /// A contingency plan is asked of cases without a recall power behind them, of enhanced security, and of
  /// arrivals within four weeks.
  private static let contingencyPlanApplies =
    partnerAgenciesApply
    || fact(\.referrals.approvedPremises.$placementStartDate).isOnOrBefore(.todayPlusDays(28))

  static let furtherConsiderations = section(
    "furtherConsiderations", "Further considerations and contingency plan"
  ) {
    field("riskToStaff", \.risk.toStaff.$present, .always)
    field("riskToStaffDetail", \.risk.toStaff.$detail, .when(fact(\.risk.toStaff.$present).is(true)))
    field("riskToOtherResidents", \.risk.toOtherResidents.$present, .always)
    field(
      "riskToOtherResidentsDetail", \.risk.toOtherResidents.$detail,
      .when(fact(\.risk.toOtherResidents.$present).is(true)))
    field("roomSharingConcerns", \.referrals.approvedPremises.roomSharing.concerns.$present, .always)
    field(
      "roomSharingConcernsDetail", \.referrals.approvedPremises.roomSharing.concerns.$detail,
      .when(fact(\.referrals.approvedPremises.roomSharing.concerns.$present).is(true)))
    field("roomSharingTrauma", \.referrals.approvedPremises.roomSharing.trauma.$present, .always)
    field(
      "roomSharingTraumaDetail", \.referrals.approvedPremises.roomSharing.trauma.$detail,
      .when(fact(\.referrals.approvedPremises.roomSharing.trauma.$present).is(true)))
    field("roomSharingBenefit", \.referrals.approvedPremises.roomSharing.benefit.$present, .always)
    field(
      "roomSharingBenefitDetail", \.referrals.approvedPremises.roomSharing.benefit.$detail,
      .when(fact(\.referrals.approvedPremises.roomSharing.benefit.$present).is(true)))
    SharedQuestions.vulnerability
    field("exploitsOthers", \.risk.exploitsOthers.$present, .always)
    field(
      "exploitsOthersDetail", \.risk.exploitsOthers.$detail,
      .when(fact(\.risk.exploitsOthers.$present).is(true)))
    field("hadPreviousStay", \.accommodation.$hadPreviousStay, .always)
    list("PreviousStays", of: "PreviousStay", \.accommodation.previousStays) {
      item("previousStayService", \.$service, .when(fact(\.accommodation.$hadPreviousStay).is(.yes)))
      item(
        "previousStayConduct", \.$conduct,
        .when(fact(\.accommodation.previousStays, \.$service).is(.cas1)))
    }
    field("selfCateringSuitable", \.referrals.approvedPremises.selfCatering.$suitable, .always)
    field(
      "selfCateringConcerns", \.referrals.approvedPremises.selfCatering.$concerns,
      .when(fact(\.referrals.approvedPremises.selfCatering.$suitable).is(false)))
    field("arsonRisk", \.risk.arson.$present, .always)
    field("arsonRiskDetail", \.risk.arson.$detail, .when(fact(\.risk.arson.$present).is(true)))
    field("helpfulCircumstances", \.support.helpfulCircumstances.$present, .always)
    field(
      "helpfulCircumstancesDetail", \.support.helpfulCircumstances.$detail,
      .when(fact(\.support.helpfulCircumstances.$present).is(true)))
    list(
      "PartnerAgencies", of: "PartnerAgency", \.agencies,
      only: fact(\.agencies, \.$inContingencyPlan).is(true)
    ) {
      item("partnerAgency", \.$inContingencyPlan, .when(partnerAgenciesApply))
      item("partnerAgencyName", \.$name, .when(fact(\.agencies, \.$inContingencyPlan).is(true)))
      item("partnerAgencyContact", \.$contactName, .when(fact(\.agencies, \.$inContingencyPlan).is(true)))
      item("partnerAgencyPhone", \.$phone, .when(fact(\.agencies, \.$inContingencyPlan).is(true)))
      item("partnerAgencyRole", \.$role, .when(fact(\.agencies, \.$inContingencyPlan).is(true)))
    }
    field(
      "noReturnActions", \.referrals.approvedPremises.contingency.$noReturnActions,
      .when(contingencyPlanApplies))
    field(
      "withdrawalActions", \.referrals.approvedPremises.contingency.$withdrawalActions,
      .when(contingencyPlanApplies))
    field(
      "victimConsiderations", \.referrals.approvedPremises.contingency.$victimConsiderations,
      .when(contingencyPlanApplies))
    field(
      "unsuitableAddresses", \.referrals.approvedPremises.contingency.$unsuitableAddresses,
      .when(contingencyPlanApplies))
    field(
      "suitableAddresses", \.referrals.approvedPremises.contingency.$suitableAddresses,
      .when(contingencyPlanApplies))
    field(
      "breachInformation", \.referrals.approvedPremises.contingency.$breachInformation,
      .when(contingencyPlanApplies))
    field(
      "otherContingencyConsiderations", \.referrals.approvedPremises.contingency.$otherConsiderations,
      .when(contingencyPlanApplies))
    field(
      "triggerPlanInPlace", \.referrals.approvedPremises.triggerPlan.$inPlace,
      .when(contingencyPlanApplies))
    field(
      "licenceConditionsRequested", \.referrals.approvedPremises.triggerPlan.$licenceConditionsRequested,
      .when(contingencyPlanApplies))
    list("LicenceConditions", of: "LicenceCondition", \.licence.conditions) {
      item(
        "licenceConditionKind", \.$kind,
        .when(
          fact(\.referrals.approvedPremises.triggerPlan.$licenceConditionsRequested).is(true)
            || fact(\.accommodation.locationRestrictions.$kinds).includes(LocationFactor.licenceExclusionZone)
        ))
      item(
        "licenceConditionDetail", \.$detail,
        .when(
          fact(\.referrals.approvedPremises.triggerPlan.$licenceConditionsRequested).is(true)
            || fact(\.accommodation.locationRestrictions.$kinds).includes(LocationFactor.licenceExclusionZone)
        ))
      item(
        "licenceConditionStatus", \.$status,
        .when(fact(\.referrals.approvedPremises.triggerPlan.$licenceConditionsRequested).is(true)))
    }
  }
}
