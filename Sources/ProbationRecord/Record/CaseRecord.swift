/// Everything known of one person on probation: the one place in which each fact is stated.
///
/// ```swift
/// var record = CaseRecord(reference: Reference(lexical: "RK-0001")!)
/// record.person.name.family = "Example"
/// record.person.$religion = .absent(.refused)
/// record.offences.append(Offence { $0.isIndex = true })
/// ```
public struct CaseRecord: FactGroup {
  /// The record's own reference, which every document that is rendered from it carries.
  public var reference: Reference
  /// Which systems are to be believed first, where a person wants it otherwise than `Precedence.standard`; of one
  /// place at most one, set with `prefer(_:)`.
  public internal(set) var preferences: [SourcePreference] = []

  /// Who the person is: names, identity, numbers, contacts and addresses.
  public var person = Person()
  /// Who manages the case and who refers it.
  public var management = Management()
  /// Offences.
  public var offences: RepeatingGroup<Offence> = []
  /// What the person has done, over and above the single offences.
  public var offending = Offending()
  /// The sentence or order and its dates.
  public var sentence = Sentence()
  /// The release date and the legal routes of release.
  public var release = Release()
  /// The licence and its conditions.
  public var licence = Licence()
  /// Civil and restrictive orders.
  public var orders: RepeatingGroup<Order> = []
  /// Where the person is and what the prison knows.
  public var custody = Custody()
  /// The multi-agency public protection arrangements for the person.
  public var mappa = MAPPA()
  /// The risks that the person poses and faces, and the plan that manages them.
  public var risk = Risk()
  /// What the person needs in order to stop offending.
  public var needs = Needs()
  /// The person's health, disabilities and detention under mental health law.
  public var health = Health()
  /// Past, planned and sought housing.
  public var accommodation = Accommodation()
  /// Family responsibilities.
  public var family = Family()
  /// Children and adults at risk.
  public var safeguarding = Safeguarding()
  /// Victims.
  public var victims: RepeatingGroup<Victim> = []
  /// Agencies.
  public var agencies: RepeatingGroup<Agency> = []
  /// The support and ties that the person has.
  public var support = Support()
  /// Intelligence.
  public var intelligence: RepeatingGroup<IntelligenceItem> = []
  /// Case documents.
  public var documents: RepeatingGroup<CaseDocument> = []
  /// The decisions that belong to one referral alone.
  public var referrals = Referrals()

  /// A record without a reference of its own, in which nothing has been stated.
  public init() { self.init(reference: .unnamed) }

  /// A record in which nothing has been stated.
  public init(reference: Reference) { self.reference = reference }

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<CaseRecord>] = [
    .group("person", \.person),
    .group("management", \.management),
    .list(
      "offences", \.offences, keys: [["code", "date"], ["description", "date"], ["description"]], "Offences",
      absences: .never),
    .group("offending", \.offending),
    .group("sentence", \.sentence),
    .group("release", \.release),
    .group("licence", \.licence),
    .list("orders", \.orders, keys: [["kind", "terms"], ["kind"]], "Civil and restrictive orders"),
    .group("custody", \.custody),
    .group("mappa", \.mappa),
    .group("risk", \.risk),
    .group("needs", \.needs),
    .group("health", \.health),
    .group("accommodation", \.accommodation),
    .group("family", \.family),
    .group("safeguarding", \.safeguarding),
    .list("victims", \.victims, keys: [["reference"], ["kind", "relationship"]], "Victims"),
    .list("agencies", \.agencies, keys: [["kind", "name"], ["name"]], "Agencies"),
    .group("support", \.support),
    .list("intelligence", \.intelligence, keys: [["detail"]], "Intelligence"),
    .list("documents", \.documents, maximum: 20, keys: [["identifier"]], "Case documents"),
    .group("referrals", \.referrals),
  ]
}
