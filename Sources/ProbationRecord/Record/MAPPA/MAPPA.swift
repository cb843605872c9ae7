/// The multi-agency public protection arrangements for the person.
public struct MAPPA: FactGroup {
  /// Criminal justice area whose co-ordinator is responsible.
  @Fact public var area: MAPPAArea?
  /// The single MAPPA category that brings the person into the arrangements.
  @Fact public var category: MAPPACategory?
  /// MAPPA level at which the person is managed now.
  @Fact public var level: MAPPALevel?
  /// Start date of the current category and level entry.
  @Fact public var startDate: CalendarDate?
  /// Next review date held against that entry.
  @Fact public var reviewDate: CalendarDate?
  /// Date on which that entry last changed.
  @Fact public var lastUpdated: CalendarDate?
  /// Free notes kept with that entry.
  @Fact public var notes: String?
  /// Legal route by which the person comes into the category.
  @Fact public var categoryBasis: MAPPACategoryBasis?
  /// The screening that proposed a level.
  public var screening = Screening()
  /// Date on which the category is expected to lapse.
  @Fact public var expectedEndDate: CalendarDate?
  /// Why a person who is in neither category 1 nor 2 needs multi-agency management.
  public var category3 = Category3()
  /// Earlier MAPPA levels.
  public var history: RepeatingGroup<PastLevel> = []
  /// Agency with main responsibility for the case.
  @Fact public var leadAgency: AgencyKind?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<MAPPA>] = [
    .fact(
      "area", \.$area, .ordinary, "MAPPA area",
      hint: "The area whose co-ordinator will receive the referral", absences: .never),
    .fact(
      "category", \.$category, .personal, "MAPPA category",
      hint: "Choose one only; category 3 cannot be managed at level 1", absences: .never),
    .fact(
      "level", \.$level, .personal, "Current MAPPA level",
      hint: "The level today, not the level you are asking for", absences: .never),
    .fact("startDate", \.$startDate, .ordinary, "MAPPA registration: start date"),
    .fact("reviewDate", \.$reviewDate, .ordinary, "MAPPA registration: next review date"),
    .fact("lastUpdated", \.$lastUpdated, .ordinary, "MAPPA registration: date last changed"),
    .longText("notes", \.$notes, .personal, "MAPPA registration: notes"),
    .fact(
      "categoryBasis", \.$categoryBasis, .personal, "Legal basis for the MAPPA category", absences: .never),
    .group("screening", \.screening),
    .fact(
      "expectedEndDate", \.$expectedEndDate, .ordinary, "Date the MAPPA category should end",
      hint: "When notification, the licence or the hospital order ends"),
    .group("category3", \.category3),
    .list("history", \.history, keys: [["startDate", "level"]], "Earlier MAPPA levels"),
    .fact(
      "leadAgency", \.$leadAgency, .ordinary, "MAPPA lead agency",
      hint: "The agency with the main duty to manage the case", absences: .never),
  ]
}

extension MAPPA {
  /// The screening that proposed a level.
  public struct Screening: FactGroup {
    /// Date on which the case was screened and a level proposed.
    @Fact public var date: CalendarDate?
    /// Level that the screening proposed.
    @Fact public var outcome: MAPPAScreeningOutcome?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Screening>] = [
      .fact(
        "date", \.$date, .ordinary, "MAPPA screening date",
        hint: "On or after conviction and not in the future"),
      .fact("outcome", \.$outcome, .ordinary, "MAPPA level proposed at screening"),
    ]
  }
}

extension MAPPA {
  /// Why a person who is in neither category 1 nor 2 needs multi-agency management.
  public struct Category3: FactGroup {
    /// How the offence shows that a category 3 person can cause serious harm.
    @Fact public var harmIndication: String?
    /// Why a category 3 person needs level 2 or 3 management at all.
    @Fact public var needForMultiAgency: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Category3>] = [
      .longText(
        "harmIndication", \.$harmIndication, .personal, "Category 3: evidence of capacity for serious harm",
        hint: "Refer to a conviction or caution, not to intelligence alone"),
      .longText("needForMultiAgency", \.$needForMultiAgency, .personal, "Category 3: need for level 2 or 3"),
    ]
  }
}

extension MAPPA {
  /// An earlier spell of MAPPA management.
  public struct PastLevel: FactGroup {
    /// Level of an earlier spell of MAPPA management.
    @Fact public var level: MAPPALevel?
    /// Start date of that earlier spell.
    @Fact public var startDate: CalendarDate?
    /// End date of that earlier spell.
    @Fact public var endDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<PastLevel>] = [
      .fact("level", \.$level, .personal, "Earlier MAPPA management: level"),
      .fact("startDate", \.$startDate, .ordinary, "Earlier MAPPA management: start date"),
      .fact("endDate", \.$endDate, .ordinary, "Earlier MAPPA management: end date"),
    ]
  }
}
