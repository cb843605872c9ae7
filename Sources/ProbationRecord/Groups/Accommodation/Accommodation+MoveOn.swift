extension Accommodation {
  /// Where the person will live after the stay, and how that will be found.
  public struct MoveOn: FactGroup {
    /// Whether housing after the stay is arranged.
    public let inPlace = Fact<Bool>(.personal, "Is move-on accommodation arranged?", absences: .never)
    /// Plan for settled housing after the stay, or how it will be found.
    public let plan = Fact<String>.longText(
      .personal, "Plan for move-on accommodation",
      hint: "If nothing is settled, say who will look for it and when")
    /// Kind of housing after the stay.
    public let type = Fact<AccommodationType>(.personal, "Type of move-on accommodation")
    /// Own words for another kind of housing.
    public let typeOther = Fact<String>(.personal, "Other type of move-on accommodation", wording: .ownWords)
    /// Outward postcode of the area in which the person will probably live next.
    public let postcodeArea = Fact<OutwardPostcode>(
      .personal, "Move-on area: postcode district", hint: "First half of the postcode only, for example LS1")
  }
}
