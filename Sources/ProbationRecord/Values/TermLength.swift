/// The length of a sentence or of an order as the court states it: years, months, weeks and days.
///
/// The parts stay apart, as 12 months and 1 year are not the same order; so lengths are not compared.
/// Each part is 0 to 999 and at least one is not 0. The spelling is an ISO 8601 duration of the parts that
/// are not 0, in the order `P3Y6M2W4D`. Because of the weeks it is not an `xs:duration`; see `pattern`.
public struct TermLength: LexicalValue, CustomStringConvertible {
  /// The number of years, 0 to 999.
  public let years: Int
  /// The number of months, 0 to 999.
  public let months: Int
  /// The number of weeks, 0 to 999.
  public let weeks: Int
  /// The number of days, 0 to 999.
  public let days: Int

  /// Makes a length from its parts; `nil` when a part is not 0 to 999 or all of them are 0.
  public init?(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    let parts = [years, months, weeks, days]
    guard parts.allSatisfy((0...999).contains), parts.contains(where: { $0 > 0 }) else { return nil }
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }

  /// Reads a length written as `P3Y6M2W4D`; `nil` for any other spelling, also one with a part that is 0.
  public init?(lexical: String) {
    var scanner = ByteScanner(lexical.utf8)
    guard scanner.take("P") else { return nil }
    var parts = [0, 0, 0, 0]
    var nextUnit = 0
    while !scanner.isAtEnd {
      let digits = scanner.takeRun(upTo: 3) { $0.isASCIIDigit }
      guard digits.first != UInt8(ascii: "0"), let number = digits.decimalValue,
        let unit = Self.units.indices.first(where: { $0 >= nextUnit && scanner.take(Self.units[$0].letter) })
      else { return nil }
      parts[unit] = number
      nextUnit = unit + 1
    }
    self.init(years: parts[0], months: parts[1], weeks: parts[2], days: parts[3])
  }

  /// The length as `P3Y6M2W4D`, only the parts that are not 0.
  public var lexical: String {
    "P" + stated.map { "\($0.number)\($0.unit.letter)" }.joined()
  }

  /// What a text must be to be read as a length.
  public static var expectation: String {
    "a length such as P3Y6M2W4D: P, then years, months, weeks and days, each 1 to 999 and left out when 0"
  }

  /// The lengths that are accepted, as an XSD pattern.
  public static let pattern =
    "P([1-9][0-9]{0,2}Y([1-9][0-9]{0,2}M)?([1-9][0-9]{0,2}W)?([1-9][0-9]{0,2}D)?"
    + "|[1-9][0-9]{0,2}M([1-9][0-9]{0,2}W)?([1-9][0-9]{0,2}D)?"
    + "|[1-9][0-9]{0,2}W([1-9][0-9]{0,2}D)?|[1-9][0-9]{0,2}D)"

  /// The length as people write it, such as "3 years, 6 months".
  public var formatted: String {
    stated.map { "\($0.number) \($0.unit.name)\($0.number == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  private static let units = [
    (letter: "Y", name: "year"), (letter: "M", name: "month"), (letter: "W", name: "week"),
    (letter: "D", name: "day"),
  ]

  private var stated: [(number: Int, unit: (letter: String, name: String))] {
    zip([years, months, weeks, days], Self.units).filter { $0.0 > 0 }.map { (number: $0.0, unit: $0.1) }
  }
}
