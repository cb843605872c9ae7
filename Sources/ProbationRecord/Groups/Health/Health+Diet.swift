extension Health {
  /// Allergies and diets that a placement must respect.
  public struct Diet: FactGroup {
    /// Whether there is an allergy or diet to respect.
    public let present = Fact<YesNoNotKnown>(
      .health, to: .agenciesAndSupplier, "Are there food allergies or dietary needs?")
    /// Which foods or diet.
    public let detail = Fact<String>.longText(
      .health, to: .agenciesAndSupplier, "Details of food allergies or dietary needs",
      hint: "Say how severe any allergy is")
  }
}
