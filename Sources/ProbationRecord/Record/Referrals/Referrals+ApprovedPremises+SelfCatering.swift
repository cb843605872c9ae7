extension Referrals.ApprovedPremises {
  /// Whether a self-catered place would do.
  public struct SelfCatering: FactGroup {
    /// Whether a self-catered approved premises would do.
    @Fact public var suitable: Bool?
    /// Why a self-catered place would not do.
    @Fact public var concerns: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<SelfCatering>] = [
      .fact("suitable", \.$suitable, .ordinary, "Is self-catered accommodation suitable?", absences: .never),
      .longText("concerns", \.$concerns, .personal, "Concerns about self-catering"),
    ]
  }
}
