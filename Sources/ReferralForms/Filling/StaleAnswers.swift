public import ProbationRecord

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
    let assessed = answers.first { $0.field.fact == facts.risk.oasys.completedDate.untyped }?.date
    return form.limits.filter { $0.knownSince <= today }.flatMap {
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
      guard let source = answer.holding.source, source.system == system, !source.isPersonal else {
        return nil
      }
      return source.asOf ?? assessed
    case .date(let fact): return answer.field.fact == fact ? answer.date : nil
    }
  }
}

extension Answer {
  /// The answer as a day; of a time, its day.
  fileprivate var date: CalendarDate? {
    holding.content.flatMap { $0.texts.first }.flatMap { CalendarDate(lexical: String($0.prefix(10))) }
  }
}
