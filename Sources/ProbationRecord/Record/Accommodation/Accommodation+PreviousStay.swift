extension Accommodation {
  /// An earlier stay in, or offer of, a community accommodation service place.
  public struct PreviousStay: FactGroup {
    /// Which community accommodation service that earlier stay was in.
    @Fact public var service: CASService?
    /// How the person behaved during that stay, and how it ended.
    @Fact public var conduct: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<PreviousStay>] = [
      .fact("service", \.$service, .personal, "Earlier CAS stay: which service"),
      .longText("conduct", \.$conduct, .personal, "Earlier CAS stay: behaviour and how it ended"),
    ]
  }
}
