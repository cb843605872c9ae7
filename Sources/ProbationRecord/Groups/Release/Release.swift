/// The release date and the legal routes of release.
public struct Release: FactGroup {
  /// Day on which the person leaves, or is planned to leave, custody or the present placement.
  public let date = Fact<CalendarDate>(
    .ordinary, "Release date", hint: "Actual or planned; CAS3 accepts dates up to 3 months ahead")
  /// How firm the release date is.
  public let dateStatus = Fact<ReleaseDateStatus>(
    .ordinary, "Is the release date confirmed, estimated or not known?", absences: .never)
  /// Release routes.
  public let routes = FactList("Release routes", of: Route(), maximum: 10, keys: [["type"]])
}

extension Release {
  /// A legal route by which the person is released or managed.
  public struct Route: FactGroup {
    /// A legal route by which the person is released or managed.
    public let type = Fact<ReleaseType>(.ordinary, "Release route: type")
    /// First day of the licence or supervision period for that route.
    public let startDate = Fact<CalendarDate>(.ordinary, "Release route: licence or supervision start date")
    /// Last day of the licence or supervision period for that route.
    public let endDate = Fact<CalendarDate>(.ordinary, "Release route: licence or supervision end date")
  }
}
