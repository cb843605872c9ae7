import ProbationRecord

extension MAPPAForm {
  static let relevantInformation = section(
    "relevantInformation", "Reason for referral and relevant information", completedBy: "Referring agency"
  ) {
    field("reasonForReferral", facts.referrals.mappa.reason, .always)
    field("concernBehaviour", facts.referrals.mappa.concerns.behaviour, .optional)
    field("concernOffendingPattern", facts.referrals.mappa.concerns.offendingPattern, .optional)
    field("concernAgencyInformation", facts.referrals.mappa.concerns.agencyInformation, .optional)
    field("concernOther", facts.referrals.mappa.concerns.other, .optional)
    field("addedValue", facts.referrals.mappa.addedValue, .always)
    field("levelGround", facts.referrals.mappa.levelGround, .always)
    field("barriersAtLevel1", facts.referrals.mappa.barriersAtLevel1, .always)
    field(
      "criticalPublicProtectionCase", facts.referrals.mappa.criticalPublicProtectionCase,
      .when(facts.referrals.mappa.levelSought.is(.level3)))
    field("mediaInterest", facts.referrals.mappa.media.interest, .optional)
    field(
      "mediaHandling", facts.referrals.mappa.media.handling,
      .when(facts.referrals.mappa.media.interest.is(true)))
    field("currentSituation", facts.risk.managementPlan.currentSituation, .always)
    field("custodyBehaviour", facts.custody.behaviour, .when(facts.custody.status.is(.inCustody)))
    list("Adjudications", of: "Adjudication", facts.custody.adjudications) {
      item("adjudicationReportedAt", facts.custody.adjudications.reportedAt, .optional)
      item("adjudicationOffence", facts.custody.adjudications.offence, .optional)
      item("adjudicationFinding", facts.custody.adjudications.finding, .optional)
    }
    field("complianceWithSupervision", facts.management.compliance, .optional)
    field("interventionsCompleted", facts.needs.interventions.completed, .optional)
    field("homeCircumstances", facts.accommodation.homeCircumstances, .optional)
    field("accommodationNeeds", facts.needs.accommodation.summary, .optional)
    field("approvedPremisesStatus", facts.referrals.approvedPremises.status, .optional)
    SharedQuestions.criminogenicNeeds
    field("healthConditions", facts.health.conditions.detail, .optional)
    field("onlineConduct", facts.risk.onlineConduct, .optional)
  }
}
