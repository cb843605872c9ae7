/// The support and ties that the person has.
public struct Support: FactGroup {
  /// Agencies and support in place now or on release.
  @Fact public var community: String?
  /// Family, friends and other ties or benefits that favour a place.
  @Fact public var localConnections: String?
  /// What helped the person to do well before.
  public var helpfulCircumstances = HelpfulCircumstances()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Support>] = [
    .longText(
      "community", \.$community, .personal, "Support in place in the community",
      hint: "Include support that starts on release"),
    .longText(
      "localConnections", \.$localConnections, .thirdParty,
      to: [.approvedPremises, .temporaryAccommodation], "Local connections and benefits of the area",
      hint: "Family, friends, work or services; do not name a victim"),
    .group("helpfulCircumstances", \.helpfulCircumstances),
  ]
}

extension Support {
  /// What helped the person to do well before.
  public struct HelpfulCircumstances: FactGroup {
    /// Whether other circumstances helped the person to do well before.
    @Fact public var present: Bool?
    /// What those circumstances were.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<HelpfulCircumstances>] = [
      .fact(
        "present", \.$present, .personal, "Have other circumstances helped before?",
        hint: "Times when the person did well and what made it possible"),
      .longText("detail", \.$detail, .personal, "Details of circumstances that helped before"),
    ]
  }
}
