import ProbationRecord

extension MAPPAForm {
  static let offenderInformation = section(
    "offenderInformation", "Person details", completedBy: "Referring agency"
  ) {
    field("givenName", facts.person.name.given, .always)
    field("middleNames", facts.person.name.middle, .optional)
    field("familyName", facts.person.name.family, .always)
    list("Aliases", of: "Alias", facts.person.aliases) {
      item("aliasGivenName", facts.person.aliases.given, .optional)
      item("aliasMiddleNames", facts.person.aliases.middle, .optional)
      item("aliasFamilyName", facts.person.aliases.family, .optional)
    }
    field("nicknames", facts.person.nicknames, .optional)
    field("dateOfBirth", facts.person.dateOfBirth, .always)
    field("sex", facts.person.sex, .always)
    field("ethnicity", facts.person.ethnicity, .always)
    field("nationality", facts.person.nationality, .optional)
    field("preferredLanguage", facts.person.language.preferred, .optional)
    field("pncNumber", facts.person.identifiers.pnc, .always)
    field("croNumber", facts.person.identifiers.cro, .optional)
    field("crn", facts.person.identifiers.crn, .mandatoryWhen(facts.mappa.leadAgency.is(.probation)))
    field("nomsNumber", facts.person.identifiers.noms, .mandatoryWhen(facts.custody.status.is(.inCustody)))
    field("visorReference", facts.person.identifiers.visor, .when(facts.risk.flags.includes(RiskFlag.visor)))
    list("OtherIdentifiers", of: "OtherIdentifier", facts.person.identifiers.other) {
      item(
        "otherIdentifierKind", facts.person.identifiers.other.kind,
        .mandatoryWhen(facts.mappa.leadAgency.isNot(.probation)))
      item(
        "otherIdentifierValue", facts.person.identifiers.other.value,
        .mandatoryWhen(facts.mappa.leadAgency.isNot(.probation)))
    }
    field("currentLocation", facts.custody.status, .always)
    field("prisonName", facts.custody.prisonName, .when(facts.custody.status.is(.inCustody)))
    list("AddressHistory", of: "AddressEntry", facts.person.addresses) {
      item("address", facts.person.addresses.address, .when(!facts.person.addresses.noFixedAbode.is(true)))
      item("addressStatus", facts.person.addresses.status, .when(facts.person.addresses.address.isPresent))
      item(
        "addressBeforeCustody", facts.person.addresses.beforeCustody,
        .when(facts.custody.status.isIn([.inCustody, .inHospital])))
      item(
        "noFixedAbode", facts.person.addresses.noFixedAbode,
        .when(facts.custody.status.isIn([.inCustody, .inHospital])))
    }
    field(
      "areaOfClosestLinks", facts.person.areaOfClosestLinks,
      .when(facts.person.addresses.noFixedAbode.includes(true)))
    field("proposedAddress", facts.accommodation.proposed.address, .when(facts.release.date.isPresent))
    field(
      "proposedAddressApproved", facts.accommodation.proposed.approved,
      .when(facts.accommodation.proposed.address.isPresent))
    field(
      "immigrationStatus", facts.person.immigration.status,
      .when(facts.person.nationality.isPresent && !facts.person.nationality.includes(Country.gbr)))
    field("homeOfficeInterest", facts.person.immigration.homeOfficeInterest, .optional)
    field("integratedOffenderManagement", facts.management.integratedOffenderManagement, .optional)
    field("veteran", facts.person.veteran, .optional)
  }
}
