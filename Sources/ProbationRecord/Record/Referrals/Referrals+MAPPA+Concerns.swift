extension Referrals.MAPPA {
  /// What worries the referrer, by where it comes from.
  public struct Concerns: FactGroup {
    /// Concern about current behaviour and attitudes.
    @Fact public var behaviour: String?
    /// Concern drawn from past offences and their pattern.
    @Fact public var offendingPattern: String?
    /// Concern drawn from what other agencies have reported; MAPPA only.
    @Fact public var agencyInformation: String?
    /// Further concern about the person or their circumstances.
    @Fact public var other: String?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Concerns>] = [
      .longText("behaviour", \.$behaviour, .personal, "MAPPA concerns: current behaviour and attitudes"),
      .longText(
        "offendingPattern", \.$offendingPattern, .personal, "MAPPA concerns: past offences and pattern"),
      .longText(
        "agencyInformation", \.$agencyInformation, .intelligence,
        "MAPPA concerns: reports from other agencies",
        hint: "Name the agency; check it agrees to the information being shared"),
      .longText("other", \.$other, .personal, "MAPPA concerns: anything else"),
    ]
  }
}
