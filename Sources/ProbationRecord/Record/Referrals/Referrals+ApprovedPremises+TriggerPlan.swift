extension Referrals.ApprovedPremises {
  /// The plan for early signs that risk rises.
  public struct TriggerPlan: FactGroup {
    /// Whether a trigger plan exists.
    @Fact public var inPlace: Bool?
    /// Whether extra licence conditions were asked for instead of recall.
    @Fact public var licenceConditionsRequested: Bool?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<TriggerPlan>] = [
      .fact("inPlace", \.$inPlace, .ordinary, "Is there a trigger plan?"),
      .fact(
        "licenceConditionsRequested", \.$licenceConditionsRequested, .ordinary,
        "Were extra licence conditions requested instead of recall?"),
    ]
  }
}
