extension Referrals.ApprovedPremises {
  /// Where the person would best be placed.
  public struct Location: FactGroup {
    /// Outward postcode of the area wanted.
    @Fact public var postcodeArea: OutwardPostcode?
    /// Furthest distance in miles, left out when nowhere further off will do.
    @Fact public var maximumRadiusMiles: Int?
    /// Premises wanted, best first, up to five.
    @Fact public var preferredPremises: [String]?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Location>] = [
      .fact(
        "postcodeArea", \.$postcodeArea, .personal, "Preferred approved premises area: postcode district",
        hint: "First half of the postcode only, for example M14", absences: .never),
      .fact(
        "maximumRadiusMiles", \.$maximumRadiusMiles, .ordinary, "Maximum distance from the preferred area",
        hint: "Whole miles; leave blank if nowhere further away would do"),
      .fact(
        "preferredPremises", \.$preferredPremises, .personal, "Preferred approved premises",
        hint: "Up to 5, in order of preference", maximum: 5),
    ]
  }
}
