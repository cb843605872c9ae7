import ProbationRecord

extension MAPPAForm {
  static let victimConcerns = section("victimConcerns", "Victim concerns", completedBy: "Referring agency") {
    list("Victims", of: "Victim", \.victims) {
      item("victimKind", \.$kind, .always)
      item("victimReference", \.$reference, .when(fact(\.victims, \.$kind).isPresent))
      item("victimRelationship", \.$relationship, .when(fact(\.victims, \.$kind).isPresent))
      item("victimImpact", \.$impact, .optional)
      item("victimConcerns", \.$concerns, .when(fact(\.victims, \.$kind).isPresent))
      item(
        "victimContactStatus", \.contactScheme.$status, .mandatoryWhen(fact(\.victims, \.$kind).is(.index)))
      item(
        "liaisonOfficerName", \.contactScheme.$officerName,
        .when(fact(\.victims, \.contactScheme.$status).is(.engaged)))
      item(
        "liaisonOfficerContact", \.contactScheme.$officerContact,
        .when(fact(\.victims, \.contactScheme.$status).is(.engaged)))
      item(
        "liaisonOfficerInformedDate", \.contactScheme.$informedDate,
        .when(fact(\.victims, \.contactScheme.$status).is(.engaged)))
      item("victimRequestedConditions", \.$requestedConditions, .optional)
    }
    field(
      "maracReferred", \.safeguarding.marac.$referred,
      .mandatoryWhen(fact(\.risk.$flags).includes(RiskFlag.domesticAbusePerpetrator)))
    field(
      "maracDateAndArea", \.safeguarding.marac.$dateAndArea,
      .when(fact(\.safeguarding.marac.$referred).is(.yes)))
    field("maracActions", \.safeguarding.marac.$actions, .when(fact(\.safeguarding.marac.$referred).is(.yes)))
  }

  static let safeguarding = section(
    "safeguarding", "Safeguarding children and adults", completedBy: "Referring agency"
  ) {
    field("childrenConcern", \.safeguarding.$childrenConcern, .always)
    list("Children", of: "Child", \.safeguarding.children) {
      item("childName", \.$name, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item("childDateOfBirth", \.$dateOfBirth, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item("childRelationship", \.$relationship, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item("childAddress", \.$address, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item("childContact", \.$contact, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item("childPlan", \.$plan, .when(fact(\.safeguarding.$childrenConcern).is(true)))
      item(
        "childSocialWorker", \.$socialWorker,
        .when(
          fact(\.safeguarding.children, \.$plan).isIn([
            .referred, .childInNeed, .childProtection, .lookedAfter,
          ])))
    }
    field("adultAtRiskConcern", \.safeguarding.$adultAtRiskConcern, .optional)
    field(
      "adultAtRiskDetail", \.safeguarding.$adultAtRiskDetail,
      .when(fact(\.safeguarding.$adultAtRiskConcern).is(true)))
    field("personIsAdultAtRisk", \.safeguarding.$personIsAdultAtRisk, .optional)
  }

  static let diversity = section("diversity", "Diversity", completedBy: "Referring agency") {
    field("diversitySummary", \.needs.diversity.$summary, .always)
    list("Needs", of: "Need", \.health.needs) {
      item("needKind", \.$kind, .optional)
      item("needDetail", \.$detail, .optional)
    }
    field("religionOrBelief", \.person.$religion, .optional)
    field("sexualOrientation", \.person.$sexualOrientation, .optional)
    field("genderIdentity", \.person.$genderIdentity, .optional)
    field("transgenderHistory", \.person.$transgenderHistory, .optional)
    field("interpreterRequired", \.person.language.$interpreterRequired, .optional)
  }
}
