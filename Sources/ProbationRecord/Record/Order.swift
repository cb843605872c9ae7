/// A civil, preventive or restrictive order in force.
public struct Order: FactGroup {
  /// Kind of civil, preventive or restrictive order in force.
  @Fact public var kind: OrderKind?
  /// Main prohibitions of that order, with any protected person left unnamed.
  @Fact public var terms: String?
  /// Date on which that order ends.
  @Fact public var endDate: CalendarDate?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Order>] = [
    .fact("kind", \.$kind, .personal, "Civil or preventive order: type"),
    .longText(
      "terms", \.$terms, .thirdParty, to: [.temporaryAccommodation, .mappaAgencies],
      "Civil or preventive order: main prohibitions",
      hint: "Do not name or locate anyone the order protects"),
    .fact("endDate", \.$endDate, .personal, "Civil or preventive order: end date"),
  ]
}
