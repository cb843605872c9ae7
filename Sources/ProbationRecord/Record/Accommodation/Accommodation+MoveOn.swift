extension Accommodation {
  /// Where the person will live after the stay, and how that will be found.
  public struct MoveOn: FactGroup {
    /// Whether housing after the stay is arranged.
    @Fact public var inPlace: Bool?
    /// Plan for settled housing after the stay, or how it will be found.
    @Fact public var plan: String?
    /// Kind of housing after the stay.
    @Fact public var type: AccommodationType?
    /// Own words for another kind of housing.
    @Fact public var typeOther: String?
    /// Outward postcode of the area in which the person will probably live next.
    @Fact public var postcodeArea: OutwardPostcode?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<MoveOn>] = [
      .fact("inPlace", \.$inPlace, .personal, "Is move-on accommodation arranged?", absences: .never),
      .longText(
        "plan", \.$plan, .personal, "Plan for move-on accommodation",
        hint: "If nothing is settled, say who will look for it and when"),
      .fact("type", \.$type, .personal, "Type of move-on accommodation"),
      .fact("typeOther", \.$typeOther, .personal, "Other type of move-on accommodation", wording: .ownWords),
      .fact(
        "postcodeArea", \.$postcodeArea, .personal, "Move-on area: postcode district",
        hint: "First half of the postcode only, for example LS1"),
    ]
  }
}
