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
  /// Safeguarding and third-party facts have none: each must name its own.
  public var usualAudiences: Set<Audience> {
    switch self {
    case .ordinary, .personal, .health: Set(Audience.allCases)
    case .safeguarding, .thirdParty: []
    case .victim, .intelligence: [.mappaAgencies]
    }
  }
}

/// Who reads a document.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Those who assess and run approved premises.
  case approvedPremises
  /// Those who place people in CAS3 housing, suppliers included.
  case temporaryAccommodation
  /// The agencies of the multi-agency public protection arrangements.
  case mappaAgencies

  /// The audience in words.
  public var label: String {
    switch self {
    case .approvedPremises: "Approved premises staff and assessors"
    case .temporaryAccommodation: "CAS3 placement teams and housing suppliers"
    case .mappaAgencies: "MAPPA agencies"
    }
  }
}
