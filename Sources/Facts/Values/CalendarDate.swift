/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// A birth date or the end of a sentence is a day wherever it is read, so nothing here looks at a clock or
/// a zone. Days run from 1900-01-01 to 2199-12-31, the range that the published schemas accept; the
/// spelling is `yyyy-mm-dd` of ISO 8601, ten ASCII characters.
public struct CalendarDate: LexicalValue, Comparable, CustomStringConvertible {
  /// The year, 1900 to 2199.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The first day that can be stated, 1900-01-01.
  public static let earliest = CalendarDate(checkedYear: 1900, month: 1, day: 1)
  /// The last day that can be stated, 2199-12-31.
  public static let latest = CalendarDate(checkedYear: 2199, month: 12, day: 31)

  /// Makes a day from its parts; `nil` when there is no such day or it lies outside 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.dayCount(ofMonth: month, in: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// Reads a day written `yyyy-mm-dd`, in ASCII digits; `nil` for any other spelling.
  public init?(lexical: String) {
    guard lexical.utf8.count == 10 else { return nil }
    let bytes = Array(lexical.utf8)
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes[0..<4].decimalValue, let month = bytes[5..<7].decimalValue,
      let day = bytes[8..<10].decimalValue
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as `yyyy-mm-dd`.
  public var lexical: String {
    "\(year)-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
  }

  /// What a text must be to be read as a day.
  public static var expectation: String {
    "a date that exists, written yyyy-mm-dd, from 1900-01-01 to 2199-12-31"
  }

  /// The day as people write it, such as "3 March 2026".
  public var formatted: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// Whether the first day is before the second.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
