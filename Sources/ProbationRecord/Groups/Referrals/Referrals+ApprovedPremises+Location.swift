extension Referrals.ApprovedPremises {
  /// Where the person would best be placed.
  public struct Location: FactGroup {
    /// Outward postcode of the area wanted.
    public let postcodeArea = Fact<OutwardPostcode>(
      .personal, "Preferred approved premises area: postcode district",
      hint: "First half of the postcode only, for example M14", absences: .never)
    /// Furthest distance in miles, left out when nowhere further off will do.
    public let maximumRadiusMiles = Fact<Int>(
      .ordinary, "Maximum distance from the preferred area",
      hint: "Whole miles; leave blank if nowhere further away would do")
    /// Premises wanted, best first, up to five.
    public let preferredPremises = Fact<[String]>(
      .personal, "Preferred approved premises", hint: "Up to 5, in order of preference", maximum: 5)
  }
}
