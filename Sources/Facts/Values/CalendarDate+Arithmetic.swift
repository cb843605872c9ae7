extension CalendarDate {
  /// The day that is so many days later, or earlier when negative; `nil` outside 1900 to 2199.
  public func adding(days: Int) -> CalendarDate? {
    guard days.magnitude <= Self.widestSpan else { return nil }
    return CalendarDate(dayNumber: dayNumber + days)
  }

  /// The same day of the month so many months later, or earlier when negative; `nil` outside 1900 to 2199.
  ///
  /// Where the month is too short the last day of that month is meant: 31 January and one month is
  /// 28 February, or 29 in a leap year.
  public func adding(months: Int) -> CalendarDate? {
    guard months.magnitude <= Self.widestSpan else { return nil }
    let total = year * 12 + (month - 1) + months
    guard total >= 0 else { return nil }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let lastDay = Self.dayCount(ofMonth: newMonth, in: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, lastDay))
  }

  /// The number of days from this day to another: 1 for tomorrow, negative for a day before this one.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The number of days in a month of the Gregorian calendar.
  static func dayCount(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// More days than lie between any two days that can be stated, so that no sum can overflow.
  private static let widestSpan: UInt = 300 * 366

  private static let daysInFourCenturies = 146_097

  /// Days since 1 March of the year 0, with years that begin in March so that a leap day comes last.
  private var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let (fourCenturies, yearOfThem) = (shiftedYear / 400, shiftedYear % 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfThem = yearOfThem * 365 + yearOfThem / 4 - yearOfThem / 100 + dayOfYear
    return fourCenturies * Self.daysInFourCenturies + dayOfThem
  }

  private init?(dayNumber: Int) {
    let (fourCenturies, dayOfThem) = dayNumber.quotientAndRemainder(dividingBy: Self.daysInFourCenturies)
    let yearOfThem = (dayOfThem - dayOfThem / 1460 + dayOfThem / 36_524 - dayOfThem / 146_096) / 365
    let dayOfYear = dayOfThem - (365 * yearOfThem + yearOfThem / 4 - yearOfThem / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = fourCenturies * 400 + yearOfThem + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
