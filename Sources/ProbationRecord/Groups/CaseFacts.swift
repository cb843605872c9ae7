/// Every fact that a record can hold of one person on probation, group by group.
///
/// Its constants are what forms, conditions, rules and sources name: `facts.risk.rosh.overall`.
public struct CaseFacts: FactGroup {
  /// Who the person is: names, identity, numbers, contacts and addresses.
  public let person = Person()
  /// Who manages the case and who refers it.
  public let management = Management()
  /// Offences.
  public let offences = FactList(
    "Offences", of: Offence(), keys: [["code", "date"], ["description", "date"], ["description"]],
    absences: .never)
  /// What the person has done, over and above the single offences.
  public let offending = Offending()
  /// The sentence or order and its dates.
  public let sentence = Sentence()
  /// The release date and the legal routes of release.
  public let release = Release()
  /// The licence and its conditions.
  public let licence = Licence()
  /// Civil and restrictive orders.
  public let orders = FactList(
    "Civil and restrictive orders", of: Order(), keys: [["kind", "terms"], ["kind"]])
  /// Where the person is and what the prison knows.
  public let custody = Custody()
  /// The multi-agency public protection arrangements for the person.
  public let mappa = MAPPA()
  /// The risks that the person poses and faces, and the plan that manages them.
  public let risk = Risk()
  /// What the person needs in order to stop offending.
  public let needs = Needs()
  /// The person's health, disabilities and detention under mental health law.
  public let health = Health()
  /// Past, planned and sought housing.
  public let accommodation = Accommodation()
  /// Family responsibilities.
  public let family = Family()
  /// Children and adults at risk.
  public let safeguarding = Safeguarding()
  /// Victims.
  public let victims = FactList("Victims", of: Victim(), keys: [["reference"], ["kind", "relationship"]])
  /// Agencies.
  public let agencies = FactList("Agencies", of: Agency(), keys: [["kind", "name"], ["name"]])
  /// The support and ties that the person has.
  public let support = Support()
  /// Intelligence.
  public let intelligence = FactList("Intelligence", of: IntelligenceItem(), keys: [["detail"]])
  /// Case documents.
  public let documents = FactList("Case documents", of: CaseDocument(), maximum: 20, keys: [["identifier"]])
  /// The decisions that belong to one referral alone.
  public let referrals = Referrals()
}

/// The facts of a record.
public let facts: CaseFacts = {
  // The catalogue gives them their paths, so whoever names a fact has made it before.
  _ = Catalogue.standard
  return declaredFacts
}()

private let declaredFacts = CaseFacts()

extension Catalogue {
  /// The catalogue of the record's own facts.
  public static let standard: Catalogue = {
    do {
      return try Catalogue(of: declaredFacts)
    } catch {
      preconditionFailure("the record's own facts are declared wrongly: \(error)")
    }
  }()
}
