import ProbationRecord

extension CAS3Form {
  static let personHeader = section("personHeader", "Person details") {
    SharedQuestions.identity
    field("nomsNumber", \.person.identifiers.$noms, .always)
    field("pncNumber", \.person.identifiers.$pnc, .optional)
    SharedQuestions.personalCharacteristics
    field("ethnicity", \.person.$ethnicity, .optional)
    field("genderIdentity", \.person.$genderIdentity, .optional)
    field(
      "genderSelfDescription", \.person.$genderSelfDescription,
      .when(fact(\.person.$genderIdentity).is(.selfDescribed)))
    SharedQuestions.custodyAndAccess
  }

  static let indexOffence = section("indexOffence", "Index offence") {
    list("IndexOffences", of: "IndexOffence", \.offences, only: fact(\.offences, \.$isIndex).is(true)) {
      SharedQuestions.indexOffenceKey
      item("indexOffenceDate", \.$date, .optional)
      item("convictionId", \.$convictionId, .always)
      item("deliusEventNumber", \.$eventNumber, .always)
    }
  }

  static let riskPanel = section("riskPanel", "Risk overview") {
    field("roshOverall", \.risk.rosh.$overall, .optional)
    SharedQuestions.communityRoSH
    field("mappaCategory", \.mappa.$category, .optional)
    field("mappaLevel", \.mappa.$level, .optional)
    field("mappaLastUpdated", \.mappa.$lastUpdated, .optional)
    field("tier", \.risk.tier.$score, .optional)
    field("tierCalculatedDate", \.risk.tier.$calculatedDate, .optional)
    field("tierVersion", \.risk.tier.$version, .when(fact(\.risk.tier.$score).isPresent))
    field("riskFlags", \.risk.$flags, .optional)
  }
}
