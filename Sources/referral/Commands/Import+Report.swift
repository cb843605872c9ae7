import ProbationRecord
import SourceSystems

extension Import {
  /// What an import did, as text and as JSON.
  struct Report {
    let readings: [Reading]
    let outcome: MergeOutcome
    let showsKeys: Bool

    init(
      readings: [Reading], before: CaseRecord, after: CaseRecord, on today: CalendarDate, showsKeys: Bool,
      isWritten: Bool
    ) {
      self.readings = readings
      self.showsKeys = showsKeys
      let accounts = readings.compactMap(\.account)
      outcome = MergeOutcome(
        of: readings.map(\.report), before: before, after: after, on: today, isWritten: isWritten,
        outcomes: accounts.map(\.outcomes), silent: readings.count - accounts.count)
    }

    /// Whether there is something for a person to decide or to ask again.
    var hasFindings: Bool {
      outcome.hasFindings || readings.contains { $0.failure != nil || $0.hasFullLists }
    }
  }
}
