/// An offence on the case record.
public struct Offence: FactGroup {
  /// Whether this is an index offence, on which the referral rests; AP and CAS3 show no others.
  @Fact public var isIndex: Bool?
  /// Key of the offence on the case record.
  @Fact public var identifier: Reference?
  /// Wording of the offence.
  @Fact public var description: String?
  /// Home Office code of the offence.
  @Fact public var code: Reference?
  /// Main category of the offence.
  @Fact public var mainCategory: String?
  /// Sub-category of the offence.
  @Fact public var subCategory: String?
  /// Date on which the offence was committed.
  @Fact public var date: CalendarDate?
  /// Whether the case record already treats it as the main offence.
  @Fact public var isMain: Bool?
  /// Number of the sentence event to which the offence belongs.
  @Fact public var eventNumber: Reference?
  /// Key of the conviction to which the offence belongs.
  @Fact public var convictionId: Reference?
  /// Date of conviction or caution.
  @Fact public var convictionDate: CalendarDate?
  /// Whether the offence ended in a conviction, a caution or a special finding.
  @Fact public var disposal: DisposalKind?

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Offence>] = [
    .fact(
      "isIndex", \.$isIndex, .personal, "Offence: is it an index offence?",
      hint: "The offence behind this referral; there may be more than one", absences: .never),
    .fact(
      "identifier", \.$identifier, .ordinary, "Offence: nDelius record key",
      hint: "Filled from the case record"),
    .fact("description", \.$description, .personal, "Offence: name", absences: .never),
    .fact("code", \.$code, .personal, "Offence: Home Office code"),
    .fact("mainCategory", \.$mainCategory, .personal, "Offence: main category"),
    .fact("subCategory", \.$subCategory, .personal, "Offence: sub-category"),
    .fact("date", \.$date, .personal, "Offence: date committed"),
    .fact("isMain", \.$isMain, .ordinary, "Offence: is it the main offence on record?"),
    .fact("eventNumber", \.$eventNumber, .ordinary, "Offence: nDelius event number"),
    .fact("convictionId", \.$convictionId, .ordinary, "Offence: nDelius conviction key"),
    .fact("convictionDate", \.$convictionDate, .personal, "Offence: conviction or caution date"),
    .fact("disposal", \.$disposal, .personal, "Offence: conviction, caution or special finding"),
  ]
}
