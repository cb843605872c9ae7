import ProbationRecord

extension MAPPAForm {
  static let riskAssessment = section("riskAssessment", "Risk assessment", completedBy: "Referring agency") {
    field("oasysDate", facts.risk.oasys.completedDate, .when(facts.mappa.leadAgency.is(.probation)))
    field("oasysStatus", facts.risk.oasys.status, .optional)
    list("RiskTools", of: "RiskTool", facts.risk.predictors) {
      item(
        "predictorKind", facts.risk.predictors.kind,
        .mandatoryWhen(
          facts.mappa.category.isIn([.category1, .category4])
            || facts.risk.flags.includes(RiskFlag.domesticAbusePerpetrator)))
      item(
        "predictorScore", facts.risk.predictors.score,
        .when(facts.risk.predictors.kind.isIn([.rsr, .ogrs3, .ogp, .ovp, .csrp, .arp, .vrp, .svrp])))
      item(
        "predictorBand", facts.risk.predictors.band,
        .when(
          facts.risk.predictors.kind.isIn([
            .rsr, .ogrs3, .ogp, .ovp, .ospDirectContact, .ospIndirectImages, .csrp, .arp, .vrp, .svrp, .dcSrp,
            .iicSrp, .rm2000Sexual, .rm2000Violent, .rm2000Combined, .arms, .saraPartner, .saraOthers,
          ])))
      item("predictorDate", facts.risk.predictors.date, .optional)
      item(
        "predictorOutcome", facts.risk.predictors.outcome,
        .when(facts.risk.predictors.kind.isIn([.erg, .assetPlus, .clinical, .other])))
    }
    field("roshCommunityChildren", facts.risk.rosh.community.children, .always)
    field("roshCommunityPublic", facts.risk.rosh.community.public, .always)
    field("roshCommunityKnownAdult", facts.risk.rosh.community.knownAdult, .always)
    field("roshCommunityStaff", facts.risk.rosh.community.staff, .always)
    field("roshCustodyChildren", facts.risk.rosh.custody.children, .when(facts.custody.status.is(.inCustody)))
    field("roshCustodyPublic", facts.risk.rosh.custody.public, .when(facts.custody.status.is(.inCustody)))
    field(
      "roshCustodyKnownAdult", facts.risk.rosh.custody.knownAdult,
      .when(facts.custody.status.is(.inCustody)))
    field("roshCustodyStaff", facts.risk.rosh.custody.staff, .when(facts.custody.status.is(.inCustody)))
    field(
      "roshCustodyPrisoners", facts.risk.rosh.custody.prisoners,
      .when(facts.custody.status.is(.inCustody)))
    field("roshOverall", facts.risk.rosh.overall, .always)
    field("whoIsAtRisk", facts.risk.rosh.whoIsAtRisk, .always)
    field("natureOfRisk", facts.risk.rosh.natureOfRisk, .always)
    field("whenRiskGreatest", facts.risk.rosh.greatestWhen, .when(facts.risk.rosh.likelySituations.isAbsent))
    field("likelySituations", facts.risk.rosh.likelySituations, .when(facts.risk.rosh.greatestWhen.isAbsent))
    field(
      "factorsIncreasingRisk", facts.risk.rosh.increaseFactors,
      .when(facts.risk.rosh.riskFactorAnalysis.isAbsent))
    field(
      "riskFactorAnalysis", facts.risk.rosh.riskFactorAnalysis,
      .when(facts.risk.rosh.increaseFactors.isAbsent))
    field("factorsReducingRisk", facts.risk.rosh.protectiveFactors, .always)
    SharedQuestions.selfHarmAndCoping
    field("vulnerabilityDetail", facts.risk.toSelf.vulnerability.detail, .optional)
    field("riskFlags", facts.risk.flags, .optional)
    field(
      "riskToStaffDetail", facts.risk.toStaff.detail,
      .mandatoryWhen(facts.risk.rosh.community.staff.isIn([.medium, .high, .veryHigh])))
    field("abscondRisk", facts.risk.abscond, .optional)
  }

  static let riskManagementPlan = section(
    "riskManagementPlan", "Risk management plan", completedBy: "Referring agency"
  ) {
    field("supervision", facts.risk.managementPlan.supervision, .always)
    field("monitoringAndControl", facts.risk.managementPlan.monitoringAndControl, .always)
    field("interventionsAndTreatment", facts.risk.managementPlan.interventionsAndTreatment, .always)
    field("victimSafety", facts.risk.managementPlan.victimSafety, .always)
    field("contingencyPlan", facts.risk.managementPlan.contingency, .always)
    field("furtherConsiderations", facts.risk.managementPlan.furtherConsiderations, .optional)
    field("additionalComments", facts.risk.managementPlan.additionalComments, .optional)
  }
}
