import ProbationRecord

extension ApprovedPremisesForm {
  static let typeOfAp = section("typeOfAp", "Type of approved premises") {
    field("apType", \.referrals.approvedPremises.$apType, .always)
    field(
      "managedByNsd", \.management.$nationalSecurityDivision,
      .when(fact(\.referrals.approvedPremises.$apType).is(.esap)))
    field(
      "esapExceptionAgreed", \.referrals.approvedPremises.esap.exception.$agreed,
      .when(
        fact(\.referrals.approvedPremises.$apType).is(.esap)
          && fact(\.management.$nationalSecurityDivision).is(false)))
    field(
      "esapExceptionAgreedBy", \.referrals.approvedPremises.esap.exception.$agreedBy,
      .when(fact(\.referrals.approvedPremises.esap.exception.$agreed).is(true)))
    field(
      "esapExceptionAgreementDate", \.referrals.approvedPremises.esap.exception.$agreedDate,
      .when(fact(\.referrals.approvedPremises.esap.exception.$agreed).is(true)))
    field(
      "esapExceptionSummary", \.referrals.approvedPremises.esap.exception.$summary,
      .when(fact(\.referrals.approvedPremises.esap.exception.$agreed).is(true)))
    field(
      "esapReasons", \.referrals.approvedPremises.esap.$reasons,
      .when(
        fact(\.referrals.approvedPremises.$apType).is(.esap)
          && (fact(\.management.$nationalSecurityDivision).is(true)
            || fact(\.referrals.approvedPremises.esap.exception.$agreed).is(true))
      ))
    field("esapFactors", \.referrals.approvedPremises.esap.$factors, .optional)
    field(
      "secretedItemTypes", \.referrals.approvedPremises.esap.secreting.$itemTypes,
      .when(fact(\.referrals.approvedPremises.esap.$reasons).includes(APESAPReason.secreting)))
    field(
      "secretingIntelligenceRequested", \.referrals.approvedPremises.esap.secreting.$intelligenceRequested,
      .when(fact(\.referrals.approvedPremises.esap.$reasons).includes(APESAPReason.secreting)))
    field(
      "secretingIntelligenceDetail", \.referrals.approvedPremises.esap.secreting.$intelligenceDetail,
      .when(fact(\.referrals.approvedPremises.esap.secreting.$intelligenceRequested).is(true)))
    field("secretingNotes", \.referrals.approvedPremises.esap.secreting.$notes, .optional)
    field(
      "cctvBehaviours", \.referrals.approvedPremises.esap.cctv.$behaviours,
      .when(fact(\.referrals.approvedPremises.esap.$reasons).includes(APESAPReason.cctv)))
    field(
      "cctvIntelligenceRequested", \.referrals.approvedPremises.esap.cctv.$intelligenceRequested,
      .when(fact(\.referrals.approvedPremises.esap.$reasons).includes(APESAPReason.cctv)))
    field(
      "cctvIntelligenceDetail", \.referrals.approvedPremises.esap.cctv.$intelligenceDetail,
      .when(fact(\.referrals.approvedPremises.esap.cctv.$intelligenceRequested).is(true)))
    field("cctvNotes", \.referrals.approvedPremises.esap.cctv.$notes, .optional)
    field(
      "opdScreenedIn", \.needs.opdPathway.$screenedIn,
      .when(fact(\.referrals.approvedPremises.$apType).is(.pipe)))
    field(
      "opdLastConsultationDate", \.needs.opdPathway.$lastConsultationDate,
      .when(
        fact(\.referrals.approvedPremises.$apType).is(.pipe)
          && fact(\.needs.opdPathway.$screenedIn).is(true)))
    field(
      "pipeRecommended", \.referrals.approvedPremises.pipe.$recommended,
      .when(fact(\.referrals.approvedPremises.$apType).is(.pipe)))
    field("pipeReason", \.referrals.approvedPremises.pipe.$reason, .optional)
    field(
      "recoveryMotivation", \.referrals.approvedPremises.rfap.$motivation,
      .when(fact(\.referrals.approvedPremises.$apType).is(.rfap)))
    field(
      "inSubstanceTreatment", \.health.substanceMisuse.$inTreatment,
      .when(fact(\.referrals.approvedPremises.$apType).is(.rfap)))
    field("substanceTreatmentDetail", \.health.substanceMisuse.$treatmentDetail, .optional)
    field(
      "recoveryPlan", \.referrals.approvedPremises.rfap.$recoveryPlan,
      .when(fact(\.referrals.approvedPremises.$apType).is(.rfap)))
  }
}
