import ProbationRecord

extension ApprovedPremisesForm {
  static let header = section("header", "Person details") {
    SharedQuestions.identity
    field("nomsNumber", \.person.identifiers.$noms, .optional)
    field("pncNumber", \.person.identifiers.$pnc, .optional)
    field("ethnicity", \.person.$ethnicity, .optional)
    SharedQuestions.personalCharacteristics
    field("genderIdentity", \.person.$genderIdentity, .optional)
    SharedQuestions.custodyAndAccess
  }

  static let indexOffence = section("indexOffence", "Index offence") {
    list("IndexOffences", of: "IndexOffence", \.offences, only: fact(\.offences, \.$isIndex).is(true)) {
      SharedQuestions.indexOffenceKey
      item("indexOffenceMainCategory", \.$mainCategory, .always)
      item("indexOffenceSubCategory", \.$subCategory, .optional)
      item("indexOffenceDate", \.$date, .optional)
      item("indexOffenceIsMain", \.$isMain, .always)
      item("deliusEventNumber", \.$eventNumber, .always)
      item("convictionId", \.$convictionId, .always)
    }
  }

  static let riskPanel = section("riskPanel", "Risk overview") {
    field("tier", \.risk.tier.$score, .optional)
    field("tierVersion", \.risk.tier.$version, .when(fact(\.risk.tier.$score).isPresent))
    field("tierCalculatedDate", \.risk.tier.$calculatedDate, .when(fact(\.risk.tier.$score).isPresent))
    field("tierProvisional", \.risk.tier.$provisional, .optional)
    field("roshOverall", \.risk.rosh.$overall, .when(fact(\.risk.tier.$score).isAbsent))
    SharedQuestions.communityRoSH
    field("mappaCategory", \.mappa.$category, .mandatoryWhen(fact(\.sentence.$type).is(.nonStatutory)))
    field("mappaLevel", \.mappa.$level, .mandatoryWhen(fact(\.sentence.$type).is(.nonStatutory)))
    field("mappaLastUpdated", \.mappa.$lastUpdated, .when(fact(\.mappa.$level).isPresent))
    field("riskFlags", \.risk.$flags, .optional)
  }
}
