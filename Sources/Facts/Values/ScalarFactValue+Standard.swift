extension String: ScalarFactValue {
  /// One line of text, unless the layout says that it may have several.
  public static var scalar: ScalarType { .text }
  /// Keeps any text; the fact's own type says which are right.
  public init?(lexical: String) { self = lexical }
  /// The text itself.
  public var lexical: String { self }
  /// What a text must be, as the end of the sentence "it must be …".
  public static var expectation: String { scalar.expectation }
}

extension Bool: ScalarFactValue {
  /// Yes or no.
  public static let scalar = ScalarType(
    "YesNo", .boolean, Bool.self, facets: TextFacets(.yesNo, pattern: "true|false"))
  /// Reads `true` or `false`.
  public init?(lexical: String) { self.init(lexical) }
  /// `true` or `false`.
  public var lexical: String { self ? "true" : "false" }
  /// What a text must be, as the end of the sentence "it must be …".
  public static var expectation: String { "true or false" }
}

extension Int: ScalarFactValue {
  /// A whole number.
  public static let scalar = ScalarType(
    "WholeNumber", .integer, Int.self,
    facets: TextFacets(.wholeNumber(0...9999), pattern: "0|[1-9][0-9]{0,3}"))
  /// Reads digits without a sign or leading zeros, 0 to 9999.
  public init?(lexical: String) {
    guard let number = Int(lexical), (0...9999).contains(number), number.lexical == lexical else {
      return nil
    }
    self = number
  }
  /// The number in digits.
  public var lexical: String { String(self) }
  /// What a text must be, as the end of the sentence "it must be …".
  public static var expectation: String { "a whole number from 0 to 9999" }
}

extension CalendarDate: ScalarFactValue {
  /// A day.
  public static let scalar = ScalarType(
    "Date", .date, CalendarDate.self,
    facets: TextFacets(
      .day(earliest...latest), pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}", inRecords: .init(dayPattern)))

  /// Days as JSON Schema must describe them, which has no days of its own; leap days are left to the reader.
  package static let dayPattern =
    "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
}

extension Reference: ScalarFactValue {
  /// A key of another system.
  public static let scalar = ScalarType(
    "Reference", .identifier, Reference.self,
    facets: TextFacets(pattern: pattern, maximumLength: maximumLength))
}
