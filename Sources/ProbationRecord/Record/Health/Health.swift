/// The person's health, disabilities and detention under mental health law.
public struct Health: FactGroup {
  /// Health, disability, access and language needs.
  public var needs: RepeatingGroup<Need> = []
  /// The facts at `health.conditions`.
  public var conditions = Conditions()
  /// Whether the person uses a wheelchair.
  @Fact public var wheelchairUser: Bool?
  /// The facts at `health.adjustments`.
  public var adjustments = Adjustments()
  /// The facts at `health.medication`.
  public var medication = Medication()
  /// The facts at `health.pregnancy`.
  public var pregnancy = Pregnancy()
  /// The facts at `health.covid`.
  public var covid = COVID()
  /// The facts at `health.diet`.
  public var diet = Diet()
  /// The facts at `health.substanceMisuse`.
  public var substanceMisuse = SubstanceMisuse()
  /// The facts at `health.detention`.
  public var detention = Detention()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Health>] = [
    .list("needs", \.needs, maximum: 20, "Health, disability, access and language needs"),
    .group("conditions", \.conditions),
    .fact("wheelchairUser", \.$wheelchairUser, .health, "Does the person use a wheelchair?"),
    .group("adjustments", \.adjustments),
    .group("medication", \.medication),
    .group("pregnancy", \.pregnancy),
    .group("covid", \.covid),
    .group("diet", \.diet),
    .group("substanceMisuse", \.substanceMisuse),
    .group("detention", \.detention),
  ]
}
