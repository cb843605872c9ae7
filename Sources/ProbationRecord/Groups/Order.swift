/// A civil, preventive or restrictive order in force.
public struct Order: FactGroup {
  /// Kind of civil, preventive or restrictive order in force.
  public let kind = Fact<OrderKind>(.personal, "Civil or preventive order: type")
  /// Main prohibitions of that order, with any protected person left unnamed.
  public let terms = Fact<String>.longText(
    .thirdParty, to: [.temporaryAccommodation, .mappaAgencies],
    "Civil or preventive order: main prohibitions", hint: "Do not name or locate anyone the order protects")
  /// Date on which that order ends.
  public let endDate = Fact<CalendarDate>(.personal, "Civil or preventive order: end date")
}
