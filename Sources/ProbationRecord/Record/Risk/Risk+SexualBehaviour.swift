extension Risk {
  /// Worrying sexual behaviour without a conviction.
  public struct SexualBehaviour: FactGroup {
    /// Whether there is worrying sexual behaviour without a conviction.
    @Fact public var present: Bool?
    /// What that sexual behaviour is and how it can be managed while the person is housed.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<SexualBehaviour>] = [
      .fact("present", \.$present, .personal, "Is there concerning sexual behaviour without conviction?"),
      .longText(
        "detail", \.$detail, .personal, "Details of the concerning sexual behaviour",
        hint: "Include how a housing provider could manage it"),
    ]
  }
}
