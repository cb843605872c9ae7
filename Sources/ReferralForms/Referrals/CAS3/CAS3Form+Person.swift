import ProbationRecord

extension CAS3Form {
  static let personHeader = section("personHeader", "Person details") {
    SharedQuestions.identity
    field("nomsNumber", facts.person.identifiers.noms, .always)
    field("pncNumber", facts.person.identifiers.pnc, .optional)
    SharedQuestions.personalCharacteristics
    field("ethnicity", facts.person.ethnicity, .optional)
    field("genderIdentity", facts.person.genderIdentity, .optional)
    field(
      "genderSelfDescription", facts.person.genderSelfDescription,
      .when(facts.person.genderIdentity.is(.selfDescribed)))
    SharedQuestions.custodyAndAccess
  }

  static let indexOffence = section("indexOffence", "Index offence") {
    list("IndexOffences", of: "IndexOffence", facts.offences, only: facts.offences.isIndex.is(true)) {
      SharedQuestions.indexOffenceKey
      item("indexOffenceDate", facts.offences.date, .optional)
      item("convictionId", facts.offences.convictionId, .always)
      item("deliusEventNumber", facts.offences.eventNumber, .always)
    }
  }

  static let riskPanel = section("riskPanel", "Risk overview") {
    field("roshOverall", facts.risk.rosh.overall, .optional)
    SharedQuestions.communityRoSH
    field("mappaCategory", facts.mappa.category, .optional)
    field("mappaLevel", facts.mappa.level, .optional)
    field("mappaLastUpdated", facts.mappa.lastUpdated, .optional)
    field("tier", facts.risk.tier.score, .optional)
    field("tierCalculatedDate", facts.risk.tier.calculatedDate, .optional)
    field("tierVersion", facts.risk.tier.version, .when(facts.risk.tier.score.isPresent))
    field("riskFlags", facts.risk.flags, .optional)
  }
}
