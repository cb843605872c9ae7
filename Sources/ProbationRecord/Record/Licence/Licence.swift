/// The licence and its conditions.
public struct Licence: FactGroup {
  /// Licence conditions.
  public var conditions: RepeatingGroup<Condition> = []

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Licence>] = [
    .list("conditions", \.conditions, keys: [["kind", "detail"], ["kind"]], "Licence conditions")
  ]
}

extension Licence {
  /// An additional or bespoke licence condition.
  public struct Condition: FactGroup {
    /// Kind of an additional or bespoke licence condition.
    @Fact public var kind: LicenceConditionKind?
    /// Terms of that condition, with any protected person left unnamed.
    @Fact public var detail: String?
    /// Whether that condition is in force or only asked for.
    @Fact public var status: LicenceConditionStatus?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Condition>] = [
      .fact(
        "kind", \.$kind, .personal, "Licence condition: type",
        hint: "Additional and bespoke conditions only, not the standard ones"),
      .longText(
        "detail", \.$detail, .thirdParty, to: [.approvedPremises, .temporaryAccommodation, .mappaAgencies],
        "Licence condition: terms", hint: "Do not name or locate anyone the condition protects"),
      .fact("status", \.$status, .ordinary, "Licence condition: in force or requested"),
    ]
  }
}
