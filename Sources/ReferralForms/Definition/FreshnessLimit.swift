public import ProbationRecord

/// How old an answer may be on a form: data, with where it comes from and since when it is known.
public struct FreshnessLimit: Sendable {
  /// What is dated.
  public enum Subject: Sendable {
    /// Every answer that a system holds, by the day on which the system last changed it.
    case answers(of: SourceSystem)
    /// A date that is itself an answer.
    case date(AnyFact)
  }

  /// How old is too old.
  public enum Age: Sendable, Hashable {
    /// A number of calendar months.
    case months(Int)
    /// A number of weeks.
    case weeks(Int)
    /// A number of days.
    case days(Int)
  }

  /// The limit's short name, such as `oasysSixMonths`.
  public let id: String
  /// The greatest age.
  public let age: Age
  /// What is too old, as a sentence.
  public let statement: String
  /// What to do about it, as a sentence.
  public let remedy: String
  /// Where the limit comes from.
  public let source: String
  /// The day on which the source was read; the limit is applied from then on.
  public let knownSince: CalendarDate

  /// What is dated.
  public let subject: Subject

  /// Makes a limit.
  ///
  /// - Parameters:
  ///   - id: its short name, which no other limit of the form has.
  ///   - statement: what is too old, as a sentence.
  ///   - knownSince: the day on which its source was read.
  public init(
    id: String, age: Age, statement: String, remedy: String, source: String, knownSince: CalendarDate,
    subject: Subject
  ) {
    self.id = id
    self.age = age
    self.statement = statement
    self.remedy = remedy
    self.source = source
    self.knownSince = knownSince
    self.subject = subject
  }
}

extension FreshnessLimit.Age {
  /// The age in words.
  public var label: String {
    switch self {
    case .months(let count): "\(count) months"
    case .weeks(let count): "\(count) weeks"
    case .days(let count): "\(count) days"
    }
  }

  /// The earliest day that is not too old.
  func earliest(on today: CalendarDate) -> CalendarDate {
    let day: CalendarDate? =
      switch self {
      case .months(let count): today.adding(months: -count)
      case .weeks(let count): today.adding(days: -7 * count)
      case .days(let count): today.adding(days: -count)
      }
    return day ?? .earliest
  }
}
