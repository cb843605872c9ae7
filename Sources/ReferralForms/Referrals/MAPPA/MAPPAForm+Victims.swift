import ProbationRecord

extension MAPPAForm {
  static let victimConcerns = section("victimConcerns", "Victim concerns", completedBy: "Referring agency") {
    list("Victims", of: "Victim", facts.victims) {
      item("victimKind", facts.victims.kind, .always)
      item("victimReference", facts.victims.reference, .when(facts.victims.kind.isPresent))
      item("victimRelationship", facts.victims.relationship, .when(facts.victims.kind.isPresent))
      item("victimImpact", facts.victims.impact, .optional)
      item("victimConcerns", facts.victims.concerns, .when(facts.victims.kind.isPresent))
      item(
        "victimContactStatus", facts.victims.contactScheme.status,
        .mandatoryWhen(facts.victims.kind.is(.index)))
      item(
        "liaisonOfficerName", facts.victims.contactScheme.officerName,
        .when(facts.victims.contactScheme.status.is(.engaged)))
      item(
        "liaisonOfficerContact", facts.victims.contactScheme.officerContact,
        .when(facts.victims.contactScheme.status.is(.engaged)))
      item(
        "liaisonOfficerInformedDate", facts.victims.contactScheme.informedDate,
        .when(facts.victims.contactScheme.status.is(.engaged)))
      item("victimRequestedConditions", facts.victims.requestedConditions, .optional)
    }
    field(
      "maracReferred", facts.safeguarding.marac.referred,
      .mandatoryWhen(facts.risk.flags.includes(RiskFlag.domesticAbusePerpetrator)))
    field(
      "maracDateAndArea", facts.safeguarding.marac.dateAndArea,
      .when(facts.safeguarding.marac.referred.is(.yes)))
    field("maracActions", facts.safeguarding.marac.actions, .when(facts.safeguarding.marac.referred.is(.yes)))
  }

  static let safeguarding = section(
    "safeguarding", "Safeguarding children and adults", completedBy: "Referring agency"
  ) {
    field("childrenConcern", facts.safeguarding.childrenConcern, .always)
    list("Children", of: "Child", facts.safeguarding.children) {
      item("childName", facts.safeguarding.children.name, .when(facts.safeguarding.childrenConcern.is(true)))
      item(
        "childDateOfBirth", facts.safeguarding.children.dateOfBirth,
        .when(facts.safeguarding.childrenConcern.is(true)))
      item(
        "childRelationship", facts.safeguarding.children.relationship,
        .when(facts.safeguarding.childrenConcern.is(true)))
      item(
        "childAddress", facts.safeguarding.children.address,
        .when(facts.safeguarding.childrenConcern.is(true)))
      item(
        "childContact", facts.safeguarding.children.contact,
        .when(facts.safeguarding.childrenConcern.is(true)))
      item("childPlan", facts.safeguarding.children.plan, .when(facts.safeguarding.childrenConcern.is(true)))
      item(
        "childSocialWorker", facts.safeguarding.children.socialWorker,
        .when(
          facts.safeguarding.children.plan.isIn([
            .referred, .childInNeed, .childProtection, .lookedAfter,
          ])))
    }
    field("adultAtRiskConcern", facts.safeguarding.adultAtRiskConcern, .optional)
    field(
      "adultAtRiskDetail", facts.safeguarding.adultAtRiskDetail,
      .when(facts.safeguarding.adultAtRiskConcern.is(true)))
    field("personIsAdultAtRisk", facts.safeguarding.personIsAdultAtRisk, .optional)
  }

  static let diversity = section("diversity", "Diversity", completedBy: "Referring agency") {
    field("diversitySummary", facts.needs.diversity.summary, .always)
    list("Needs", of: "Need", facts.health.needs) {
      item("needKind", facts.health.needs.kind, .optional)
      item("needDetail", facts.health.needs.detail, .optional)
    }
    field("religionOrBelief", facts.person.religion, .optional)
    field("sexualOrientation", facts.person.sexualOrientation, .optional)
    field("genderIdentity", facts.person.genderIdentity, .optional)
    field("transgenderHistory", facts.person.transgenderHistory, .optional)
    field("interpreterRequired", facts.person.language.interpreterRequired, .optional)
  }
}
