/// The person's health, disabilities and detention under mental health law.
public struct Health: FactGroup {
  /// Health, disability, access and language needs.
  public let needs = FactList(
    "Health, disability, access and language needs", of: Need(), maximum: 20, keys: [["kind"]])
  /// Physical and mental health conditions (OASys section 13).
  public let conditions = Conditions()
  /// Whether the person uses a wheelchair.
  public let wheelchairUser = Fact<Bool>(.health, "Does the person use a wheelchair?")
  /// What the home must have because of the person's needs.
  public let adjustments = Adjustments()
  /// Medicine that is prescribed.
  public let medication = Medication()
  /// A pregnancy and what it means for the stay.
  public let pregnancy = Pregnancy()
  /// What the AP service asks about COVID-19.
  public let covid = COVID()
  /// Allergies and diets that a placement must respect.
  public let diet = Diet()
  /// Misuse of drugs or alcohol, and treatment for it.
  public let substanceMisuse = SubstanceMisuse()
  /// Detention in hospital under mental health law, which mental health services fill in.
  public let detention = Detention()
}
