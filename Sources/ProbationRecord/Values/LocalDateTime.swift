/// A day and a time of day on the clock of the place, without a time zone.
///
/// The prison system states its times so. The spelling is `yyyy-mm-ddThh:mm:ss`, nineteen ASCII
/// characters; midnight is `00:00:00` of the day that begins, never `24:00:00`, and there are no leap
/// seconds.
public struct LocalDateTime: LexicalValue, Comparable, CustomStringConvertible {
  /// The day.
  public let date: CalendarDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int

  /// Makes a time of a day; `nil` when there is no such time.
  public init?(date: CalendarDate, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Reads a time written `yyyy-mm-ddThh:mm:ss`, in ASCII; `nil` for any other spelling.
  public init?(lexical: String) {
    guard lexical.utf8.count == 19 else { return nil }
    let bytes = Array(lexical.utf8)
    guard let date = CalendarDate(lexical: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = bytes[11..<13].decimalValue, let minute = bytes[14..<16].decimalValue,
      let second = bytes[17..<19].decimalValue
    else { return nil }
    self.init(date: date, hour: hour, minute: minute, second: second)
  }

  /// The time as `yyyy-mm-ddThh:mm:ss`.
  public var lexical: String { "\(date.lexical)T\(clock):\(zeroPadded(second, to: 2))" }

  /// What a text must be to be read as a time of a day.
  public static var expectation: String {
    "a date and time that exist, written yyyy-mm-ddThh:mm:ss without a time zone, from 1900 to 2199"
  }

  /// The time as people write it, such as "3 March 2026 at 14:05"; seconds stand only when there are any.
  public var formatted: String {
    "\(date.formatted) at \(clock)" + (second == 0 ? "" : ":\(zeroPadded(second, to: 2))")
  }

  private var clock: String { "\(zeroPadded(hour, to: 2)):\(zeroPadded(minute, to: 2))" }

  /// Whether the first time is before the second.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.hour, left.minute, left.second) < (right.date, right.hour, right.minute, right.second)
  }
}
