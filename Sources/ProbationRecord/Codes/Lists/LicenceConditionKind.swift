/// A kind of additional or bespoke licence condition, as the licence policy and CAS3 name them.
public struct LicenceConditionKind: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Alcohol monitoring.
  public static let alcoholMonitoring = LicenceConditionKind(rawValue: "alcoholMonitoring")
  /// Curfew.
  public static let curfew = LicenceConditionKind(rawValue: "curfew")
  /// Drug testing.
  public static let drugTesting = LicenceConditionKind(rawValue: "drugTesting")
  /// Engage with services.
  public static let engagementWithServices = LicenceConditionKind(rawValue: "engagementWithServices")
  /// Exclusion zone.
  public static let exclusionZone = LicenceConditionKind(rawValue: "exclusionZone")
  /// Disclose new intimate relationships.
  public static let intimateRelationships = LicenceConditionKind(rawValue: "intimateRelationships")
  /// No contact with children.
  public static let noContactWithChildren = LicenceConditionKind(rawValue: "noContactWithChildren")
  /// Non-association.
  public static let nonAssociation = LicenceConditionKind(rawValue: "nonAssociation")
  /// Non-contact with a named person.
  public static let nonContact = LicenceConditionKind(rawValue: "nonContact")
  /// Programme or set of activities.
  public static let programmes = LicenceConditionKind(rawValue: "programmes")
  /// Restriction of residency.
  public static let residencyRestriction = LicenceConditionKind(rawValue: "residencyRestriction")
  /// Any other condition.
  public static let other = LicenceConditionKind(rawValue: "other")
  /// Residence at a specific place.
  public static let residenceAtPlace = LicenceConditionKind(rawValue: "residenceAtPlace")
  /// Making or maintaining contact with a person, not more closely known.
  public static let contactWithPerson = LicenceConditionKind(rawValue: "contactWithPerson")
  /// Possession, ownership, control or inspection of items or documents.
  public static let possessionOfItems = LicenceConditionKind(rawValue: "possessionOfItems")
  /// Disclosure of information.
  public static let disclosureOfInformation = LicenceConditionKind(rawValue: "disclosureOfInformation")
  /// Freedom of movement, not an exclusion zone.
  public static let freedomOfMovement = LicenceConditionKind(rawValue: "freedomOfMovement")
  /// Supervision in the community.
  public static let supervision = LicenceConditionKind(rawValue: "supervision")
  /// Restriction of specified conduct or acts.
  public static let conduct = LicenceConditionKind(rawValue: "conduct")
  /// Extremism.
  public static let extremism = LicenceConditionKind(rawValue: "extremism")
  /// Polygraph.
  public static let polygraph = LicenceConditionKind(rawValue: "polygraph")
  /// Drug, alcohol and solvent abuse, not more closely known.
  public static let drugAlcoholSolvent = LicenceConditionKind(rawValue: "drugAlcoholSolvent")
  /// Electronic monitoring.
  public static let electronicMonitoring = LicenceConditionKind(rawValue: "electronicMonitoring")
  /// Terrorist personal search.
  public static let personalSearch = LicenceConditionKind(rawValue: "personalSearch")
  /// Serious organised crime.
  public static let seriousOrganisedCrime = LicenceConditionKind(rawValue: "seriousOrganisedCrime")

  /// The list's name in the data dictionary.
  public static let listName = "licenceConditionKind"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(.alcoholMonitoring, "Alcohol monitoring", "cas3:alcoholMonitoring"),
    entry(.curfew, "Curfew", "cas3:curfew", "cvl:Curfew arrangement"),
    entry(.drugTesting, "Drug testing", "cas3:drugTesting"),
    entry(.engagementWithServices, "Engage with services", "cas3:engagementWithServices"),
    entry(.exclusionZone, "Exclusion zone", "cas3:exclusionZone", "cvl:MULTIPLE_EXCLUSION_ZONE"),
    entry(.intimateRelationships, "Disclose new intimate relationships", "cas3:initmateRelationships"),
    entry(.noContactWithChildren, "No contact with children", "cas3:noContactWithChildren"),
    entry(.nonAssociation, "Non-association", "cas3:nonAssociation"),
    entry(.nonContact, "Non-contact with a named person", "cas3:nonContact"),
    entry(
      .programmes, "Programme or set of activities", "cas3:programmes",
      "cvl:Participation in, or co-operation with, a programme or set of activities",
      "cvl:Programmes or activities", "ndelius:NLC4"),
    entry(
      .residencyRestriction, "Restriction of residency", "cas3:residencyRestriction",
      "cvl:Restriction of residency"),
    entry(.other, "Any other condition", "cas3:other"),
    entry(
      .residenceAtPlace, "Residence at a specific place", "cas3:other", "cvl:Residence at a specific place"),
    entry(
      .contactWithPerson, "Making or maintaining contact with a person, not more closely known",
      "cas3:other", "cvl:Making or maintaining contact with a person", "cvl:Contact with a person"),
    entry(
      .possessionOfItems, "Possession, ownership, control or inspection of items or documents",
      "cas3:other", "cvl:Possession, ownership, control or inspection of specified items or documents",
      "cvl:Items and documents", "ndelius:NLC5"),
    entry(
      .disclosureOfInformation, "Disclosure of information", "cas3:other", "cvl:Disclosure of information"),
    entry(
      .freedomOfMovement, "Freedom of movement, not an exclusion zone", "cas3:other",
      "cvl:Freedom of movement", "cvl:FreedomOfMovement", "ndelius:NLC8"),
    entry(
      .supervision, "Supervision in the community", "cas3:other",
      "cvl:Supervision in the community by the supervising officer, or other responsible officer, or organisation",
      "cvl:Supervision in the community", "ndelius:NLC9"),
    entry(
      .conduct, "Restriction of specified conduct or acts", "cas3:other",
      "cvl:Restriction of specified conduct or specified acts", "cvl:Restriction of conduct or acts"),
    entry(.extremism, "Extremism", "cas3:other", "cvl:Extremism"),
    entry(.polygraph, "Polygraph", "cas3:other", "cvl:Polygraph"),
    entry(
      .drugAlcoholSolvent, "Drug, alcohol and solvent abuse, not more closely known", "cas3:other",
      "cvl:Drug, alcohol and solvent abuse"),
    entry(
      .electronicMonitoring, "Electronic monitoring", "cas3:other", "cvl:Electronic monitoring",
      "cvl:ELECTRONIC_MONITORING"),
    entry(.personalSearch, "Terrorist personal search", "cas3:other", "cvl:Terrorist personal search"),
    entry(.seriousOrganisedCrime, "Serious organised crime", "cas3:other", "cvl:Serious organised crime"),
  ]
}
