extension Risk {
  /// Fire-setting, convicted or not.
  public struct Arson: FactGroup {
    /// Whether there is a live concern about fire-setting, convicted or not.
    @Fact public var present: Bool?
    /// What the fire-setting concern is and how it can be managed while the person is housed.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Arson>] = [
      .fact(
        "present", \.$present, .personal, "Is there a current fire-setting concern?",
        hint: "Include behaviour that did not lead to a conviction"),
      .longText(
        "detail", \.$detail, .personal, "Details of the fire-setting concern",
        hint: "Include how a housing provider could manage it"),
    ]
  }
}
