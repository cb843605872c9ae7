/// The multi-agency public protection arrangements for the person.
public struct MAPPA: FactGroup {
  /// Criminal justice area whose co-ordinator is responsible.
  public let area = Fact<MAPPAArea>(
    .ordinary, "MAPPA area", hint: "The area whose co-ordinator will receive the referral", absences: .never)
  /// The single MAPPA category that brings the person into the arrangements.
  public let category = Fact<MAPPACategory>(
    .personal, "MAPPA category", hint: "Choose one only; category 3 cannot be managed at level 1",
    absences: .never)
  /// MAPPA level at which the person is managed now.
  public let level = Fact<MAPPALevel>(
    .personal, "Current MAPPA level", hint: "The level today, not the level you are asking for",
    absences: .never)
  /// Start date of the current category and level entry.
  public let startDate = Fact<CalendarDate>(.ordinary, "MAPPA registration: start date")
  /// Next review date held against that entry.
  public let reviewDate = Fact<CalendarDate>(.ordinary, "MAPPA registration: next review date")
  /// Date on which that entry last changed.
  public let lastUpdated = Fact<CalendarDate>(.ordinary, "MAPPA registration: date last changed")
  /// Free notes kept with that entry.
  public let notes = Fact<String>.longText(.personal, "MAPPA registration: notes")
  /// Legal route by which the person comes into the category.
  public let categoryBasis = Fact<MAPPACategoryBasis>(
    .personal, "Legal basis for the MAPPA category", absences: .never)
  /// The screening that proposed a level.
  public let screening = Screening()
  /// Date on which the category is expected to lapse.
  public let expectedEndDate = Fact<CalendarDate>(
    .ordinary, "Date the MAPPA category should end",
    hint: "When notification, the licence or the hospital order ends")
  /// Why a person who is in neither category 1 nor 2 needs multi-agency management.
  public let category3 = Category3()
  /// Earlier MAPPA levels.
  public let history = FactList("Earlier MAPPA levels", of: PastLevel(), keys: [["startDate", "level"]])
  /// Agency with main responsibility for the case.
  public let leadAgency = Fact<AgencyKind>(
    .ordinary, "MAPPA lead agency", hint: "The agency with the main duty to manage the case", absences: .never
  )
}

extension MAPPA {
  /// The screening that proposed a level.
  public struct Screening: FactGroup {
    /// Date on which the case was screened and a level proposed.
    public let date = Fact<CalendarDate>(
      .ordinary, "MAPPA screening date", hint: "On or after conviction and not in the future")
    /// Level that the screening proposed.
    public let outcome = Fact<MAPPAScreeningOutcome>(.ordinary, "MAPPA level proposed at screening")
  }
}

extension MAPPA {
  /// Why a person who is in neither category 1 nor 2 needs multi-agency management.
  public struct Category3: FactGroup {
    /// How the offence shows that a category 3 person can cause serious harm.
    public let harmIndication = Fact<String>.longText(
      .personal, "Category 3: evidence of capacity for serious harm",
      hint: "Refer to a conviction or caution, not to intelligence alone")
    /// Why a category 3 person needs level 2 or 3 management at all.
    public let needForMultiAgency = Fact<String>.longText(.personal, "Category 3: need for level 2 or 3")
  }
}

extension MAPPA {
  /// An earlier spell of MAPPA management.
  public struct PastLevel: FactGroup {
    /// Level of an earlier spell of MAPPA management.
    public let level = Fact<MAPPALevel>(.personal, "Earlier MAPPA management: level")
    /// Start date of that earlier spell.
    public let startDate = Fact<CalendarDate>(.ordinary, "Earlier MAPPA management: start date")
    /// End date of that earlier spell.
    public let endDate = Fact<CalendarDate>(.ordinary, "Earlier MAPPA management: end date")
  }
}
