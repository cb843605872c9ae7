extension Health {
  /// Allergies and diets that a placement must respect.
  public struct Diet: FactGroup {
    /// Whether there is an allergy or diet to respect.
    @Fact public var present: YesNoNotKnown?
    /// Which foods or diet.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Diet>] = [
      .fact(
        "present", \.$present, .health, to: .agenciesAndSupplier, "Are there food allergies or dietary needs?"
      ),
      .longText(
        "detail", \.$detail, .health, to: .agenciesAndSupplier, "Details of food allergies or dietary needs",
        hint: "Say how severe any allergy is"),
    ]
  }
}
