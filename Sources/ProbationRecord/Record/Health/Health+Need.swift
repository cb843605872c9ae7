extension Health {
  /// A health, disability, access or language need.
  public struct Need: FactGroup {
    /// Kind of health, disability, access or language need.
    @Fact public var kind: NeedKind?
    /// What that need is, with any diagnosis, treatment and contact with services.
    @Fact public var detail: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Need>] = [
      .fact(
        "kind", \.$kind, .health, "Health or access need: type",
        hint: "Add one entry for each need; enter none if there are none"),
      .longText(
        "detail", \.$detail, .health, "Health or access need: details",
        hint: "Include diagnosis, treatment and services involved, if relevant"),
    ]
  }
}
