extension Needs {
  /// The offender personality disorder pathway.
  public struct OPDPathway: FactGroup {
    /// Whether the person was screened in to the offender personality disorder pathway.
    @Fact public var screenedIn: Bool?
    /// Date of the last consultation or formulation on that pathway.
    @Fact public var lastConsultationDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<OPDPathway>] = [
      .fact(
        "screenedIn", \.$screenedIn, .health, "Is the person screened in to the OPD pathway?",
        hint: "OPD means offender personality disorder"),
      .fact(
        "lastConsultationDate", \.$lastConsultationDate, .health,
        "OPD pathway: date of last consultation or formulation"),
    ]
  }
}
