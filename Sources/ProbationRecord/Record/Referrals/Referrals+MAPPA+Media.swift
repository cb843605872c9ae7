extension Referrals.MAPPA {
  /// Interest of the media or the public.
  public struct Media: FactGroup {
    /// Whether media or public interest is likely.
    @Fact public var interest: Bool?
    /// How media interest should be handled.
    @Fact public var handling: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Media>] = [
      .fact("interest", \.$interest, .personal, "Is media or public interest likely?"),
      .longText("handling", \.$handling, .personal, "Plan for handling media interest"),
    ]
  }
}
