extension Person {
  /// Immigration status and the Home Office's interest.
  public struct Immigration: FactGroup {
    /// Immigration position of the person, with any removal or deportation action.
    @Fact public var status: String?
    /// Whether the Home Office has recorded an interest in the person.
    @Fact public var homeOfficeInterest: Bool?
    /// Whether the Home Office returns command was told that housing is needed.
    @Fact public var homeOfficeInformed: Bool?
    /// Day on which the Home Office was told.
    @Fact public var homeOfficeInformedDate: CalendarDate?

    /// A group in which nothing has been stated.
    public init() {}

    /// The members in the order in which they are written.
    public static let layout: [GroupMember<Immigration>] = [
      .fact(
        "status", \.$status, .personal, "Immigration status",
        hint: "Mention deportation or removal, if it is planned"),
      .fact(
        "homeOfficeInterest", \.$homeOfficeInterest, .personal, "Is there Home Office interest in the person?"
      ),
      .fact(
        "homeOfficeInformed", \.$homeOfficeInformed, .personal,
        "Does the Home Office know that accommodation is needed?",
        hint: "The returns command, if the move-on plan relies on Home Office housing"),
      .fact(
        "homeOfficeInformedDate", \.$homeOfficeInformedDate, .personal, "Date of telling the Home Office"),
    ]
  }
}
