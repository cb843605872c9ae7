/// Family responsibilities.
public struct Family: FactGroup {
  /// Whom the person cares for, or which children will visit.
  public var caringResponsibility = CaringResponsibility()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Family>] = [
    .group("caringResponsibility", \.caringResponsibility)
  ]
}

extension Family {
  /// Whom the person cares for, or which children will visit.
  public struct CaringResponsibility: FactGroup {
    /// Whether the person cares for somebody or has children who will visit.
    @Fact public var present: Bool?
    /// Who is cared for or will visit, and what that means for location.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<CaringResponsibility>] = [
      .fact(
        "present", \.$present, .thirdParty, to: [.temporaryAccommodation],
        "Any caring responsibilities or children who will visit?"),
      .longText(
        "detail", \.$detail, .thirdParty, to: [.temporaryAccommodation],
        "Details of caring responsibilities and visits", hint: "Say how they affect where the person can live"
      ),
    ]
  }
}
