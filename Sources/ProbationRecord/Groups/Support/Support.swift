/// The support and ties that the person has.
public struct Support: FactGroup {
  /// Agencies and support in place now or on release.
  public let community = Fact<String>.longText(
    .personal, "Support in place in the community", hint: "Include support that starts on release")
  /// Family, friends and other ties or benefits that favour a place.
  public let localConnections = Fact<String>.longText(
    .thirdParty, to: [.approvedPremises, .temporaryAccommodation],
    "Local connections and benefits of the area",
    hint: "Family, friends, work or services; do not name a victim")
  /// What helped the person to do well before.
  public let helpfulCircumstances = HelpfulCircumstances()
}

extension Support {
  /// What helped the person to do well before.
  public struct HelpfulCircumstances: FactGroup {
    /// Whether other circumstances helped the person to do well before.
    public let present = Fact<Bool>(
      .personal, "Have other circumstances helped before?",
      hint: "Times when the person did well and what made it possible")
    /// What those circumstances were.
    public let detail = Fact<String>.longText(.personal, "Details of circumstances that helped before")
  }
}
