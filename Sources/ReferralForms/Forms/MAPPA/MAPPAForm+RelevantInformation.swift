import ProbationRecord

extension MAPPAForm {
  static let relevantInformation = section(
    "relevantInformation", "Reason for referral and relevant information", completedBy: "Referring agency"
  ) {
    field("reasonForReferral", \.referrals.mappa.$reason, .always)
    field("concernBehaviour", \.referrals.mappa.concerns.$behaviour, .optional)
    field("concernOffendingPattern", \.referrals.mappa.concerns.$offendingPattern, .optional)
    field("concernAgencyInformation", \.referrals.mappa.concerns.$agencyInformation, .optional)
    field("concernOther", \.referrals.mappa.concerns.$other, .optional)
    field("addedValue", \.referrals.mappa.$addedValue, .always)
    field("levelGround", \.referrals.mappa.$levelGround, .always)
    field("barriersAtLevel1", \.referrals.mappa.$barriersAtLevel1, .always)
    field(
      "criticalPublicProtectionCase", \.referrals.mappa.$criticalPublicProtectionCase,
      .when(fact(\.referrals.mappa.$levelSought).is(.level3)))
    field("mediaInterest", \.referrals.mappa.media.$interest, .optional)
    field(
      "mediaHandling", \.referrals.mappa.media.$handling,
      .when(fact(\.referrals.mappa.media.$interest).is(true)))
    field("currentSituation", \.risk.managementPlan.$currentSituation, .always)
    field("custodyBehaviour", \.custody.$behaviour, .when(fact(\.custody.$status).is(.inCustody)))
    list("Adjudications", of: "Adjudication", \.custody.adjudications) {
      item("adjudicationReportedAt", \.$reportedAt, .optional)
      item("adjudicationOffence", \.$offence, .optional)
      item("adjudicationFinding", \.$finding, .optional)
    }
    field("complianceWithSupervision", \.management.$compliance, .optional)
    field("interventionsCompleted", \.needs.interventions.$completed, .optional)
    field("homeCircumstances", \.accommodation.$homeCircumstances, .optional)
    field("accommodationNeeds", \.needs.accommodation.$summary, .optional)
    field("approvedPremisesStatus", \.referrals.approvedPremises.$status, .optional)
    SharedQuestions.criminogenicNeeds
    field("healthConditions", \.health.conditions.$detail, .optional)
    field("onlineConduct", \.risk.$onlineConduct, .optional)
  }
}
