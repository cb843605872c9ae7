/// The release date and the legal routes of release.
public struct Release: FactGroup {
  /// Day on which the person leaves, or is planned to leave, custody or the present placement.
  @Fact public var date: CalendarDate?
  /// How firm the release date is.
  @Fact public var dateStatus: ReleaseDateStatus?
  /// Release routes.
  public var routes: RepeatingGroup<Route> = []

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Release>] = [
    .fact(
      "date", \.$date, .ordinary, "Release date",
      hint: "Actual or planned; CAS3 accepts dates up to 3 months ahead"),
    .fact(
      "dateStatus", \.$dateStatus, .ordinary, "Is the release date confirmed, estimated or not known?",
      absences: .never),
    .list("routes", \.routes, maximum: 10, keys: [["type"]], "Release routes"),
  ]
}

extension Release {
  /// A legal route by which the person is released or managed.
  public struct Route: FactGroup {
    /// A legal route by which the person is released or managed.
    @Fact public var type: ReleaseType?
    /// First day of the licence or supervision period for that route.
    @Fact public var startDate: CalendarDate?
    /// Last day of the licence or supervision period for that route.
    @Fact public var endDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Route>] = [
      .fact("type", \.$type, .ordinary, "Release route: type"),
      .fact("startDate", \.$startDate, .ordinary, "Release route: licence or supervision start date"),
      .fact("endDate", \.$endDate, .ordinary, "Release route: licence or supervision end date"),
    ]
  }
}
