/// The person's health, disabilities and detention under mental health law.
public struct Health: FactGroup {
  /// Health, disability, access and language needs.
  public var needs: RepeatingGroup<Need> = []
  /// Physical and mental health conditions (OASys section 13).
  public var conditions = Conditions()
  /// Whether the person uses a wheelchair.
  @Fact public var wheelchairUser: Bool?
  /// What the home must have because of the person's needs.
  public var adjustments = Adjustments()
  /// Medicine that is prescribed.
  public var medication = Medication()
  /// A pregnancy and what it means for the stay.
  public var pregnancy = Pregnancy()
  /// What the AP service asks about COVID-19.
  public var covid = COVID()
  /// Allergies and diets that a placement must respect.
  public var diet = Diet()
  /// Misuse of drugs or alcohol, and treatment for it.
  public var substanceMisuse = SubstanceMisuse()
  /// Detention in hospital under mental health law, which mental health services fill in.
  public var detention = Detention()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Health>] = [
    .list("needs", \.needs, maximum: 20, keys: [["kind"]], "Health, disability, access and language needs"),
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
