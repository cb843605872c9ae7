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
  public static let scalar = ScalarType("YesNo", .boolean, Bool.self)
  /// Reads `true` or `false`.
  public init?(lexical: String) { self.init(lexical) }
  /// `true` or `false`.
  public var lexical: String { self ? "true" : "false" }
  /// What a text must be, as the end of the sentence "it must be …".
  public static var expectation: String { "true or false" }
}

extension Int: ScalarFactValue {
  /// A whole number.
  public static let scalar = ScalarType("WholeNumber", .integer, Int.self)
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
  public static let scalar = ScalarType("Date", .date, CalendarDate.self)
}

extension LocalDateTime: ScalarFactValue {
  /// A day and a time of day.
  public static let scalar = ScalarType("DateTime", .instant, LocalDateTime.self)
}

extension TermLength: ScalarFactValue {
  /// A length of time.
  public static let scalar = ScalarType("TermLength", .duration, TermLength.self)
}

extension DecimalScore: ScalarFactValue {
  /// A score.
  public static let scalar = ScalarType("Score", .decimal, DecimalScore.self)
}

extension PhoneNumber: ScalarFactValue {
  /// A telephone number.
  public static let scalar = ScalarType("PhoneNumber", .phone, PhoneNumber.self)
}

extension EmailAddress: ScalarFactValue {
  /// An e-mail address.
  public static let scalar = ScalarType("EmailAddress", .email, EmailAddress.self)
}

extension OutwardPostcode: ScalarFactValue {
  /// Half a postcode, which the data dictionary counts as text.
  public static let scalar = ScalarType("OutwardPostcode", .text, OutwardPostcode.self)
}

extension Reference: ScalarFactValue {
  /// A key of another system.
  public static let scalar = ScalarType("Reference", .identifier, Reference.self)
}
