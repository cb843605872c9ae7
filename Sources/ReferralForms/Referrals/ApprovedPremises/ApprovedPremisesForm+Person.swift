import ProbationRecord

extension ApprovedPremisesForm {
  static let header = section("header", "Person details") {
    SharedQuestions.identity
    field("nomsNumber", facts.person.identifiers.noms, .optional)
    field("pncNumber", facts.person.identifiers.pnc, .optional)
    field("ethnicity", facts.person.ethnicity, .optional)
    SharedQuestions.personalCharacteristics
    field("genderIdentity", facts.person.genderIdentity, .optional)
    SharedQuestions.custodyAndAccess
  }

  static let indexOffence = section("indexOffence", "Index offence") {
    list("IndexOffences", of: "IndexOffence", facts.offences, only: facts.offences.isIndex.is(true)) {
      SharedQuestions.indexOffenceKey
      item("indexOffenceMainCategory", facts.offences.mainCategory, .always)
      item("indexOffenceSubCategory", facts.offences.subCategory, .optional)
      item("indexOffenceDate", facts.offences.date, .optional)
      item("indexOffenceIsMain", facts.offences.isMain, .always)
      item("deliusEventNumber", facts.offences.eventNumber, .always)
      item("convictionId", facts.offences.convictionId, .always)
    }
  }

  static let riskPanel = section("riskPanel", "Risk overview") {
    field("tier", facts.risk.tier.score, .optional)
    field("tierVersion", facts.risk.tier.version, .when(facts.risk.tier.score.isPresent))
    field("tierCalculatedDate", facts.risk.tier.calculatedDate, .when(facts.risk.tier.score.isPresent))
    field("tierProvisional", facts.risk.tier.provisional, .optional)
    field("roshOverall", facts.risk.rosh.overall, .when(facts.risk.tier.score.isAbsent))
    SharedQuestions.communityRoSH
    field("mappaCategory", facts.mappa.category, .mandatoryWhen(facts.sentence.type.is(.nonStatutory)))
    field("mappaLevel", facts.mappa.level, .mandatoryWhen(facts.sentence.type.is(.nonStatutory)))
    field("mappaLastUpdated", facts.mappa.lastUpdated, .when(facts.mappa.level.isPresent))
    field("riskFlags", facts.risk.flags, .optional)
  }
}
