extension Person {
  /// Immigration status and the Home Office's interest.
  public struct Immigration: FactGroup {
    /// Immigration position of the person, with any removal or deportation action.
    public let status = Fact<String>(
      .personal, "Immigration status", hint: "Mention deportation or removal, if it is planned")
    /// Whether the Home Office has recorded an interest in the person.
    public let homeOfficeInterest = Fact<Bool>(.personal, "Is there Home Office interest in the person?")
    /// Whether the Home Office returns command was told that housing is needed.
    public let homeOfficeInformed = Fact<Bool>(
      .personal, "Does the Home Office know that accommodation is needed?",
      hint: "The returns command, if the move-on plan relies on Home Office housing")
    /// Day on which the Home Office was told.
    public let homeOfficeInformedDate = Fact<CalendarDate>(.personal, "Date of telling the Home Office")
  }
}
