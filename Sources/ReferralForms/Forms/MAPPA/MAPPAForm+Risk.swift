import ProbationRecord

extension MAPPAForm {
  static let riskAssessment = section("riskAssessment", "Risk assessment", completedBy: "Referring agency") {
    field("oasysDate", \.risk.oasys.$completedDate, .when(fact(\.mappa.$leadAgency).is(.probation)))
    field("oasysStatus", \.risk.oasys.$status, .optional)
    list("RiskTools", of: "RiskTool", \.risk.predictors) {
      item(
        "predictorKind", \.$kind,
        .mandatoryWhen(
          fact(\.mappa.$category).isIn([.category1, .category4])
            || fact(\.risk.$flags).includes(RiskFlag.domesticAbusePerpetrator)))
      item(
        "predictorScore", \.$score,
        .when(fact(\.risk.predictors, \.$kind).isIn([.rsr, .ogrs3, .ogp, .ovp, .csrp, .arp, .vrp, .svrp])))
      item(
        "predictorBand", \.$band,
        .when(
          fact(\.risk.predictors, \.$kind).isIn([
            .rsr, .ogrs3, .ogp, .ovp, .ospDirectContact, .ospIndirectImages, .csrp, .arp, .vrp, .svrp, .dcSrp,
            .iicSrp, .rm2000Sexual, .rm2000Violent, .rm2000Combined, .arms, .saraPartner, .saraOthers,
          ])))
      item("predictorDate", \.$date, .optional)
      item(
        "predictorOutcome", \.$outcome,
        .when(fact(\.risk.predictors, \.$kind).isIn([.erg, .assetPlus, .clinical, .other])))
    }
    field("roshCommunityChildren", \.risk.rosh.community.$children, .always)
    field("roshCommunityPublic", \.risk.rosh.community.$public, .always)
    field("roshCommunityKnownAdult", \.risk.rosh.community.$knownAdult, .always)
    field("roshCommunityStaff", \.risk.rosh.community.$staff, .always)
    field("roshCustodyChildren", \.risk.rosh.custody.$children, .when(fact(\.custody.$status).is(.inCustody)))
    field("roshCustodyPublic", \.risk.rosh.custody.$public, .when(fact(\.custody.$status).is(.inCustody)))
    field(
      "roshCustodyKnownAdult", \.risk.rosh.custody.$knownAdult,
      .when(fact(\.custody.$status).is(.inCustody)))
    field("roshCustodyStaff", \.risk.rosh.custody.$staff, .when(fact(\.custody.$status).is(.inCustody)))
    field(
      "roshCustodyPrisoners", \.risk.rosh.custody.$prisoners,
      .when(fact(\.custody.$status).is(.inCustody)))
    field("roshOverall", \.risk.rosh.$overall, .always)
    field("whoIsAtRisk", \.risk.rosh.$whoIsAtRisk, .always)
    field("natureOfRisk", \.risk.rosh.$natureOfRisk, .always)
    field("whenRiskGreatest", \.risk.rosh.$greatestWhen, .when(fact(\.risk.rosh.$likelySituations).isAbsent))
    field("likelySituations", \.risk.rosh.$likelySituations, .when(fact(\.risk.rosh.$greatestWhen).isAbsent))
    field(
      "factorsIncreasingRisk", \.risk.rosh.$increaseFactors,
      .when(fact(\.risk.rosh.$riskFactorAnalysis).isAbsent))
    field(
      "riskFactorAnalysis", \.risk.rosh.$riskFactorAnalysis,
      .when(fact(\.risk.rosh.$increaseFactors).isAbsent))
    field("factorsReducingRisk", \.risk.rosh.$protectiveFactors, .always)
    SharedQuestions.selfHarmAndCoping
    field("vulnerabilityDetail", \.risk.toSelf.vulnerability.$detail, .optional)
    field("riskFlags", \.risk.$flags, .optional)
    field(
      "riskToStaffDetail", \.risk.toStaff.$detail,
      .mandatoryWhen(fact(\.risk.rosh.community.$staff).isIn([.medium, .high, .veryHigh])))
    field("abscondRisk", \.risk.$abscond, .optional)
  }

  static let riskManagementPlan = section(
    "riskManagementPlan", "Risk management plan", completedBy: "Referring agency"
  ) {
    field("supervision", \.risk.managementPlan.$supervision, .always)
    field("monitoringAndControl", \.risk.managementPlan.$monitoringAndControl, .always)
    field("interventionsAndTreatment", \.risk.managementPlan.$interventionsAndTreatment, .always)
    field("victimSafety", \.risk.managementPlan.$victimSafety, .always)
    field("contingencyPlan", \.risk.managementPlan.$contingency, .always)
    field("furtherConsiderations", \.risk.managementPlan.$furtherConsiderations, .optional)
    field("additionalComments", \.risk.managementPlan.$additionalComments, .optional)
  }
}
