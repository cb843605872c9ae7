/// A kind of housing, as the single accommodation service names them.
public struct AccommodationType: OpenCodeList {
  /// The code, or `unlisted:` and a text.
  public let rawValue: String
  /// A value with that spelling, which is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Owner of the property (settled).
  public static let ownerOccupied = AccommodationType(rawValue: "ownerOccupied")
  /// Rented from a private landlord (settled).
  public static let privateRental = AccommodationType(rawValue: "privateRental")
  /// Rented from a council or housing association (settled).
  public static let socialRental = AccommodationType(rawValue: "socialRental")
  /// Rented from a council (settled).
  public static let councilRental = AccommodationType(rawValue: "councilRental")
  /// Rented from a housing association (settled).
  public static let housingAssociationRental = AccommodationType(rawValue: "housingAssociationRental")
  /// Supported housing (settled).
  public static let supportedHousing = AccommodationType(rawValue: "supportedHousing")
  /// Supported accommodation (settled).
  public static let supportedAccommodation = AccommodationType(rawValue: "supportedAccommodation")
  /// With partner, family or friends (settled or transient not stated).
  public static let friendsOrFamily = AccommodationType(rawValue: "friendsOrFamily")
  /// With partner, family or friends (settled).
  public static let friendsOrFamilySettled = AccommodationType(rawValue: "friendsOrFamilySettled")
  /// With partner, family or friends (transient).
  public static let friendsOrFamilyTransient = AccommodationType(rawValue: "friendsOrFamilyTransient")
  /// Care home or nursing home (settled).
  public static let careHome = AccommodationType(rawValue: "careHome")
  /// Approved premises (transient).
  public static let approvedPremises = AccommodationType(rawValue: "approvedPremises")
  /// CAS2, 13 weeks or more (transient).
  public static let cas2ThirteenWeeksOrMore = AccommodationType(rawValue: "cas2ThirteenWeeksOrMore")
  /// CAS2, under 13 weeks (transient).
  public static let cas2UnderThirteenWeeks = AccommodationType(rawValue: "cas2UnderThirteenWeeks")
  /// CAS3 (transient).
  public static let cas3 = AccommodationType(rawValue: "cas3")
  /// Transient or short-term accommodation (transient).
  public static let shortTerm = AccommodationType(rawValue: "shortTerm")
  /// Home Office section 4 (transient).
  public static let homeOfficeSection4 = AccommodationType(rawValue: "homeOfficeSection4")
  /// Home Office section 10 (transient).
  public static let homeOfficeSection10 = AccommodationType(rawValue: "homeOfficeSection10")
  /// Immigration detention (transient).
  public static let immigrationDetention = AccommodationType(rawValue: "immigrationDetention")
  /// Awaiting assessment (transient).
  public static let awaitingAssessment = AccommodationType(rawValue: "awaitingAssessment")
  /// Squat (homeless).
  public static let squat = AccommodationType(rawValue: "squat")
  /// Rough sleeping (homeless).
  public static let roughSleeping = AccommodationType(rawValue: "roughSleeping")
  /// Shelter, emergency hostel or campsite (homeless).
  public static let shelter = AccommodationType(rawValue: "shelter")
  /// Prison (transient).
  public static let prison = AccommodationType(rawValue: "prison")
  /// Other, in own words.
  public static let other = AccommodationType(rawValue: "other")

  /// The list's name in the data dictionary.
  public static let listName = "accommodationType"
  /// Every code with its words and aliases.
  public static let entries: [CodeListEntry] = [
    entry(
      .ownerOccupied, "Owner of the property (settled)", "sas:A01A", "cpr:A01A", "ndelius:A01A",
      "cas1:ownAccommodation"),
    entry(
      .privateRental, "Rented from a private landlord (settled)", "sas:A01C", "cpr:A01C", "ndelius:A01C",
      "cas1:privateRented"),
    entry(
      .socialRental, "Rented from a council or housing association (settled)", "sas:A01D", "cpr:A01D",
      "ndelius:A01D"),
    entry(.councilRental, "Rented from a council (settled)", "cas1:rentedThroughLocalAuthority", "sas:A01D"),
    entry(
      .housingAssociationRental, "Rented from a housing association (settled)",
      "cas1:rentedThroughHousingAssociation", "sas:A01D"),
    entry(
      .supportedHousing, "Supported housing (settled)", "sas:A04", "cpr:A04", "ndelius:A04",
      "cas1:supportedHousing"),
    entry(
      .supportedAccommodation, "Supported accommodation (settled)", "cas1:supportedAccommodation", "sas:A04"),
    entry(
      .friendsOrFamily, "With partner, family or friends (settled or transient not stated)",
      "cas1:livingWithPartnerFamilyOrFriends"),
    entry(
      .friendsOrFamilySettled, "With partner, family or friends (settled)", "sas:A07B", "cpr:A07B",
      "ndelius:A07B", "cas1:livingWithPartnerFamilyOrFriends"),
    entry(
      .friendsOrFamilyTransient, "With partner, family or friends (transient)", "sas:A07A", "cpr:A07A",
      "ndelius:A07A", "cas1:livingWithPartnerFamilyOrFriends"),
    entry(.careHome, "Care home or nursing home (settled)", "sas:A12", "cpr:A12", "ndelius:A12"),
    entry(.approvedPremises, "Approved premises (transient)", "sas:A02", "cpr:A02", "ndelius:A02"),
    entry(
      .cas2ThirteenWeeksOrMore, "CAS2, 13 weeks or more (transient)", "sas:A10", "cpr:A10", "ndelius:A10"),
    entry(.cas2UnderThirteenWeeks, "CAS2, under 13 weeks (transient)", "sas:A11", "cpr:A11", "ndelius:A11"),
    entry(.cas3, "CAS3 (transient)", "sas:A17", "cpr:A17", "ndelius:A17", "cas1:cas3"),
    entry(
      .shortTerm, "Transient or short-term accommodation (transient)", "sas:A03", "cpr:A03", "ndelius:A03"),
    entry(.homeOfficeSection4, "Home Office section 4 (transient)", "sas:A13", "cpr:A13", "ndelius:A13"),
    entry(
      .homeOfficeSection10, "Home Office section 10 (transient)", "sas:A14", "cpr:A14", "ndelius:A14",
      "cas1:foreignNational"),
    entry(.immigrationDetention, "Immigration detention (transient)", "sas:A15", "cpr:A15", "ndelius:A15"),
    entry(.awaitingAssessment, "Awaiting assessment (transient)", "sas:A16", "cpr:A16", "ndelius:A16"),
    entry(.squat, "Squat (homeless)", "sas:A08", "cpr:A08", "ndelius:A08"),
    entry(.roughSleeping, "Rough sleeping (homeless)", "sas:A08A", "cpr:A08A", "ndelius:A08A"),
    entry(
      .shelter, "Shelter, emergency hostel or campsite (homeless)", "sas:A08C", "cpr:A08C", "ndelius:A08C"),
    entry(.prison, "Prison (transient)", "sas:HMP"),
    entry(.other, "Other, in own words", "cas1:other"),
  ]
}
