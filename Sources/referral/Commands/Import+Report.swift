import ProbationRecord
import ReferralForms
import SourceSystems

extension Import {
  /// What an import did, as text and as JSON.
  ///
  /// It shows what the sources say, for the person who imports.
  struct Report {
    let readings: [Reading]
    let before: PopulationReport
    let after: PopulationReport
    let conflicts: [Conflict]
    let showsKeys: Bool
    let isWritten: Bool

    init(
      readings: [Reading], before: CaseRecord, after: CaseRecord, on today: CalendarDate, showsKeys: Bool,
      isWritten: Bool
    ) {
      self.readings = readings
      self.before = PopulationReport(of: before, for: Form.all, on: today)
      self.after = PopulationReport(of: after, for: Form.all, on: today)
      conflicts = after.conflicts()
      self.showsKeys = showsKeys
      self.isWritten = isWritten
    }

    /// Whether there is something for a person to decide or to ask again.
    var hasFindings: Bool {
      !conflicts.isEmpty || readings.contains { $0.failure != nil }
        || entries.contains { [.noLongerListed, .listFull].contains($0.change) }
    }

    /// What became of every statement of every payload, as the record now is: what two payloads of one run
    /// disagreed about may have been settled by a third.
    var entries: [MergeReport.Entry] {
      let open = Set(conflicts.map(\.path))
      return readings.flatMap(\.report.entries).map { entry in
        entry.change == .conflict && !open.contains(entry.path)
          ? MergeReport.Entry(path: entry.path, change: .unchanged, source: entry.source) : entry
      }
    }

    /// Of each fact that nobody has answered, the outcome over all payloads that says the most.
    var openOutcomes: [(fact: FactDescriptor, outcome: SourceOutcome?)] {
      after.unanswered.map { fact in
        let outcomes = readings.compactMap { $0.account?.outcomes[fact.path] }
        return (fact, SourceOutcome.mostTelling.first(where: outcomes.contains))
      }
    }
  }
}
