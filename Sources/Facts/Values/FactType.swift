/// The kind of answer that a question takes, as the data dictionary names it.
public enum FactType: String, Sendable, Hashable, CaseIterable {
  /// One line of text.
  case text
  /// Text of several lines.
  case longText
  /// A calendar day.
  case date
  /// A day and a time of day.
  case instant
  /// One code of a list.
  case code
  /// Several codes of a list.
  case codes
  /// Yes or no.
  case boolean
  /// A whole number.
  case integer
  /// A number with decimals.
  case decimal
  /// A length of time in years, months, weeks and days.
  case duration
  /// A postal address.
  case address
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// A key or number that a system or agency issues.
  case identifier
}
