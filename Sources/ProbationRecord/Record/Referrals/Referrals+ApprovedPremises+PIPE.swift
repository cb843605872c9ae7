extension Referrals.ApprovedPremises {
  /// Why a psychologically informed environment is needed (PIPE).
  public struct PIPE: FactGroup {
    /// Whether the personality disorder pathway plan recommends a PIPE place.
    @Fact public var recommended: Bool?
    /// More on why a PIPE place is needed.
    @Fact public var reason: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<PIPE>] = [
      .fact("recommended", \.$recommended, .health, "PIPE: does the OPD plan recommend it?"),
      .longText("reason", \.$reason, .health, "PIPE: further reasons"),
    ]
  }
}
