/// What the person needs in order to stop offending.
public struct Needs: FactGroup {
  /// Housing issues tied to reoffending or harm (OASys section 3).
  public let accommodation = Accommodation()
  /// Education, training and work issues tied to reoffending or harm (OASys section 4).
  public let employment = Employment()
  /// Money and benefit issues tied to reoffending or harm (OASys section 5).
  public let finance = Finance()
  /// Relationship issues tied to reoffending or harm (OASys section 6).
  public let relationships = Relationships()
  /// Lifestyle and associates tied to reoffending or harm (OASys section 7).
  public let lifestyle = Lifestyle()
  /// Drug issues tied to reoffending or harm (OASys section 8).
  public let drugs = Drugs()
  /// Alcohol issues tied to reoffending or harm (OASys section 9).
  public let alcohol = Alcohol()
  /// Emotional wellbeing tied to reoffending or harm (OASys section 10).
  public let emotionalWellbeing = EmotionalWellbeing()
  /// Thinking and behaviour tied to reoffending or harm (OASys section 11).
  public let thinking = Thinking()
  /// Attitudes tied to reoffending or harm (OASys section 12).
  public let attitudes = Attitudes()
  /// Programmes and other work that was done.
  public let interventions = Interventions()
  /// What faith or culture calls for.
  public let religiousOrCultural = ReligiousOrCultural()
  /// Care and support needs (Care Act 2014).
  public let careAndSupport = CareAndSupport()
  /// The offender personality disorder pathway.
  public let opdPathway = OPDPathway()
  /// Personal characteristics that a plan or a meeting must allow for.
  public let diversity = Diversity()
}
