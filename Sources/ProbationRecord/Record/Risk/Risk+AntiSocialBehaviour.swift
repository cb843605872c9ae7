extension Risk {
  /// Anti-social behaviour and how the placement copes with it.
  public struct AntiSocialBehaviour: FactGroup {
    /// Whether anti-social behaviour is a concern.
    @Fact public var present: Bool?
    /// How the placement will be supported given that concern.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<AntiSocialBehaviour>] = [
      .fact("present", \.$present, .personal, "Is anti-social behaviour a concern?"),
      .longText("detail", \.$detail, .personal, "Managing anti-social behaviour in the placement"),
    ]
  }
}
