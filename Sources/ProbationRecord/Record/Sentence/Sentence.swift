/// The sentence or order and its dates.
public struct Sentence: FactGroup {
  /// Kind of sentence or order.
  @Fact public var type: SentenceType?
  /// Length of the sentence or order in years, months, weeks and days.
  @Fact public var length: TermLength?
  /// Court that passed sentence.
  @Fact public var court: String?
  /// The dates on which the sentence turns.
  public var dates = Dates()

  /// A group in which nothing has been stated.
  public init() {}

  /// The members in the order in which they are written.
  public static let layout: [GroupMember<Sentence>] = [
    .fact("type", \.$type, .ordinary, "Type of sentence or order", absences: .never),
    .fact(
      "length", \.$length, .ordinary, "Sentence length",
      hint: "Give at least one of years, months, weeks or days"),
    .fact("court", \.$court, .ordinary, "Sentencing court"),
    .group("dates", \.dates),
  ]
}

extension Sentence {
  /// The dates on which the sentence turns.
  public struct Dates: FactGroup {
    /// Date on which the sentence or order was made.
    @Fact public var sentenced: CalendarDate?
    /// Conditional or automatic release date.
    @Fact public var conditionalRelease: CalendarDate?
    /// Home detention curfew eligibility date.
    @Fact public var homeDetentionCurfew: CalendarDate?
    /// Earliest date on which parole may be granted.
    @Fact public var paroleEligibility: CalendarDate?
    /// Date of the parole oral hearing, left unknown when not yet set.
    @Fact public var paroleHearing: CalendarDate?
    /// Date on which the tariff of an indeterminate sentence ends.
    @Fact public var tariffExpiry: CalendarDate?
    /// Last day of the licence.
    @Fact public var licenceExpiry: CalendarDate?
    /// Last day of the sentence.
    @Fact public var sentenceExpiry: CalendarDate?
    /// First day of post-sentence supervision.
    @Fact public var pssStart: CalendarDate?
    /// Last day of post-sentence supervision.
    @Fact public var pssEnd: CalendarDate?
    /// Last day of a community order or suspended sentence order.
    @Fact public var orderEnd: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Dates>] = [
      .fact("sentenced", \.$sentenced, .ordinary, "Date of sentence"),
      .fact(
        "conditionalRelease", \.$conditionalRelease, .ordinary, "Conditional release date (CRD)",
        hint: "Use the automatic release date if that applies instead"),
      .fact(
        "homeDetentionCurfew", \.$homeDetentionCurfew, .ordinary,
        "Home detention curfew eligibility date (HDCED)"),
      .fact("paroleEligibility", \.$paroleEligibility, .ordinary, "Parole eligibility date (PED)"),
      .fact(
        "paroleHearing", \.$paroleHearing, .ordinary, "Parole oral hearing date",
        hint: "Mark as not known if no date is set"),
      .fact(
        "tariffExpiry", \.$tariffExpiry, .ordinary, "Tariff expiry date", hint: "Life and IPP sentences only"),
      .fact("licenceExpiry", \.$licenceExpiry, .ordinary, "Licence expiry date"),
      .fact("sentenceExpiry", \.$sentenceExpiry, .ordinary, "Sentence expiry date"),
      .fact("pssStart", \.$pssStart, .ordinary, "Post-sentence supervision: start date"),
      .fact("pssEnd", \.$pssEnd, .ordinary, "Post-sentence supervision: end date"),
      .fact("orderEnd", \.$orderEnd, .ordinary, "Community or suspended sentence order: end date"),
    ]
  }
}
