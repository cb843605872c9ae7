extension LocalDateTime: ScalarFactValue {
  /// A day and a time of day.
  public static let scalar = ScalarType(
    "DateTime", .instant, LocalDateTime.self,
    facets: TextFacets(
      .moment, pattern: "(19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}" + timePattern,
      inRecords: .init(CalendarDate.dayPattern + timePattern)))

  private static let timePattern = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
}

extension TermLength: ScalarFactValue {
  /// A length of time.
  public static let scalar = ScalarType(
    "TermLength", .duration, TermLength.self, facets: TextFacets(pattern: pattern))
}

extension DecimalScore: ScalarFactValue {
  /// A score.
  public static let scalar = ScalarType(
    "Score", .decimal, DecimalScore.self, facets: TextFacets(.number(0...1000), pattern: pattern))
}

extension PhoneNumber: ScalarFactValue {
  /// A telephone number.
  ///
  /// Documents have room for 60 characters; a record keeps what the pattern allows.
  public static let scalar = ScalarType(
    "PhoneNumber", .phone, PhoneNumber.self,
    facets: TextFacets(pattern: pattern, maximumLength: 60, inRecords: .init(pattern)))
}

extension EmailAddress: ScalarFactValue {
  /// An e-mail address.
  public static let scalar = ScalarType(
    "EmailAddress", .email, EmailAddress.self,
    facets: TextFacets(pattern: pattern, maximumLength: maximumLength))
}

extension OutwardPostcode: ScalarFactValue {
  /// Half a postcode, which the data dictionary counts as text.
  public static let scalar = ScalarType(
    "OutwardPostcode", .text, OutwardPostcode.self, facets: TextFacets(pattern: pattern))
}
