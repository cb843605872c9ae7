import ProbationRecord

extension MAPPAForm {
  static let offenderInformation = section(
    "offenderInformation", "Person details", completedBy: "Referring agency"
  ) {
    field("givenName", \.person.name.$given, .always)
    field("middleNames", \.person.name.$middle, .optional)
    field("familyName", \.person.name.$family, .always)
    list("Aliases", of: "Alias", \.person.aliases) {
      item("aliasGivenName", \.$given, .optional)
      item("aliasMiddleNames", \.$middle, .optional)
      item("aliasFamilyName", \.$family, .optional)
    }
    field("nicknames", \.person.$nicknames, .optional)
    field("dateOfBirth", \.person.$dateOfBirth, .always)
    field("sex", \.person.$sex, .always)
    field("ethnicity", \.person.$ethnicity, .always)
    field("nationality", \.person.$nationality, .optional)
    field("preferredLanguage", \.person.language.$preferred, .optional)
    field("pncNumber", \.person.identifiers.$pnc, .always)
    field("croNumber", \.person.identifiers.$cro, .optional)
    field("crn", \.person.identifiers.$crn, .mandatoryWhen(fact(\.mappa.$leadAgency).is(.probation)))
    field("nomsNumber", \.person.identifiers.$noms, .mandatoryWhen(fact(\.custody.$status).is(.inCustody)))
    field("visorReference", \.person.identifiers.$visor, .when(fact(\.risk.$flags).includes(RiskFlag.visor)))
    list("OtherIdentifiers", of: "OtherIdentifier", \.person.identifiers.other) {
      item("otherIdentifierKind", \.$kind, .mandatoryWhen(fact(\.mappa.$leadAgency).isNot(.probation)))
      item("otherIdentifierValue", \.$value, .mandatoryWhen(fact(\.mappa.$leadAgency).isNot(.probation)))
    }
    field("currentLocation", \.custody.$status, .always)
    field("prisonName", \.custody.$prisonName, .when(fact(\.custody.$status).is(.inCustody)))
    list("AddressHistory", of: "AddressEntry", \.person.addresses) {
      item("address", \.$address, .when(!fact(\.person.addresses, \.$noFixedAbode).is(true)))
      item("addressStatus", \.$status, .when(fact(\.person.addresses, \.$address).isPresent))
      item(
        "addressBeforeCustody", \.$beforeCustody,
        .when(fact(\.custody.$status).isIn([.inCustody, .inHospital])))
      item("noFixedAbode", \.$noFixedAbode, .when(fact(\.custody.$status).isIn([.inCustody, .inHospital])))
    }
    field(
      "areaOfClosestLinks", \.person.$areaOfClosestLinks,
      .when(fact(\.person.addresses, \.$noFixedAbode).includes(true)))
    field("proposedAddress", \.accommodation.proposed.$address, .when(fact(\.release.$date).isPresent))
    field(
      "proposedAddressApproved", \.accommodation.proposed.$approved,
      .when(fact(\.accommodation.proposed.$address).isPresent))
    field(
      "immigrationStatus", \.person.immigration.$status,
      .when(fact(\.person.$nationality).isPresent && !fact(\.person.$nationality).includes(Country.gbr)))
    field("homeOfficeInterest", \.person.immigration.$homeOfficeInterest, .optional)
    field("integratedOffenderManagement", \.management.$integratedOffenderManagement, .optional)
    field("veteran", \.person.$veteran, .optional)
  }
}
