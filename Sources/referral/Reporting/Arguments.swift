public import ArgumentParser
import Glibc
public import ProbationRecord
import ReferralForms

/// The forms that a command works on: one of them, or the three referrals, which are all that is done unasked.
struct FormChoice: ExpressibleByArgument {
  let forms: [Form]

  init?(argument: String) {
    if argument == "all" {
      forms = Form.referrals
    } else if let form = Form.all.first(where: { $0.id == argument }) {
      forms = [form]
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Form.all.map(\.id) + ["all"] }
  static let all = FormChoice(forms: Form.referrals)

  var defaultValueDescription: String { forms.count == 1 ? forms[0].id : "all" }

  private init(forms: [Form]) { self.forms = forms }
}

extension Audience: ExpressibleByArgument {
  /// Reads the name of an audience.
  public init?(argument: String) { self.init(named: argument) }

  /// Every name, for the help.
  public static var allValueStrings: [String] { all.map(\.name) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day as `yyyy-mm-dd`.
  public init?(argument: String) { self.init(lexical: argument) }
}

extension LocalDateTime: ExpressibleByArgument {
  /// Reads a time as `yyyy-mm-ddThh:mm:ss`, also with the Z for Coordinated Universal Time with which logs have it.
  public init?(argument: String) {
    self.init(lexical: argument.hasSuffix("Z") ? String(argument.dropLast()) : argument)
  }

  /// The time by the machine's clock, in Coordinated Universal Time; `nil` outside of the years of a record.
  static var now: LocalDateTime? {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    // A leap second counts as the one before it.
    let (hour, minute, second) = (Int(parts.tm_hour), Int(parts.tm_min), min(Int(parts.tm_sec), 59))
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)
    )
    .flatMap { LocalDateTime(date: $0, hour: hour, minute: minute, second: second) }
  }
}

extension SourceName: ExpressibleByArgument {
  /// Reads the name of a system, or else of a payload.
  public init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    self = SourceSystem(lexical: argument).map(SourceName.system) ?? .reading(argument)
  }

  /// The system or payload, in words.
  var words: String {
    switch self {
    case .system(let system): system.label.beforeComma
    case .reading(let name): name
    }
  }
}

extension Reference: ExpressibleByArgument {
  /// Reads a reference.
  public init?(argument: String) { self.init(lexical: argument) }
}

/// The day that a command takes for today.
struct DayOption: ParsableArguments {
  @Option(
    help:
      "The day to take for today, as yyyy-mm-dd, with which dates are compared. (default: today by the clock)"
  )
  var on: CalendarDate?

  /// The day given, or the day by the clock in the machine's own time zone.
  var today: CalendarDate {
    if let on { return on }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    // Where the zone of the machine alone is beyond the last day that there is.
    return day ?? .latest
  }

  func validate() throws {
    // Counted in seconds: which zone the machine is in is asked only where it matters.
    let years = -2_208_988_800..<7_258_118_400
    if on == nil, !years.contains(time(nil)) {
      throw ValidationError("The machine's clock is not within 1900 to 2199; give the day with --on.")
    }
  }
}
