public import ProbationRecord

/// How old an answer may be on a form: data, with where it comes from and since when it is known.
public struct FreshnessLimit: Sendable {
  /// What is dated.
  enum Subject: Sendable {
    /// Every answer that a system holds, by the day on which the system last changed it.
    case answers(of: SourceSystem)
    /// A date that is itself an answer.
    case date(FactDescriptor)
  }

  /// How old is too old.
  public enum Age: Sendable, Hashable {
    /// So many calendar months.
    case months(Int)
    /// So many weeks.
    case weeks(Int)
    /// So many days.
    case days(Int)
  }

  /// The limit's short name, such as `oasysSixMonths`.
  public let id: String
  /// The forms to which it applies, by their short names.
  public let forms: Set<String>
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

  let subject: Subject
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

/// Answers that are too old for a form, all of one day.
public struct StaleAnswers: Sendable {
  /// The limit.
  public let limit: FreshnessLimit
  /// The day from which they are.
  public let asOf: CalendarDate
  /// The canonical places of the facts.
  public let paths: [String]
}

extension FilledForm {
  /// The answers that are too old for the form, oldest first.
  public var stale: [StaleAnswers] {
    let answers = answers  // Gathered once: it is no stored list.
    let shown = answers.filter { $0.status == .given }
    // The day of the assessment stands in for the day of an answer of which no day is known.
    let assessed = answers.first { $0.field.fact == FactCatalogue.shared[\.risk.oasys.$completedDate] }?.date
    return FreshnessLimit.all.filter { $0.forms.contains(form.id) && $0.knownSince <= today }.flatMap {
      limit in
      let earliest = limit.age.earliest(on: today)
      let dated = shown.compactMap { answer in limit.day(of: answer, or: assessed).map { (day: $0, answer) } }
      return Dictionary(grouping: dated.filter { $0.day < earliest }, by: \.day).sorted { $0.key < $1.key }
        .map { StaleAnswers(limit: limit, asOf: $0.key, paths: $0.value.map(\.1.path)) }
    }
  }
}

extension FreshnessLimit {
  /// The day from which an answer is, if the limit is about it; `assessed` when no day is known of it.
  fileprivate func day(of answer: Answer, or assessed: CalendarDate?) -> CalendarDate? {
    switch subject {
    case .answers(let system):
      // What a person has changed or confirmed is theirs, and of the day on which they did.
      guard let source = answer.fact.source, source.system == system, !source.isPersonal else { return nil }
      return source.asOf ?? assessed
    case .date(let fact): return answer.field.fact == fact ? answer.date : nil
    }
  }
}

extension Answer {
  /// The answer as a day; of a time, its day.
  fileprivate var date: CalendarDate? {
    fact.content.flatMap { $0.texts.first }.flatMap { CalendarDate(lexical: String($0.prefix(10))) }
  }
}
