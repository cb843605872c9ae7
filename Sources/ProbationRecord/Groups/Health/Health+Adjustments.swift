extension Health {
  /// What the home must have because of the person's needs.
  public struct Adjustments: FactGroup {
    /// Whether the home must have particular features or adaptations.
    public let needed = Fact<Bool>(
      .health, to: .agenciesAndSupplier, "Are property features or adaptations needed?",
      hint: "For example a ground floor room or step-free access")
    /// Adaptations, property features and other adjustments that the needs call for.
    public let detail = Fact<String>.longText(
      .health, to: .agenciesAndSupplier, "Details of property features and adjustments needed")
  }
}
