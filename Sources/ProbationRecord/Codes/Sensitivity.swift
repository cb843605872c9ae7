// From the Data Protection Act 2018 (special categories, offence data), the MAPPA guidance on disclosure (chapter 10)
// and the rule that a victim is never named outside the MAPPA referral.
extension Sensitivity {
  /// An ordinary fact of case management.
  public static let ordinary = Sensitivity("ordinary", usualAudiences: .agencies)
  /// A personal or offence fact.
  public static let personal = Sensitivity("personal", usualAudiences: .agencies)
  /// A health fact.
  public static let health = Sensitivity("health", usualAudiences: .agencies)
  /// A safeguarding fact; each names its own audiences.
  public static let safeguarding = Sensitivity("safeguarding", usualAudiences: [])
  /// A fact about another person who is not named as a victim; each names its own audiences.
  public static let thirdParty = Sensitivity("thirdParty", usualAudiences: [])
  /// A detail about a victim.
  public static let victim = Sensitivity("victim", usualAudiences: [.mappaAgencies])
  /// Police or partner intelligence.
  public static let intelligence = Sensitivity("intelligence", usualAudiences: [.mappaAgencies])

  /// Every sensitivity of the data dictionary, in its order.
  public static let all: [Sensitivity] = [
    .ordinary, .personal, .health, .safeguarding, .thirdParty, .victim, .intelligence,
  ]
}

// The first three belong to agencies with the duty to co-operate (Criminal Justice Act 2003, s.325(6)). A housing
// supplier does not, unless somebody decides so for the case (MAPPA guidance, chapter 10): it is told what it needs to
// house and meet the person, and nothing else, so no sensitivity opens a fact to it.
extension Audience {
  /// Those who assess and run approved premises.
  public static let approvedPremises = Audience(
    "approvedPremises", label: "Approved premises staff and assessors")
  /// The probation teams who place people in CAS3 housing.
  public static let temporaryAccommodation = Audience("temporaryAccommodation", label: "CAS3 placement teams")
  /// The agencies of the multi-agency public protection arrangements.
  public static let mappaAgencies = Audience("mappaAgencies", label: "MAPPA agencies")
  /// Those who own and run the housing that CAS3 lets.
  public static let housingSupplier = Audience("housingSupplier", label: "CAS3 housing supplier")

  /// Every audience of the package's forms.
  public static let all: [Audience] = [
    .approvedPremises, .temporaryAccommodation, .mappaAgencies, .housingSupplier,
  ]

  /// The audience of that name, if the package has it.
  public init?(named name: String) {
    guard let audience = Self.all.first(where: { $0.name == name }) else { return nil }
    self = audience
  }
}

extension Set<Audience> {
  /// The agencies with the duty to co-operate.
  static let agencies: Set = [.approvedPremises, .temporaryAccommodation, .mappaAgencies]
  /// The agencies with the duty to co-operate, and housing suppliers; a new audience is none of them.
  static let agenciesAndSupplier: Set = agencies.union([.housingSupplier])
}
