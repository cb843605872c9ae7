extension Health {
  /// What the home must have because of the person's needs.
  public struct Adjustments: FactGroup {
    /// Whether the home must have particular features or adaptations.
    @Fact public var needed: Bool?
    /// Adaptations, property features and other adjustments that the needs call for.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Adjustments>] = [
      .fact(
        "needed", \.$needed, .health, to: .agenciesAndSupplier,
        "Are property features or adaptations needed?",
        hint: "For example a ground floor room or step-free access"),
      .longText(
        "detail", \.$detail, .health, to: .agenciesAndSupplier,
        "Details of property features and adjustments needed"),
    ]
  }
}
