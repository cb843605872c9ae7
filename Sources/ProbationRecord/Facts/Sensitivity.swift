/// How sensitive a fact is, which decides the documents that may carry it.
///
/// From the Data Protection Act 2018 (special categories, offence data), the MAPPA guidance on disclosure
/// (chapter 10) and the rule that a victim is never named outside the MAPPA referral.
public enum Sensitivity: String, Sendable, Hashable, CaseIterable {
  /// An ordinary fact of case management.
  case ordinary
  /// A personal or offence fact.
  case personal
  /// A health fact.
  case health
  /// A safeguarding fact.
  case safeguarding
  /// A fact about another person who is not named as a victim.
  case thirdParty
  /// A detail about a victim.
  case victim
  /// Police or partner intelligence.
  case intelligence

  /// The audiences that may see such a fact when nothing more is said about it.
  ///
  /// Safeguarding and third-party facts have none: each must name its own. A housing supplier is nobody's usual
  /// audience: each fact that a supplier may have says so.
  public var usualAudiences: Set<Audience> {
    switch self {
    case .ordinary, .personal, .health: [.approvedPremises, .temporaryAccommodation, .mappaAgencies]
    case .safeguarding, .thirdParty: []
    case .victim, .intelligence: [.mappaAgencies]
    }
  }
}

/// Who reads a document.
///
/// The first three belong to agencies with the duty to co-operate (Criminal Justice Act 2003, s.325(6)). A housing
/// supplier does not, unless somebody decides so for the case (MAPPA guidance, chapter 10): it is told what it needs
/// to house and meet the person, and nothing else.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Those who assess and run approved premises.
  case approvedPremises
  /// The probation teams who place people in CAS3 housing.
  case temporaryAccommodation
  /// The agencies of the multi-agency public protection arrangements.
  case mappaAgencies
  /// Those who own and run the housing that CAS3 lets.
  case housingSupplier

  /// The audience in words.
  public var label: String {
    switch self {
    case .approvedPremises: "Approved premises staff and assessors"
    case .temporaryAccommodation: "CAS3 placement teams"
    case .mappaAgencies: "MAPPA agencies"
    case .housingSupplier: "CAS3 housing supplier"
    }
  }
}

extension Set<Audience> {
  /// The agencies with the duty to co-operate, and housing suppliers; a new audience is none of them.
  static let agenciesAndSupplier: Set = [
    .approvedPremises, .temporaryAccommodation, .mappaAgencies, .housingSupplier,
  ]
}
