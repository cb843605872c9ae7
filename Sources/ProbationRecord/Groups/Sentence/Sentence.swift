/// The sentence or order and its dates.
public struct Sentence: FactGroup {
  /// Kind of sentence or order.
  public let type = Fact<SentenceType>(.ordinary, "Type of sentence or order", absences: .never)
  /// Length of the sentence or order in years, months, weeks and days.
  public let length = Fact<TermLength>(
    .ordinary, "Sentence length", hint: "Give at least one of years, months, weeks or days")
  /// Court that passed sentence.
  public let court = Fact<String>(.ordinary, "Sentencing court")
  /// The dates on which the sentence turns.
  public let dates = Dates()
}

extension Sentence {
  /// The dates on which the sentence turns.
  public struct Dates: FactGroup {
    /// Date on which the sentence or order was made.
    public let sentenced = Fact<CalendarDate>(.ordinary, "Date of sentence")
    /// Conditional or automatic release date.
    public let conditionalRelease = Fact<CalendarDate>(
      .ordinary, "Conditional release date (CRD)",
      hint: "Use the automatic release date if that applies instead")
    /// Home detention curfew eligibility date.
    public let homeDetentionCurfew = Fact<CalendarDate>(
      .ordinary, "Home detention curfew eligibility date (HDCED)")
    /// Earliest date on which parole may be granted.
    public let paroleEligibility = Fact<CalendarDate>(.ordinary, "Parole eligibility date (PED)")
    /// Date of the parole oral hearing, left unknown when not yet set.
    public let paroleHearing = Fact<CalendarDate>(
      .ordinary, "Parole oral hearing date", hint: "Mark as not known if no date is set")
    /// Date on which the tariff of an indeterminate sentence ends.
    public let tariffExpiry = Fact<CalendarDate>(
      .ordinary, "Tariff expiry date", hint: "Life and IPP sentences only")
    /// Last day of the licence.
    public let licenceExpiry = Fact<CalendarDate>(.ordinary, "Licence expiry date")
    /// Last day of the sentence.
    public let sentenceExpiry = Fact<CalendarDate>(.ordinary, "Sentence expiry date")
    /// First day of post-sentence supervision.
    public let pssStart = Fact<CalendarDate>(.ordinary, "Post-sentence supervision: start date")
    /// Last day of post-sentence supervision.
    public let pssEnd = Fact<CalendarDate>(.ordinary, "Post-sentence supervision: end date")
    /// Last day of a community order or suspended sentence order.
    public let orderEnd = Fact<CalendarDate>(.ordinary, "Community or suspended sentence order: end date")
  }
}
