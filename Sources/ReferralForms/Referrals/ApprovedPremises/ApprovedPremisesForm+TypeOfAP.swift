import ProbationRecord

extension ApprovedPremisesForm {
  static let typeOfAp = section("typeOfAp", "Type of approved premises") {
    field("apType", facts.referrals.approvedPremises.apType, .always)
    field(
      "managedByNsd", facts.management.nationalSecurityDivision,
      .when(facts.referrals.approvedPremises.apType.is(.esap)))
    field(
      "esapExceptionAgreed", facts.referrals.approvedPremises.esap.exception.agreed,
      .when(
        facts.referrals.approvedPremises.apType.is(.esap)
          && facts.management.nationalSecurityDivision.is(false)))
    field(
      "esapExceptionAgreedBy", facts.referrals.approvedPremises.esap.exception.agreedBy,
      .when(facts.referrals.approvedPremises.esap.exception.agreed.is(true)))
    field(
      "esapExceptionAgreementDate", facts.referrals.approvedPremises.esap.exception.agreedDate,
      .when(facts.referrals.approvedPremises.esap.exception.agreed.is(true)))
    field(
      "esapExceptionSummary", facts.referrals.approvedPremises.esap.exception.summary,
      .when(facts.referrals.approvedPremises.esap.exception.agreed.is(true)))
    field(
      "esapReasons", facts.referrals.approvedPremises.esap.reasons,
      .when(
        facts.referrals.approvedPremises.apType.is(.esap)
          && (facts.management.nationalSecurityDivision.is(true)
            || facts.referrals.approvedPremises.esap.exception.agreed.is(true))
      ))
    field("esapFactors", facts.referrals.approvedPremises.esap.factors, .optional)
    field(
      "secretedItemTypes", facts.referrals.approvedPremises.esap.secreting.itemTypes,
      .when(facts.referrals.approvedPremises.esap.reasons.includes(APESAPReason.secreting)))
    field(
      "secretingIntelligenceRequested", facts.referrals.approvedPremises.esap.secreting.intelligenceRequested,
      .when(facts.referrals.approvedPremises.esap.reasons.includes(APESAPReason.secreting)))
    field(
      "secretingIntelligenceDetail", facts.referrals.approvedPremises.esap.secreting.intelligenceDetail,
      .when(facts.referrals.approvedPremises.esap.secreting.intelligenceRequested.is(true)))
    field("secretingNotes", facts.referrals.approvedPremises.esap.secreting.notes, .optional)
    field(
      "cctvBehaviours", facts.referrals.approvedPremises.esap.cctv.behaviours,
      .when(facts.referrals.approvedPremises.esap.reasons.includes(APESAPReason.cctv)))
    field(
      "cctvIntelligenceRequested", facts.referrals.approvedPremises.esap.cctv.intelligenceRequested,
      .when(facts.referrals.approvedPremises.esap.reasons.includes(APESAPReason.cctv)))
    field(
      "cctvIntelligenceDetail", facts.referrals.approvedPremises.esap.cctv.intelligenceDetail,
      .when(facts.referrals.approvedPremises.esap.cctv.intelligenceRequested.is(true)))
    field("cctvNotes", facts.referrals.approvedPremises.esap.cctv.notes, .optional)
    field(
      "opdScreenedIn", facts.needs.opdPathway.screenedIn,
      .when(facts.referrals.approvedPremises.apType.is(.pipe)))
    field(
      "opdLastConsultationDate", facts.needs.opdPathway.lastConsultationDate,
      .when(
        facts.referrals.approvedPremises.apType.is(.pipe)
          && facts.needs.opdPathway.screenedIn.is(true)))
    field(
      "pipeRecommended", facts.referrals.approvedPremises.pipe.recommended,
      .when(facts.referrals.approvedPremises.apType.is(.pipe)))
    field("pipeReason", facts.referrals.approvedPremises.pipe.reason, .optional)
    field(
      "recoveryMotivation", facts.referrals.approvedPremises.rfap.motivation,
      .when(facts.referrals.approvedPremises.apType.is(.rfap)))
    field(
      "inSubstanceTreatment", facts.health.substanceMisuse.inTreatment,
      .when(facts.referrals.approvedPremises.apType.is(.rfap)))
    field("substanceTreatmentDetail", facts.health.substanceMisuse.treatmentDetail, .optional)
    field(
      "recoveryPlan", facts.referrals.approvedPremises.rfap.recoveryPlan,
      .when(facts.referrals.approvedPremises.apType.is(.rfap)))
  }
}
