/// What the person needs in order to stop offending.
public struct Needs: FactGroup {
  /// The facts at `needs.accommodation`.
  public var accommodation = Accommodation()
  /// The facts at `needs.employment`.
  public var employment = Employment()
  /// The facts at `needs.finance`.
  public var finance = Finance()
  /// The facts at `needs.relationships`.
  public var relationships = Relationships()
  /// The facts at `needs.lifestyle`.
  public var lifestyle = Lifestyle()
  /// The facts at `needs.drugs`.
  public var drugs = Drugs()
  /// The facts at `needs.alcohol`.
  public var alcohol = Alcohol()
  /// The facts at `needs.emotionalWellbeing`.
  public var emotionalWellbeing = EmotionalWellbeing()
  /// The facts at `needs.thinking`.
  public var thinking = Thinking()
  /// The facts at `needs.attitudes`.
  public var attitudes = Attitudes()
  /// The facts at `needs.interventions`.
  public var interventions = Interventions()
  /// The facts at `needs.religiousOrCultural`.
  public var religiousOrCultural = ReligiousOrCultural()
  /// The facts at `needs.careAndSupport`.
  public var careAndSupport = CareAndSupport()
  /// The facts at `needs.opdPathway`.
  public var opdPathway = OPDPathway()
  /// The facts at `needs.diversity`.
  public var diversity = Diversity()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Needs>] = [
    .group("accommodation", \.accommodation),
    .group("employment", \.employment),
    .group("finance", \.finance),
    .group("relationships", \.relationships),
    .group("lifestyle", \.lifestyle),
    .group("drugs", \.drugs),
    .group("alcohol", \.alcohol),
    .group("emotionalWellbeing", \.emotionalWellbeing),
    .group("thinking", \.thinking),
    .group("attitudes", \.attitudes),
    .group("interventions", \.interventions),
    .group("religiousOrCultural", \.religiousOrCultural),
    .group("careAndSupport", \.careAndSupport),
    .group("opdPathway", \.opdPathway),
    .group("diversity", \.diversity),
  ]
}
