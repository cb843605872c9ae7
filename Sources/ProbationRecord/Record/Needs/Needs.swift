/// What the person needs in order to stop offending.
public struct Needs: FactGroup {
  /// Housing issues tied to reoffending or harm (OASys section 3).
  public var accommodation = Accommodation()
  /// Education, training and work issues tied to reoffending or harm (OASys section 4).
  public var employment = Employment()
  /// Money and benefit issues tied to reoffending or harm (OASys section 5).
  public var finance = Finance()
  /// Relationship issues tied to reoffending or harm (OASys section 6).
  public var relationships = Relationships()
  /// Lifestyle and associates tied to reoffending or harm (OASys section 7).
  public var lifestyle = Lifestyle()
  /// Drug issues tied to reoffending or harm (OASys section 8).
  public var drugs = Drugs()
  /// Alcohol issues tied to reoffending or harm (OASys section 9).
  public var alcohol = Alcohol()
  /// Emotional wellbeing tied to reoffending or harm (OASys section 10).
  public var emotionalWellbeing = EmotionalWellbeing()
  /// Thinking and behaviour tied to reoffending or harm (OASys section 11).
  public var thinking = Thinking()
  /// Attitudes tied to reoffending or harm (OASys section 12).
  public var attitudes = Attitudes()
  /// Programmes and other work that was done.
  public var interventions = Interventions()
  /// What faith or culture calls for.
  public var religiousOrCultural = ReligiousOrCultural()
  /// Care and support needs (Care Act 2014).
  public var careAndSupport = CareAndSupport()
  /// The offender personality disorder pathway.
  public var opdPathway = OPDPathway()
  /// Personal characteristics that a plan or a meeting must allow for.
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
