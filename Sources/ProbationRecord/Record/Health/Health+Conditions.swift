extension Health {
  /// Physical and mental health conditions (OASys section 13).
  public struct Conditions: FactGroup {
    /// Whether any physical or mental health condition is known.
    @Fact public var present: Bool?
    /// Physical and mental health conditions that bear on the plan (OASys section 13).
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Conditions>] = [
      .fact(
        "present", \.$present, .health, "Are there any known health conditions?", hint: "Physical or mental"),
      .longText(
        "detail", \.$detail, .health, "Details of health conditions",
        hint: "From OASys section 13; only what affects the plan"),
    ]
  }
}
